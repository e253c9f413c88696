import type { Context } from "hono"
import { z } from "zod"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import type { AppRoute } from "../context.ts"
import { type Auth, CLIENT_ADDRESS } from "./auth.ts"
import { NewLogin, SignIn } from "./schema.ts"
import type { Tries } from "./tries.ts"

/** Where a request comes from: our own address as it was asked, and the address of whoever asks. */
export type Whence = {
  readonly originOf: (request: Request) => string
  readonly clientOf: (c: Context) => string
}

/** Signing up, in and out. The library behind it is asked for nothing else, and its words stay inside. */
export function signingInRoutes(auth: Auth, whence: Whence, tries: Tries): AppRoute[] {
  const through = (c: Context, body: unknown) => asked(auth, c, whence, body)
  const common = { method: "post", tag: "Signing in", access: "anyone" } as const
  const signUp = {
    ...common,
    path: "/api/auth/sign-up/email",
    summary: "Make a login, and be signed in.",
    body: NewLogin,
    refusals: ["login-exists", "too-many-requests"],
    anew: true,
    answer: { status: 204 },
  } as const
  const signIn = {
    ...common,
    path: "/api/auth/sign-in/email",
    summary: "Sign in.",
    body: SignIn,
    refusals: ["login-unknown", "too-many-requests"],
    anew: true,
    answer: { status: 204 },
  } as const
  const signOut = {
    ...common,
    path: "/api/auth/sign-out",
    summary: "Sign out: the session ends.",
    body: z.object({}),
    refusals: ["too-many-requests"],
    answer: { status: 204 },
  } as const
  return [
    route(signUp, ({ c, body }) => through(c, body)),
    route(signIn, async ({ c, body }) => {
      const wait = await tries.count(body.email)
      if (wait > 0) return tooMany(c, wait)
      const answer = await through(c, body)
      await tries.forget(body.email)
      return answer
    }),
    route(signOut, ({ c, body }) => through(c, body)),
  ]
}

const OVERTAKEN: readonly string[] = ["FAILED_TO_CREATE_USER", "FAILED_TO_CREATE_SESSION"]

/** Asks the library with what was checked and nothing more; of its answer only the cookies go out. */
async function asked(auth: Auth, c: Context, whence: Whence, body: unknown): Promise<Record<string, never>> {
  const ask = () => auth.handler(requestOf(c, whence, body))
  let answer = await ask()
  // Two made the same login at once, or it was erased meanwhile: whoever lost asks again, and hears what is so now.
  if (answer.status >= 500 || OVERTAKEN.includes((await codeOf(answer)) ?? "")) answer = await ask()
  if (!answer.ok) return refused(c, answer)
  for (const cookie of answer.headers.getSetCookie()) c.header("Set-Cookie", cookie, { append: true })
  return {}
}

function requestOf(c: Context, { originOf, clientOf }: Whence, body: unknown): Request {
  const origin = originOf(c.req.raw)
  const headers = {
    "Content-Type": "application/json",
    Origin: origin,
    Cookie: c.req.header("Cookie") ?? "",
    [CLIENT_ADDRESS]: clientOf(c),
  }
  return new Request(new URL(c.req.path, origin), { method: "POST", headers, body: JSON.stringify(body) })
}

async function refused(c: Context, answer: Response): Promise<never> {
  if (answer.status === 429) return tooMany(c, Number(answer.headers.get("X-Retry-After") ?? 60))
  const code = await codeOf(answer)
  if (code === "INVALID_EMAIL_OR_PASSWORD") return refuseWith("login-unknown")
  if (code?.startsWith("USER_ALREADY_EXISTS")) return refuseWith("login-exists")
  throw new Error(`signing in answered ${answer.status} ${code ?? ""}`)
}

async function codeOf(answer: Response): Promise<string | undefined> {
  if (answer.ok) return undefined
  return (
    (await answer
      .clone()
      .json()
      .catch(() => null)) as { code?: string } | null
  )?.code
}

function tooMany(c: Context, seconds: number): never {
  c.header("Retry-After", String(seconds))
  return refuseWith("too-many-requests")
}
