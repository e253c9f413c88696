import { betterAuth } from "better-auth"
import { PostgresDialect } from "kysely"
import pg from "pg"
import { openPool } from "../../platform/database/pool.ts"
import { PASSWORD } from "./schema.ts"

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
const COOKIES = "leeway"
/** The cookie of a session; `__Secure-` stands before it where the address is https. */
export const SESSION_COOKIE: string = `${COOKIES}.session_token`

/**
 * E-mail and password by better-auth, in a schema of its own. Memberships, invitations and reporting lines are
 * ours. Neither addresses nor browsers are kept with a session: nobody's comings and goings are our business.
 */
export function createAuth({ connection, secret, origin, rateLimited }: AuthOptions) {
  const pool = openPool({ ...connection, types, max: 4 })
  const auth = betterAuth({
    // The schema is named in each statement: what a connection is set to does not reach through every pooler.
    database: {
      dialect: new PostgresDialect({ pool }),
      type: "postgres",
      schemaName: "auth",
      transaction: true,
    },
    secret,
    basePath: "/api/auth",
    ...(origin ? { baseURL: origin } : {}),
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: PASSWORD.least,
      // The library counts some characters as two; ours has counted them before it is asked.
      maxPasswordLength: 2 * PASSWORD.most,
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
      // A session and its login in one question.
      database: { joins: true },
    },
    databaseHooks: {
      session: {
        create: { before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }) },
      },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
  // Of a database that is away the library says only that something failed; asked ourselves, it says so.
  const told = async (answer: Response) => {
    if (!answer.ok) await pool.query("select 1")
    return answer
  }
  const handler = (request: Request) => auth.handler(request).then(told)
  return { auth: { ...auth, handler }, close: () => pool.end() }
}

/** better-auth works with Dates, and counts in whole numbers. */
const types = {
  getTypeParser: ((oid: number, format?: "text") =>
    oid === 20 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

export type Auth = ReturnType<typeof createAuth>["auth"]
