import type { Remark } from "../../../domain/expectation/expectation.ts"
import type { Writing } from "./writings.ts"

let rules: Worker | null = null

/** What the rules say of a text. They are fetched with the first; what does not come (offline) is asked for again. */
export function ask(writing: Writing): Promise<readonly Remark[]> {
  rules ??= started()
  const asked = rules
  const { port1, port2 } = new MessageChannel()
  const answered = new AbortController()
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<readonly Remark[]>) => {
      answered.abort()
      port1.close()
      resolve(data)
    }
    asked.addEventListener("error", reject, { signal: answered.signal })
    asked.postMessage(writing, [port2])
  })
}

function started(): Worker {
  const worker = new Worker(new URL("./rules.ts", import.meta.url), { type: "module" })
  worker.onerror = () => {
    rules = null
  }
  return worker
}
