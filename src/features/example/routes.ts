import { randomBytes } from "node:crypto"
import { z } from "zod"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import type { AppRoute, House } from "../context.ts"
import type { Auth } from "../login/auth.ts"
import { EXAMPLE_DOMAIN, firstRun } from "../login/queries.ts"

/** Makes the example organisation for a login; gives its short name. */
export type Seed = (house: House, login: string) => Promise<{ org: string }>

/** The example organisation, to look around in before creating one's own: only while nobody has one here. */
export function exampleRoutes(house: House, auth: Auth, seed: Seed): AppRoute[] {
  const operation = {
    method: "post",
    path: "/api/examples",
    tag: "Organisation",
    summary: "Open the example organisation, as long as nobody has created their own here.",
    access: "anyone",
    body: z.object({}),
    refusals: ["not-found"],
    anew: true,
    answer: { status: 201, schema: z.object({ org: z.string() }) },
  } as const
  return [
    route(operation, async ({ c, viewer }) => {
      if (!(await firstRun(house))) return refuseWith("not-found")
      const login = viewer.login?.id ?? (await signUp(auth, c.header.bind(c)))
      return { body: await seed(house, login) }
    }),
  ]
}

/** A login nobody else can use: its password is thrown away. */
async function signUp(
  auth: Auth,
  setHeader: (name: string, value: string, options: { append: boolean }) => void,
): Promise<string> {
  const email = `guest-${randomBytes(8).toString("hex")}@${EXAMPLE_DOMAIN}`
  const { headers, response } = await auth.api.signUpEmail({
    body: { email, password: randomBytes(24).toString("base64url"), name: "Guest" },
    returnHeaders: true,
  })
  for (const cookie of headers.getSetCookie()) setHeader("Set-Cookie", cookie, { append: true })
  return response.user.id
}
