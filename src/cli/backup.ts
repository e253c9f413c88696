import { createReadStream } from "node:fs"
import { open, rename } from "node:fs/promises"
import { dirname, resolve } from "node:path"
import { createInterface } from "node:readline"
import { backedUp, type Line, NotRestored, restore as restored } from "../features/backup.ts"
import { systemNow } from "../features/context.ts"
import { eraseAgain } from "../features/person/erasing.ts"
import { erasuresAt } from "../platform/ledger/erasures.ts"
import { erasuresFile, opened } from "./open.ts"

/** Writes everything that has to be kept into one file, readable by its owner alone; it is there whole or not at all. */
export async function backup([file]: readonly string[]): Promise<number> {
  if (!file) return asked("Into which file? leeway backup tidewater.jsonl")
  const path = resolve(file)
  return opened(async (database) => {
    const partial = await open(`${path}.partial`, "wx", 0o600)
    let lines = 0
    try {
      for await (const line of backedUp(database, systemNow())) {
        await partial.write(`${JSON.stringify(line)}\n`)
        lines++
      }
      await partial.sync()
    } finally {
      await partial.close()
    }
    await rename(`${path}.partial`, path)
    await synced(dirname(path))
    console.log(`${path}: ${lines - 2} rows`)
    return 0
  })
}

/** Puts a backup into an empty data folder, and erases once more whoever asked for it since. */
export async function restore([file]: readonly string[]): Promise<number> {
  if (!file) return asked("From which file? leeway restore tidewater.jsonl")
  return opened(async (database) => {
    const now = systemNow()
    const orgs = await restored(database, linesOf(resolve(file)), now)
    const again = await eraseAgain({ database, now: systemNow }, erasuresAt(erasuresFile()))
    console.log(
      `${orgs.length === 1 ? "One organisation is" : `${orgs.length} organisations are`} here again.`,
    )
    if (again > 0)
      console.log(`${again} who had asked for it ${again === 1 ? "was" : "were"} erased once more.`)
    return 0
  })
}

/** @throws NotRestored for a line that is none */
async function* linesOf(path: string): AsyncGenerator<Line> {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    try {
      yield JSON.parse(line) as Line
    } catch {
      throw new NotRestored("This is no whole backup: a line of it is cut off. Nothing was restored.")
    }
  }
}

async function synced(folder: string): Promise<void> {
  const handle = await open(folder, "r")
  await handle.sync().finally(() => handle.close())
}

function asked(question: string): number {
  console.error(question)
  return 2
}
