import { betterAuth } from "better-auth"
import pg from "pg"

export type AuthOptions = {
  /** The serving role's connection. */
  readonly connection: pg.ClientConfig
  readonly secret: string
  /** The address people open, when it is known; else the request's own. */
  readonly origin: string | undefined
  readonly rateLimited: boolean
}

/** The header in which the server tells who is at the other end; what a client sends in it is thrown away. */
export const CLIENT_ADDRESS = "x-leeway-client"
export const PASSWORD_LENGTH = 12
const COOKIES = "leeway"
/** The cookie of a session; `__Secure-` stands before it where the address is https. */
export const SESSION_COOKIE: string = `${COOKIES}.session_token`

/**
 * E-mail and password by better-auth, in a schema of its own. Memberships, invitations and reporting lines are
 * ours. Neither addresses nor browsers are kept with a session: nobody's comings and goings are our business.
 */
export function createAuth({ connection, secret, origin, rateLimited }: AuthOptions) {
  const pool = new pg.Pool({ ...connection, types, max: 4, options: "-c search_path=auth -c timezone=UTC" })
  pool.on("error", () => {})
  const auth = betterAuth({
    database: pool,
    secret,
    basePath: "/api/auth",
    ...(origin ? { baseURL: origin } : {}),
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: PASSWORD_LENGTH,
      maxPasswordLength: 128,
      autoSignIn: true,
    },
    session: { expiresIn: 60 * 60 * 24 * 30, updateAge: 60 * 60 * 24 },
    rateLimit: {
      enabled: rateLimited,
      storage: "database",
      window: 60,
      max: 100,
      customRules: {
        "/sign-in/email": { window: 60, max: 10 },
        "/sign-up/email": { window: 60, max: 10 },
        "/get-session": false,
      },
    },
    advanced: {
      cookiePrefix: COOKIES,
      useSecureCookies: origin?.startsWith("https:") ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
    },
    databaseHooks: {
      session: {
        create: { before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }) },
      },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
  return { auth, close: () => pool.end() }
}

/** better-auth works with Dates, and counts in whole numbers. */
const types = {
  getTypeParser: ((oid: number, format?: "text") =>
    oid === 20 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

export type Auth = ReturnType<typeof createAuth>["auth"]
