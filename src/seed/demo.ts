import { randomBytes } from "node:crypto"
import { systemNow } from "../features/context.ts"
import { type Auth, createAuth } from "../features/login/auth.ts"
import { firstRun } from "../features/login/queries.ts"
import { sessionSecret } from "../features/login/secret.ts"
import type { Database } from "../platform/database/database.ts"
import { seedExample } from "./seed.ts"

/** Who can be signed in as, and what they have to do with it all. */
export const DEMO_CAST = {
  maya: "Maya leads the house, and holds the accounts for Ines",
  ana: "Ana holds the release notes and the upgrade guides, and leads Dov",
  ben: "Ben holds the venue, and has Maya’s word to answer",
  chi: "Chi holds the flour for Maya and lunch for Ben, and has a change of the flour to answer",
  dov: "Dov looks after the shadows",
  priya: "Priya asks for something, and waits",
  ines: "Ines chairs the board, and leads Maya",
} as const
type Name = keyof typeof DEMO_CAST

/** How to sign in to the demo; null when this house belongs to somebody else. */
export type Demo = { readonly addresses: Readonly<Record<Name, string>>; readonly password: string }

const NAMES = Object.keys(DEMO_CAST) as readonly Name[]
const addressOf = (name: Name) => `${name}@tidewater.example`

/** Makes the example with a login for each of its cast, as long as nobody has a login here; after that finds it. */
export async function openDemo(database: Database): Promise<Demo | null> {
  if (await firstRun({ database, now: systemNow })) await makeDemo(database)
  const password = await keptPassword(database)
  const addresses = Object.fromEntries(NAMES.map((name) => [name, addressOf(name)])) as Demo["addresses"]
  return password ? { addresses, password } : null
}

async function makeDemo(database: Database): Promise<void> {
  const password = `tidewater-${randomBytes(4).toString("hex")}`
  const secret = await sessionSecret(database)
  const { auth, close } = createAuth({
    connection: database.serving,
    secret,
    origin: undefined,
    rateLimited: false,
  })
  try {
    const { maya, ...others } = await signUp(auth, password)
    await seedExample({ database, now: systemNow }, maya, others)
    await database.pool.query("insert into auth.secret (name, value) values ('demo', $1)", [password])
  } finally {
    await close()
  }
}

async function signUp(auth: Auth, password: string): Promise<Record<Name, string>> {
  const logins = await Promise.all(
    NAMES.map(async (name) => {
      const body = { email: addressOf(name), password, name }
      const { user } = await auth.api.signUpEmail({ body })
      return [name, user.id] as const
    }),
  )
  return Object.fromEntries(logins) as Record<Name, string>
}

/** The demo tells its password at each start; nothing in it is worth a secret. */
async function keptPassword({ pool }: Database): Promise<string | null> {
  const { rows } = await pool.query<{ value: string }>("select value from auth.secret where name = 'demo'")
  return rows[0]?.value ?? null
}
