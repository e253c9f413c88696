import { execFile, spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

const PROGRAM = fileURLToPath(new URL("../../src/cli/leeway.ts", import.meta.url))

/** The program as people start it, in a process of its own. */
export type Leeway = {
  readonly pid: number
  readonly address: string
  /** Sends the signal and waits until it has ended; gives what it ended with. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

const surroundings = (dataDir: string) => ({ ...process.env, LEEWAY_DATA: dataDir, PORT: "0" })

/** `leeway start`; resolves once it has said its address. */
export async function startLeeway(dataDir: string): Promise<Leeway> {
  const child = spawn(process.execPath, [PROGRAM, "start"], {
    env: surroundings(dataDir),
    stdio: ["ignore", "pipe", "inherit"],
  })
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve))
  const address = await new Promise<string>((resolve, reject) => {
    let said = ""
    child.stdout.on("data", (chunk) => {
      said += chunk
      const [, address] = /(http:\/\/\S+)\s/.exec(said) ?? []
      if (address) resolve(address)
    })
    ended.then((code) => reject(new Error(`ended with ${code} before it said its address: ${said}`)))
  })
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return { pid: child.pid ?? 0, address, end }
}

/** One command to its end: what it ended with, and all it said. */
export function runLeeway(command: string, dataDir: string): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [PROGRAM, command],
      { env: surroundings(dataDir) },
      (_, out, errors) => resolve({ code: child.exitCode ?? -1, said: out + errors }),
    )
  })
}
