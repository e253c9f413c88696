import type { ClientConfig } from "pg"

/** The user the server runs as when we are root, which PostgreSQL itself refuses to be. */
export type RunAs = { uid: number; gid: number }

/** Everything the parts of the embedded engine need to know about where it lives. */
export type Place = {
  /** The directory a person backs up: ours, private, and an absolute path without symlinks. */
  readonly dataDir: string
  /** PostgreSQL's own directory inside it. */
  readonly cluster: string
  /** What PostgreSQL prints. */
  readonly logFile: string
  /** The folder with bin/, lib/ and share/ of PostgreSQL. */
  readonly native: string
  /** Absent when we are an ordinary user: the server is then simply ours. */
  readonly runAs?: RunAs
  /** A path to `cluster` that fits into a socket address; good while this process lives. */
  readonly socketDir: string
  readonly log: (line: string) => void
}

/** The administrator of the embedded server. Nobody else can reach it: its socket is in a private directory. */
export const SUPERUSER = "postgres"
const PORT = 5432

/** How to connect over the private socket. There is no password: who can open the directory owns the data. */
export function onSocket(place: Pick<Place, "socketDir">, user: string, database: string): ClientConfig {
  return { host: place.socketDir, port: PORT, user, database, ssl: false }
}

/** Waits some milliseconds between two looks at something we cannot be told about. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** The `code` of a Node or PostgreSQL error, or undefined. */
export function codeOf(error: unknown): string | undefined {
  return (error as { code?: string } | undefined)?.code
}
