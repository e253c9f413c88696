import { mkdir, open, readFile } from "node:fs/promises"
import { dirname } from "node:path"

/** Whose words were erased: pseudonyms, and when. */
export type Erasure = { readonly org: string; readonly person: string; readonly at: string }

/**
 * What was erased stays erased: a list outside of the database, one line each, so that it is applied again where an
 * older backup has come back.
 */
export type Erasures = {
  all(): Promise<readonly Erasure[]>
  /** On disk when it resolves. */
  add(erasure: Erasure): Promise<void>
}

/** The list in a file of its own; a last line that was cut off by a crash was not acknowledged, and is left out. */
export function erasuresAt(path: string): Erasures {
  return {
    async all() {
      const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return ""
        throw error
      })
      return text.split("\n").flatMap(read)
    },
    async add(erasure) {
      await mkdir(dirname(path), { recursive: true })
      const file = await open(path, "a", 0o600)
      try {
        // What a crash cut off before ends here, so that it spoils no line of ours.
        const { size } = await file.stat()
        const whole = size === 0 || (await endsWhole(path))
        await file.write(`${whole ? "" : "\n"}${JSON.stringify(erasure)}\n`)
        await file.sync()
      } finally {
        await file.close()
      }
      await synced(dirname(path))
    },
  }
}

/** A line cut off is no JSON: its closing brace comes last. */
function read(line: string): Erasure[] {
  return line.endsWith("}") ? [JSON.parse(line) as Erasure] : []
}

async function endsWhole(path: string): Promise<boolean> {
  return (await readFile(path, "utf8")).endsWith("\n")
}

/** A file that is new is on disk when its folder is. */
async function synced(folder: string): Promise<void> {
  const handle = await open(folder, "r")
  await handle.sync().finally(() => handle.close())
}
