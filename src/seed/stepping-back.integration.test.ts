import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openHouse, signedUp, type TestHouse } from "../../test/kit/house.ts"
import { delegationsTold, type Told } from "../../test/kit/told.ts"
import type { OrganisationClient } from "../client/client.ts"
import { seedExample } from "./seed.ts"

const NAMES = ["maya", "ana", "ben", "chi", "dov", "ines"] as const
type Eyes = Readonly<Record<(typeof NAMES)[number], OrganisationClient>>

let house: TestHouse
let org: string
let as: Eyes
beforeAll(async () => {
  house = await openHouse()
  const people = await Promise.all(
    NAMES.map(async (name) => {
      const { visitor } = await signedUp(house.visitor(), name)
      return { name, visitor, login: (await visitor.api.me()).login?.id ?? "" }
    }),
  )
  const { maya = "", ...others } = Object.fromEntries(people.map(({ name, login }) => [name, login]))
  ;({ org } = await seedExample({ database: house.db.database, now: house.now }, maya, others))
  as = Object.fromEntries(people.map(({ name, visitor }) => [name, visitor.api.at(org)])) as Eyes
})
afterAll(() => house.close())

test("tells what stepping back brought", async () => {
  const told = (await delegationsTold(house.db.database, org)).map((one) => [one.outcome, ...broughtBy(one)])
  expect(told.filter(({ length }) => length > 1)).toMatchInlineSnapshot(`
    [
      [
        "Three shadows lead a section by themselves at the autumn release",
        "called in: past-due, closed",
      ],
      [
        "Every sponsor of the gathering knows what their money did before they are asked again",
        "taken back",
      ],
      [
        "Every stable feature is documented on the day it is released",
        "claimed: t5",
        "cured: t5",
        "did-part, by the leader, welcome, welcome",
      ],
      [
        "The release is announced well, at the agreed hour, by everyone at once",
        "called in: agreed, change-terms, closed",
        "changed: round 2",
      ],
      [
        "Every merged change carries its label by the weekly meeting",
        "directed, by the delegate, welcome, not welcome",
      ],
      [
        "A venue for 200 people that costs us no more than planned and asks us back",
        "called in: agreed, hold-course, closed",
        "did-part, by the leader, not said, not said",
      ],
      [
        "The mill contract for next year is signed before the old one ends, at a price we can plan with",
        "did-part, by the delegate, not welcome, not said",
      ],
      [
        "Members hold accounts they can read two weeks before the general meeting",
        "called in: over-limit, hold-course, closed",
        "next line: money 1000",
      ],
      [
        "Every upgrade guide is found from one page, and no old link breaks",
        "called in: agreed, closed",
        "cured: t6",
      ],
      [
        "We never run out of flour and never hold more than two weeks of it",
        "on the table, by the leader",
      ],
    ]
  `)
})

function broughtBy({ calls, claims, cured, lines, change, rounds, active, stepIns, ended }: Told): string[] {
  return [
    ...calls.map(({ tripped, answer, closedAt }) =>
      [`called in: ${tripped.kind}`, answer, closedAt ? "closed" : "open"].filter(Boolean).join(", "),
    ),
    ...Object.entries(lines).map(([limit, line]) => `next line: ${limit} ${line}`),
    ...claims.map(({ tripwire }) => `claimed: ${tripwire}`),
    ...cured.map((tripwire) => `cured: ${tripwire}`),
    ...(active?.changed ? [`changed: round ${rounds.length}`] : []),
    ...(change ? [`on the table, by the ${change.by}`] : []),
    ...stepIns.map(({ kind, by, calledIn, accounts: { leader, delegate } }) =>
      [kind, `by the ${by}`, calledIn && "called in", welcome(leader), welcome(delegate)]
        .filter(Boolean)
        .join(", "),
    ),
    ...(ended?.because === "taken-back" ? ["taken back"] : []),
  ]
}

function welcome(account: { readonly welcome: boolean } | null): string {
  if (!account) return "not said"
  return account.welcome ? "welcome" : "not welcome"
}

describe("seen by those it is about", () => {
  const seen = async (eyes: OrganisationClient, outcome: string, stage: string) => {
    const { items } = await eyes.delegations()
    const found = items.find((one) => one.outcome?.includes(outcome) && one.stage === stage)
    return eyes.delegation(found?.id ?? "")
  }
  const kinds = async (eyes: OrganisationClient) => (await eyes.today()).needs.map(({ need }) => need.kind)

  test("Chi has two more things to do, and Maya waits for both", async () => {
    expect(await kinds(as.chi)).toEqual(expect.arrayContaining(["answer-change", "account-for-step-in"]))
    expect((await seen(as.maya, "flour", "active")).change).toMatchObject({ by: "leader" })
    const hers = (await seen(as.maya, "mill contract", "closed")).stepIns[0]
    expect(hers).toMatchObject({ accounts: { leader: { welcome: false }, delegate: null }, openedAt: null })
    const chis = (await seen(as.chi, "mill contract", "closed")).stepIns[0]
    expect(chis?.accounts).toEqual({ leader: null, delegate: null })
  })

  test("the quiet line of the venue shows a call that is over and a step-in, to both", async () => {
    for (const eyes of [as.maya, as.ben]) {
      const { line } = await seen(eyes, "venue", "active")
      expect(line?.calls).toMatchObject([{ until: expect.any(String) }])
      expect(line?.stepIns).toHaveLength(1)
    }
  })

  test("the accounts go on up to the line that Ines named", async () => {
    for (const eyes of [as.maya, as.ines])
      expect((await seen(eyes, "accounts they can read", "active")).used).toMatchObject({
        money: 860,
        lines: { money: 1_000 },
      })
  })

  test("Ana and Dov read what each said of one step-in", async () => {
    for (const eyes of [as.ana, as.dov]) {
      const [stepIn] = (await seen(eyes, "carries its label", "closed")).stepIns
      expect(stepIn?.accounts.leader?.words).toBe("The order matters, and it could have been a question.")
      expect(stepIn?.accounts.delegate?.words).toContain("The rest I would have found.")
    }
  })

  test("Ana reads why the letters were taken back", async () => {
    const { history } = await seen(as.ana, "sponsor", "ended")
    const [taken] = history.filter(({ type }) => type === "taken-back")
    expect(taken?.words[0]?.text).toContain("before I asked whether I may")
  })
})
