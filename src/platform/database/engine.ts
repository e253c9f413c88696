import type { ClientConfig } from "pg"
import { openEmbedded } from "./embedded/open.ts"
import { openExternal } from "./external.ts"

/** A running PostgreSQL with our database in it. */
export type Engine = {
  /** Connects as the role that owns the tables; undefined when an external server was given without it. */
  owner: ClientConfig | undefined
  /** Connects as the role that serves requests, which row-level security holds. Good while this process lives. */
  serving: ClientConfig
  /** Connects to where notifications are heard; undefined: as it serves. A pooler lets none through. */
  listening?: ClientConfig | undefined
  /** Ends what we started; an external server is left alone. */
  stop(): Promise<void>
}

/** How to find the database. Without `databaseUrl`, our own PostgreSQL runs in `dataDir`. */
export type EngineOptions = {
  dataDir: string
  databaseUrl?: string | undefined
  databaseOwnerUrl?: string | undefined
  databaseListenUrl?: string | undefined
  /** What this process is to a person, such as its address; shown to a second one that wants the directory. */
  about?: string
  log?: (line: string) => void
}

/**
 * Opens the database engine: an external one when `databaseUrl` is set, else our own.
 * @throws DirectoryInUse when another process has the data directory
 * @throws PostgresTooOld when the external server is older than we support
 */
export function openEngine(options: EngineOptions): Promise<Engine> {
  const { dataDir, databaseUrl, databaseOwnerUrl, databaseListenUrl, about, log = () => {} } = options
  if (databaseUrl)
    return openExternal(databaseUrl, databaseOwnerUrl || undefined, databaseListenUrl || undefined)
  if (databaseOwnerUrl) log("DATABASE_OWNER_URL is set without DATABASE_URL, and ignored.")
  return openEmbedded({ dataDir, log, ...(about === undefined ? {} : { about }) })
}
