import { execFile, spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

const PROGRAM = fileURLToPath(new URL("../../src/cli/leeway.ts", import.meta.url))

/** The program as people start it, in a process of its own. */
export type Leeway = {
  readonly pid: number
  readonly address: string
  /** Everything it has printed so far. */
  said(): string
  /** Sends the signal and waits until it has ended; gives what it ended with. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** A start that may not come to its end: `address` is undefined when the process ended before it had one. */
export type Starting = Omit<Leeway, "address"> & {
  readonly address: Promise<string | undefined>
  readonly ended: Promise<number | null>
}

type Surroundings = Readonly<Record<string, string>>

const surroundings = (dataDir: string, more: Surroundings) => ({
  ...process.env,
  LEEWAY_DATA: dataDir,
  PORT: "0",
  ...more,
})

/** `leeway start`, from its first moment. `more`: what else stands in its environment. */
export function beginLeeway(dataDir: string, more: Surroundings = {}): Starting {
  const child = spawn(process.execPath, [PROGRAM, "start"], {
    env: surroundings(dataDir, more),
    stdio: ["ignore", "pipe", "pipe"],
  })
  let said = ""
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve))
  const address = new Promise<string | undefined>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk
      const [, found] = /^Leeway is at (http:\/\/\S+)\s/m.exec(said) ?? []
      if (found) resolve(found)
    }
    child.stdout.on("data", hear)
    child.stderr.on("data", hear)
    void ended.then(() => resolve(undefined))
  })
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return { pid: child.pid ?? 0, address, ended, said: () => said, end }
}

/**
 * `leeway start`; resolves once it has said its address.
 * @throws Error with what it said when it ended instead
 */
export async function startLeeway(dataDir: string, more: Surroundings = {}): Promise<Leeway> {
  const starting = beginLeeway(dataDir, more)
  const address = await starting.address
  if (!address)
    throw new Error(`ended with ${await starting.ended} before it said its address: ${starting.said()}`)
  return { ...starting, address }
}

/** One command to its end: what it ended with, and all it said. */
export function runLeeway(
  command: string,
  dataDir: string,
  more: Surroundings = {},
  ...args: readonly string[]
): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [PROGRAM, command, ...args],
      { env: surroundings(dataDir, more) },
      (_, out, errors) => resolve({ code: child.exitCode ?? -1, said: out + errors }),
    )
  })
}
