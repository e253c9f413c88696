import pg from "pg"
import { codeOf, onSocket, type Place, pause, SUPERUSER } from "./place.ts"
import { isAlive } from "./processes.ts"

// No socket yet, a dead one of before, starting up, cut off while starting.
const NOT_YET = new Set(["ENOENT", "ECONNREFUSED", "57P03", "ECONNRESET", "EPIPE"])
const REPORT_EVERY = 10_000

/**
 * True once the server takes queries, false when it ended instead. While it lives it is waited for: after a
 * crash it may have much to recover, and killing it would only make it begin again.
 * @throws the error of a server that answers, but turns us away
 */
export async function answers(place: Place, pid: number): Promise<boolean> {
  let report = Date.now() + REPORT_EVERY
  for (; isAlive(pid); await pause(25)) {
    if (await canQuery(place)) return true
    if (Date.now() < report) continue
    place.log("Still waiting for the database; it is recovering.")
    report += REPORT_EVERY
  }
  return false
}

async function canQuery(place: Place): Promise<boolean> {
  const client = new pg.Client({ ...onSocket(place, SUPERUSER, "postgres"), connectionTimeoutMillis: 5000 })
  client.on("error", () => {})
  try {
    await client.connect()
    await client.query("select 1")
    return true
  } catch (error) {
    if (NOT_YET.has(codeOf(error) ?? "") || isVague(error)) return false
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

// The driver gives these two no code.
function isVague(error: unknown): boolean {
  return error instanceof Error && /terminated|timeout/i.test(error.message)
}
