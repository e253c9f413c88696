import { afterAll, beforeAll, expect, test } from "vitest"
import { addressOf, openHouse, PASSWORD, type TestHouse } from "../../../test/kit/house.ts"
import { newPassword } from "./password.ts"
import { PASSWORD as LENGTH } from "./schema.ts"

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

test("a password may be as long as it is said to be, in any writing", async () => {
  const { api } = house.visitor()
  const login = { name: "Mei", email: addressOf("Mei"), password: "🎏".repeat(LENGTH.most) }
  await api.signUp(login)
  await api.signIn(login)
  const longer = { ...login, password: `${login.password}a` }
  await expect(api.signIn(longer)).rejects.toMatchObject({ status: 422 })
})

test("for an address nobody signs in with there is none", async () => {
  expect(await newPassword(house.db.database, "nobody@house.example")).toBeNull()
})
