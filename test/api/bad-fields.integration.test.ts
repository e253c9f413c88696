import { afterAll, beforeAll, expect, test } from "vitest"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { refused } from "../kit/refused.ts"
import { flour } from "../kit/samples.ts"
import { send } from "../kit/sending.ts"
import { handedOver, offered, todayIn } from "../kit/story.ts"

let house: TestHouse
let maya: Member
let chi: Member

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Corner Bakery")
  chi = await house.invited(maya, "Chi")
})
afterAll(() => house.close())

test.each([
  ["due", ["2026-02-30", "30.4.2026", "2026-4-1", "tomorrow", "12026-01-01", 20260401]],
  ["atMost.money", [-1, 0.001, 1e12, "150", null]],
  ["atMost.days", [-1, 0.1, 1e6]],
  ["checkIns.every", ["P0D", "P1M", "7", "P7D P7D"]],
  ["level", [0, 8, 2.5, "five"]],
  ["success.0.seenBy", ["2026-13-01"]],
])("terms with an odd %s", async (path, values) => {
  for (const value of values) {
    const terms = nested(path, value)
    const problem = await refused(house.db, () => send(chi, `/api/o/${chi.org}/delegations`, { terms }))
    expect(problem).toMatchObject({
      status: 422,
      code: "fields-at-fault",
      fields: [{ path: `terms.${path}` }],
    })
    expect(problem.fields?.[0]?.message).toMatch(/^(This|A) .*\.$/)
  }
})

/** Otherwise sound terms with one odd value. */
function nested(path: string, value: unknown): object {
  const [part = "", ...rest] = path.split(".")
  if (part === "atMost") return { atMost: { days: 0, money: 0, [rest[0] ?? ""]: value } }
  if (part === "checkIns") return { checkIns: { every: value, graceDays: 1 } }
  return part === "success" ? { success: [{ text: "Seen", seenBy: value }] } : { [part]: value }
}

test.each([
  ["zone-unknown", { zone: "Mars/Olympus" }],
  ["zone-unknown", { zone: "" }],
  ["zone-unknown", { zone: "+01:00" }],
  ["zone-unknown", { zone: "Europe/Lisbon\n" }],
  ["days-away-do-not-fit", { away: { from: "2026-03-09", until: "2026-03-08" } }],
  ["days-away-do-not-fit", { away: { from: "2026-02-01", until: "2026-02-02" } }],
  ["threshold-not-lower", { threshold: 21 }],
  ["threshold-not-lower", { name: "All or nothing", threshold: 21 }],
  ["fields-at-fault", { away: { from: "2026-03-09" } }],
  ["fields-at-fault", { name: " " }],
])("a person with %s", async (code, change) => {
  expect(await refused(house.db, () => chi.at.changePerson(chi.person, change as object))).toMatchObject({
    status: 422,
    code,
  })
})

test.each([
  ["threshold", { threshold: 1 }],
  ["fatalLoss", { fatalLoss: 19 }],
  ["dayRate", { dayRate: 0 }],
  ["currency", { currency: "tea" }],
  ["zone", { zone: "Mars/Olympus" }],
])("settings with a %s that does not fit", async (path, settings) => {
  const problem = await refused(house.db, () => maya.at.changeSettings(settings))
  expect(problem).toMatchObject({ status: 422, code: "settings-do-not-fit", fields: [{ path }] })
})

test("a criterion, a flag, a message or a part of the terms that is not there", async () => {
  const held = await handedOver(maya, chi, flour(todayIn(house)))
  const act = (...[noun, body]: [Parameters<typeof chi.at.act>[2], object]) =>
    refused(house.db, () => chi.at.act(held.id, held.version, noun, body as never))
  const criterion = "s99"
  expect(await act("check-ins", { course: "at-risk", criterion })).toMatchObject({
    code: "criterion-unknown",
  })
  expect(await act("flags", { what: "Something.", criterion })).toMatchObject({ code: "criterion-unknown" })
  expect(await act("outcomes", { judgements: [{ criterion, met: true }] })).toMatchObject({
    code: "criterion-unknown",
  })
  expect(await act("outcomes", { judgements: [] })).toMatchObject({
    code: "criteria-not-judged",
    missing: ["s1", "s2"],
  })
  expect(await act("help-answers", { message: "message-9", takenUp: true })).toMatchObject({
    code: "help-unknown",
  })
  const offer = await offered(maya, chi, flour(todayIn(house)))
  const remarks = [{ about: "what I really think", text: "Here is where words belong." }]
  const counter = () =>
    chi.at.act(offer.id, offer.version, "counter-offers", { terms: flour(todayIn(house)), remarks })
  expect(await refused(house.db, counter)).toMatchObject({
    code: "fields-at-fault",
    fields: [{ path: "remarks.0.about" }],
  })
})

test("an id in capitals is the same id", async () => {
  const terms = flour(todayIn(house))
  const draft = await maya.at.draft({ delegate: chi.person.toUpperCase(), terms })
  const offer = await maya.at.act(draft.id, draft.version, "offers", {})
  expect(await chi.at.delegation(offer.id)).toMatchObject({ you: "delegate" })
})

test("nobody reports to themselves in the end, and somebody looks after it", async () => {
  const ben = await house.invited(maya, "Ben", chi.person)
  const olu = await house.founder("Olu", "Elsewhere")
  const change = (person: string, what: object) => refused(house.db, () => maya.at.changePerson(person, what))
  expect(await change(maya.person, { manager: ben.person })).toMatchObject({
    status: 422,
    code: "manager-cycle",
  })
  expect(await change(chi.person, { manager: chi.person })).toMatchObject({ code: "manager-cycle" })
  expect(await change(chi.person, { manager: olu.person })).toMatchObject({ code: "manager-not-here" })
  expect(await change(maya.person, { administrator: false })).toMatchObject({
    status: 409,
    code: "last-administrator",
  })
  expect(await refused(house.db, () => maya.at.leave(maya.person))).toMatchObject({
    code: "last-administrator",
  })

  const ann = await house.invited(maya, "Ann")
  const both = [[ann, ben] as const, [ben, ann] as const].map(([one, other]) =>
    maya.at.changePerson(one.person, { manager: other.person }),
  )
  const outcomes = (await Promise.allSettled(both)).map(({ status }) => status)
  expect(outcomes.toSorted()).toEqual(["fulfilled", "rejected"])
})
