import { afterAll, beforeAll, expect, test } from "vitest"
import { openHouse, PASSWORD, type TestHouse } from "../../../test/kit/house.ts"
import { newPassword } from "./password.ts"

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test("a forgotten password gets a new one, and every session of theirs ends", async () => {
  const maya = await house.founder("Maya", "Tidewater")
  const made = await newPassword(house.db.database, maya.email.toUpperCase())
  await expect(maya.at.today()).rejects.toMatchObject({ status: 401 })
  await expect(maya.api.signIn({ email: maya.email, password: PASSWORD })).rejects.toMatchObject({
    status: 401,
  })
  await maya.api.signIn({ email: maya.email, password: made ?? "" })
  await expect(maya.at.today()).resolves.toMatchObject({ needs: [] })
})

test("for an address nobody signs in with there is none", async () => {
  expect(await newPassword(house.db.database, "nobody@house.example")).toBeNull()
})
