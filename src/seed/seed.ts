import type { House } from "../features/context.ts"
import { createOrganisation } from "../features/organisation/create.ts"

/** Makes the example organisation for a login. */
export async function seedExample(house: House, login: string): Promise<{ org: string }> {
  const { org } = await createOrganisation(house, { name: "Tidewater", yourName: "Maya", zone: "Europe/Lisbon", login, example: true })
  return { org }
}
