import { afterAll, beforeAll, expect, test } from "vitest"
import type { TermsInput } from "../../src/client/client.ts"
import { addDays } from "../../src/domain/shared/time.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { refused } from "../kit/refused.ts"
import { flour, releaseNotes } from "../kit/samples.ts"
import { handedOver, todayIn } from "../kit/story.ts"

let house: TestHouse
let maya: Member
let ana: Member

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
})
afterAll(() => house.close())

const inDays = (days: number) => addDays(todayIn(house), days)
const notes = (more: TermsInput) => ({ ...releaseNotes(inDays(84)), ...more })
const promisedIn = async (id: string) =>
  (await ana.at.today()).promises.filter(({ about }) => about?.delegation === id)
const due = () => inDays(2)

test("what is there by a day is promised when both have committed, also where silence said the last yes", async () => {
  const draft = await maya.at.draft({
    delegate: ana.person,
    terms: notes({ resourcesBy: due(), trainingBy: inDays(3) }),
  })
  const offered = await maya.at.act(draft.id, draft.version, "offers", {})
  const yes = await ana.at.act(draft.id, offered.version, "commitments", { round: 1 })
  await ana.at.act(draft.id, yes.version, "back-briefs", { round: 1, text: "Complete notes, on the day." })
  expect(await promisedIn(draft.id)).toEqual([])
  await house.pass(3)
  expect((await ana.at.delegation(draft.id)).stage).toBe("active")
  const promised = await promisedIn(draft.id)
  // Of the same day and moment, either may stand first.
  expect(promised.map(({ cameFrom, what, you }) => [cameFrom, what, you]).sort()).toEqual([
    ["resources", notes({}).resources, "to"],
    ["training", notes({}).training, "to"],
  ])
  // The first day went by while both were silent: it is promised for the day on which it counts.
  expect(promised.map((one) => one.due)).toEqual([todayIn(house), todayIn(house)])
})

test("support with a day is promised once it is taken up", async () => {
  const active = await handedOver(maya, ana, flour(todayIn(house)))
  const text = "I ask the mill for a second supplier"
  const offer = { kind: "offer-of-support", text, due: due() } as const
  const offered = await maya.at.act(active.id, active.version, "messages", offer)
  expect(await promisedIn(active.id)).toEqual([])
  const [help] = offered.help
  if (!help) throw new Error("help was offered")
  await ana.at.act(active.id, offered.version, "help-answers", { message: help.id, takenUp: true })
  expect(await promisedIn(active.id)).toMatchObject([
    { what: text, due: due(), cameFrom: "support", you: "to" },
  ])
})

test("help that is asked for is promised in words, and not for yesterday", async () => {
  const active = await handedOver(maya, ana, flour(todayIn(house)))
  const asked = await ana.at.act(active.id, active.version, "help-requests", {
    text: "Could you call the mill?",
  })
  const message = asked.help[0]?.id ?? ""
  const give = (body: { text?: string; due: string }) => () =>
    maya.at.act(active.id, asked.version, "help-answers", { message, takenUp: true, ...body })
  expect(await refused(house.db, give({ due: due() }))).toMatchObject({ code: "promise-needs-words" })
  const text = "I call them"
  expect(await refused(house.db, give({ text, due: inDays(-1) }))).toMatchObject({ code: "due-in-the-past" })
  await give({ text, due: due() })()
  expect(await promisedIn(active.id)).toMatchObject([{ what: text, cameFrom: "support" }])
})
