import type { Reads } from "../../domain/delegation/step-in/guard.ts"
import type { Field, Remark } from "../../domain/expectation/expectation.ts"

/** What is asked of the rules: what they remark on a text of the terms, or how something said to the delegate reads. */
export type Question =
  | { readonly of: "remarks"; readonly field: Field; readonly text: string }
  | { readonly of: "reading"; readonly text: string }
type Answers = { remarks: readonly Remark[]; reading: Reads }

let rules: Worker | null = null

/** What the rules say of a text. They are fetched with the first; what does not come (offline) is asked for again. */
export function ask<Q extends Question>(question: Q): Promise<Answers[Q["of"]]> {
  rules ??= started()
  const asked = rules
  const { port1, port2 } = new MessageChannel()
  const answered = new AbortController()
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<Answers[Q["of"]]>) => {
      answered.abort()
      port1.close()
      resolve(data)
    }
    asked.addEventListener("error", reject, { signal: answered.signal })
    asked.postMessage(question, [port2])
  })
}

function started(): Worker {
  const worker = new Worker(new URL("./rules.ts", import.meta.url), { type: "module" })
  worker.onerror = () => {
    rules = null
  }
  return worker
}
