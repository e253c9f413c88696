import { afterAll, beforeAll, expect, test } from "vitest"
import { openHouse, type TestHouse } from "../../test/kit/house.ts"
import { DEMO_CAST, openDemo } from "./demo.ts"

let house: TestHouse
let taken: TestHouse
beforeAll(async () => {
  house = await openHouse()
  taken = await openHouse()
})
afterAll(async () => {
  await house.close()
  await taken.close()
})

test("lets both sides in, with one password that it tells again at the next start", async () => {
  const demo = await openDemo(house.db.database)
  expect(await openDemo(house.db.database)).toEqual(demo)
  for (const name of ["maya", "ben"] as const) {
    const { api } = house.visitor()
    await api.signIn({ email: demo?.addresses[name] ?? "", password: demo?.password ?? "" })
    const { organisations, firstRun } = await api.me()
    expect(organisations).toMatchObject([{ org: "tidewater", name: "Tidewater", example: true }])
    expect(firstRun).toBe(false)
    const { you } = await api.at("tidewater").read()
    expect(DEMO_CAST[name]).toMatch(new RegExp(`^${you.name} `))
  }
})

test("leaves a house alone that has people of its own", async () => {
  await taken.founder("Rosa", "Rosa’s")
  expect(await openDemo(taken.db.database)).toBeNull()
})
