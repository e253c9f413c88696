import type { ClientConfig } from "pg"
import { withClient } from "./client.ts"
import type { Engine } from "./engine.ts"

const OLDEST = 15

/** The external server is older than what our SQL needs. */
export class PostgresTooOld extends Error {
  readonly code = "postgres-too-old"
  constructor(version: string) {
    super(
      `PostgreSQL ${version} is too old: ${OLDEST} or newer is needed. Upgrade it, or unset DATABASE_URL.`,
    )
    this.name = "PostgresTooOld"
  }
}

/** Nothing answers at the address that was given; whoever runs both starts us again once it does. */
export class DatabaseDoesNotAnswer extends Error {
  readonly code = "database-does-not-answer"
  constructor(variable: string, cause: unknown) {
    super(`The database of ${variable} does not answer: ${reason(cause)}`, { cause })
    this.name = "DatabaseDoesNotAnswer"
  }
}

/**
 * Uses a PostgreSQL that somebody else runs.
 * @param servingUrl of the role that serves requests
 * @param ownerUrl of the role that owns the tables; not needed while the schema is current
 * @param listenUrl of the serving role at the server itself, where `servingUrl` leads through a pooler
 * @throws PostgresTooOld, or DatabaseDoesNotAnswer (never showing a password)
 */
export async function openExternal(
  servingUrl: string,
  ownerUrl?: string,
  listenUrl?: string,
): Promise<Engine> {
  const serving = await checked("DATABASE_URL", servingUrl)
  const owner = ownerUrl === undefined ? undefined : await checked("DATABASE_OWNER_URL", ownerUrl)
  const listening = listenUrl === undefined ? undefined : await checked("DATABASE_LISTEN_URL", listenUrl)
  return { owner, serving, listening, stop: async () => {} }
}

async function checked(variable: string, url: string): Promise<ClientConfig> {
  const config = { connectionString: url }
  const version = await versionOf(config).catch((cause) => {
    throw new DatabaseDoesNotAnswer(variable, cause)
  })
  if (Number.parseInt(version, 10) < OLDEST) throw new PostgresTooOld(version)
  return config
}

function versionOf(config: ClientConfig): Promise<string> {
  return withClient(config, async (client) => {
    const { rows } = await client.query<{ server_version: string }>("show server_version")
    return rows[0]?.server_version ?? "0"
  })
}

// Several addresses of one host fail together in an error without a message of its own.
function reason(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reason).join("; ")
  return cause instanceof Error ? cause.message : String(cause)
}
