import { afterAll, beforeAll, expect, test } from "vitest"
import { addDays } from "../../src/domain/shared/time.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { type Listening, listen } from "../kit/listening.ts"
import { releaseNotes } from "../kit/samples.ts"
import { handedOver, todayIn } from "../kit/story.ts"

let house: TestHouse
let maya: Member
let ana: Member
let page: Listening
let id: string

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  // A check-in every seven days, and two days of grace.
  ;({ id } = await handedOver(maya, ana, releaseNotes(addDays(todayIn(house), 84))))
  page = await listen(maya, `/api/o/${maya.org}/live`)
})
afterAll(async () => {
  await page.leave()
  await house.close()
})

/** All that the server tells the leader of it, but for what time it is: the question of the week comes by the calendar. */
async function told(): Promise<string> {
  const seen = await Promise.all([maya.at.delegation(id), maya.at.today(), maya.at.delegations({})])
  const { monday } = seen[1]
  // It comes and goes with the days, and there is nothing in it meanwhile.
  if (monday) expect(monday).toMatchObject({ last: null, moves: [], plan: null, opened: [] })
  return JSON.stringify(seen, (key, value) => (["now", "monday"].includes(key) ? undefined : value))
}

/** What a delegate does in a room of their own. */
async function lives(): Promise<void> {
  await ana.at.note(id, "The storage group is slow.")
  await ana.at.notes(id)
  await ana.at.delegation(id)
  await ana.at.today()
}

test("while nothing calls the leader in, nothing changes for them, on the page or on the wire", async () => {
  const before = await told()
  for (let day = 0; day < 9; day += 1) {
    await lives()
    expect(await told()).toBe(before)
    await house.pass(1)
  }
  // Two days late, and the delegate is told; the leader is not.
  expect((await ana.at.today()).needs).toMatchObject([{ need: { kind: "check-in" } }])
  expect((await ana.at.delegation(id)).needs).toMatchObject([
    { kind: "check-in", graceUntil: expect.any(String) },
  ])
  expect(await told()).toBe(before)
  expect(page.heard.filter(({ everything }) => !everything)).toEqual([])
})

test("once grace is over the agreement calls the leader in, and says so once", async () => {
  await house.pass(1)
  await page.hears("the call", ({ delegations }) => delegations?.includes(id) ?? false)
  expect((await maya.at.delegation(id)).needs).toMatchObject([{ kind: "answer-call", call: "call-1" }])
  await house.pass(1)
  expect((await maya.at.delegation(id)).calls).toHaveLength(1)
  expect(page.heard.filter(({ delegations }) => delegations?.includes(id))).toHaveLength(1)
})
