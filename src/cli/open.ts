import { resolve } from "node:path"
import { type Database, openDatabase } from "../platform/database/database.ts"
import { openEngine } from "../platform/database/engine.ts"

export const MIGRATIONS: URL = new URL("../migrations/", import.meta.url)

/** Where the words are kept: LEEWAY_DATA, or ./data. */
export function dataDir(otherwise = "data"): string {
  return resolve(process.env.LEEWAY_DATA ?? otherwise)
}

/** Who was erased: LEEWAY_ERASURES, or a file beside the data, so that an older copy of the data does not bring it back. */
export function erasuresFile(folder = dataDir()): string {
  return resolve(process.env.LEEWAY_ERASURES ?? `${folder}.erasures.jsonl`)
}

export type Opened = { readonly database: Database; close(): Promise<void> }

/** Opens the engine and the database in it, migrated. Throws with a sentence when either cannot be. */
export async function open(folder = dataDir()): Promise<Opened> {
  const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_LISTEN_URL } = process.env
  const engine = await openEngine({
    dataDir: folder,
    // What happens to the database is said where the server's own troubles are.
    log: console.error,
    databaseUrl: DATABASE_URL,
    databaseOwnerUrl: DATABASE_OWNER_URL,
    databaseListenUrl: DATABASE_LISTEN_URL,
  })
  try {
    const database = await openDatabase({ engine, migrations: MIGRATIONS })
    return { database, close: () => database.close().finally(() => engine.stop()) }
  } catch (error) {
    await engine.stop()
    throw error
  }
}

/** Runs work on the opened database; what stands in the way is said in its own sentence, without a stack. */
export async function opened(
  work: (database: Database) => Promise<number>,
  folder?: string,
): Promise<number> {
  try {
    const { database, close } = await open(folder)
    return await work(database).finally(close)
  } catch (error) {
    console.error(error instanceof Error && "code" in error ? error.message : error)
    return 1
  }
}
