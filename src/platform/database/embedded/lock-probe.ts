import { connect } from "node:net"
import { codeOf } from "./place.ts"

/** Who holds a data directory. `since` is an ISO instant, the start of the process. */
export type Holder = { pid: number; since: string; command: string; about?: string }

/** What a lock turned out to be; `gone` when its file vanished between looking and asking. */
export type Probe = { state: "living"; holder: Holder | undefined } | { state: "dead" } | { state: "gone" }

// A process that is stopped or busy still counts as living: the kernel accepts the connection for it.
const PATIENCE = 2000

/**
 * Asks the holder of a lock who it is.
 * @throws Error when the lock belongs to a user we may not ask
 */
export function probe(file: string): Promise<Probe> {
  return new Promise((resolve, reject) => {
    let answer = ""
    const socket = connect(file)
    socket.setTimeout(PATIENCE, () => socket.destroy())
    socket.on("data", (chunk) => {
      answer += chunk
    })
    socket.on("error", (error) => settle(file, codeOf(error), resolve, reject))
    // Reached after an answer, and after patience ran out; after an error the promise is settled already.
    socket.on("close", () => resolve({ state: "living", holder: parse(answer) }))
  })
}

function settle(
  file: string,
  code: string | undefined,
  resolve: (found: Probe) => void,
  reject: (error: Error) => void,
): void {
  if (code === "ECONNREFUSED") resolve({ state: "dead" })
  else if (code === "ENOENT") resolve({ state: "gone" })
  else if (code === "EACCES")
    reject(new Error(`${file} belongs to another user. Start as that user, or as root.`))
  else resolve({ state: "living", holder: undefined })
}

function parse(answer: string): Holder | undefined {
  try {
    return JSON.parse(answer) as Holder
  } catch {
    return undefined
  }
}
