import { type Place, pause } from "./place.ts"
import { isAlive } from "./processes.ts"
import { runServer, stopServer } from "./server.ts"

const LOOK_EVERY = 500
const AFTER_FAILURE = 5000

/** A server that is kept running. */
export type Supervised = { stop(): Promise<void> }

/**
 * Keeps a server running: when it dies under us (killed, out of memory) it is started again. It looks instead
 * of listening, because an adopted server is not our child and sends us nothing.
 */
export function supervise(place: Place, first: number): Supervised {
  let pid = first
  let restarting: Promise<void> | undefined
  const look = setInterval(() => {
    if (restarting || isAlive(pid)) return
    restarting = restart(place)
      .then((next) => {
        pid = next ?? pid
      })
      .finally(() => {
        restarting = undefined
      })
  }, LOOK_EVERY).unref()
  return {
    async stop() {
      clearInterval(look)
      await restarting
      await stopServer(pid)
    },
  }
}

async function restart(place: Place): Promise<number | undefined> {
  place.log("The database ended unexpectedly; starting it again.")
  try {
    return await runServer(place)
  } catch (error) {
    place.log(error instanceof Error ? error.message : String(error))
    await pause(AFTER_FAILURE)
    return undefined
  }
}
