import pg from "pg"
import { onSocket, type Place, SUPERUSER } from "./place.ts"

/** The database, and the two roles every part of the program connects as. */
export const DATABASE = "leeway"
export const OWNER = "leeway_owner"
export const SERVING = "leeway_serving"

const PLAIN = "login nosuperuser nobypassrls nocreatedb nocreaterole noreplication"

/** Makes the roles and the database where they are missing, and puts their rights right. Safe at every start. */
export async function bootstrap(place: Place): Promise<void> {
  await asSuperuser(place, "postgres", async (client) => {
    for (const role of [OWNER, SERVING]) await ensureRole(client, role)
    const known = await client.query("select from pg_database where datname = $1", [DATABASE])
    if (known.rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER}`)
    await client.query(`alter database ${DATABASE} owner to ${OWNER}`)
    await client.query(`revoke all on database ${DATABASE} from public`)
    await client.query(`grant connect on database ${DATABASE} to ${SERVING}`)
  })
  await asSuperuser(place, DATABASE, async (client) => {
    await client.query(`alter schema public owner to ${OWNER}`)
    await client.query(`revoke create on schema public from public`)
    await client.query(`grant usage on schema public to ${SERVING}`)
  })
}

async function ensureRole(client: pg.Client, role: string): Promise<void> {
  const known = await client.query("select from pg_roles where rolname = $1", [role])
  await client.query(`${known.rowCount === 0 ? "create" : "alter"} role ${role} ${PLAIN}`)
}

async function asSuperuser(
  place: Place,
  database: string,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client(onSocket(place, SUPERUSER, database))
  client.on("error", () => {})
  try {
    await client.connect()
    await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}
