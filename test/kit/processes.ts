import { type ChildProcess, spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

/** A program of the test kit, running as a process of its own. `line` is the first line it prints. */
export type Running = { pid: number; line: Promise<string>; end(signal?: NodeJS.Signals): Promise<void> }

/** Runs a TypeScript file in another Node, as another user if told so. What it prints comes line by line. */
export function run(file: URL, args: string[], user: { uid?: number; gid?: number } = {}): Running {
  const child = spawn(process.execPath, [fileURLToPath(file), ...args], {
    ...user,
    stdio: ["ignore", "pipe", "inherit"],
  })
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()))
  const end = async (signal: NodeJS.Signals = "SIGKILL") => {
    child.kill(signal)
    await ended
  }
  const line = firstLine(child)
  // Who kills a process before it says anything does not ask for its line.
  line.catch(() => {})
  return { pid: child.pid ?? 0, line, end }
}

function firstLine(child: ChildProcess): Promise<string> {
  let text = ""
  return new Promise((resolve, reject) => {
    child.on("error", reject)
    child.on("close", () => reject(new Error(`ended without a line: ${text}`)))
    child.stdout?.on("data", (chunk) => {
      text += chunk
      if (text.includes("\n")) resolve(text.slice(0, text.indexOf("\n")))
    })
  })
}

/**
 * Waits for something to become true (or to stop being undefined), looking every 20 ms.
 * @throws Error naming what it waited for, after `patience` milliseconds
 */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  patience = 20_000,
): Promise<NonNullable<T>> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
    const seen = await look()
    if (seen) return seen
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`waited in vain for ${what}`)
}
