import { accessSync, constants, mkdirSync, realpathSync } from "node:fs"
import { join } from "node:path"
import type { Engine } from "../engine.ts"
import { nativeFolder, reachableNative } from "./binaries.ts"
import { bootstrap, DATABASE, OWNER, SERVING } from "./bootstrap.ts"
import { ensureCluster } from "./cluster.ts"
import { lockDirectory } from "./lock.ts"
import { codeOf, onSocket, type Place } from "./place.ts"
import { runAs } from "./run-as.ts"
import { runServer } from "./server.ts"
import { shortPath } from "./socket-path.ts"
import { type Supervised, supervise } from "./supervise.ts"

/** Where the embedded engine lives, and what it tells. */
export type EmbeddedOptions = { dataDir: string; about?: string; log: (line: string) => void }

/**
 * Opens the data directory with our own PostgreSQL: makes it when new, adopts a server that outlived its
 * program, starts one otherwise, and keeps it running until `stop`.
 * @throws DirectoryInUse when another living process has the directory
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Engine> {
  const dataDir = privateFolder(options.dataDir)
  const lock = await lockDirectory(dataDir, options.about)
  let server: Supervised | undefined
  const stop = async () => {
    // The lock goes last: nobody may come in while the server is still writing.
    await server?.stop()
    await lock.release()
  }
  try {
    const place = await preparePlace(dataDir, options.log)
    server = supervise(place, await runServer(place))
    await bootstrap(place)
    return { owner: onSocket(place, OWNER, DATABASE), serving: onSocket(place, SERVING, DATABASE), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function privateFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
    return realpathSync(path)
  } catch (error) {
    const why = codeOf(error) === "EACCES" ? "This user may not write there." : String(error)
    throw new Error(`Cannot use the data directory ${path}. ${why}`, { cause: error })
  }
}

async function preparePlace(dataDir: string, log: (line: string) => void): Promise<Place> {
  const cluster = join(dataDir, "postgres")
  const user = runAs(cluster)
  const native = reachableNative(nativeFolder(), user)
  const logFile = join(dataDir, "postgres.log")
  const place = { dataDir, cluster, logFile, native, log, socketDir: "", ...(user ? { runAs: user } : {}) }
  await ensureCluster(place)
  return { ...place, socketDir: shortPath(cluster) }
}
