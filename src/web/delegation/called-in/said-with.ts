import type { Happening } from "../../../client/client.ts"
import { standsAbove } from "../active/stands-above.ts"
import { wordsOf } from "../active/told.ts"
import type { Call } from "./open-calls.ts"

type Said = { at: string; texts: readonly string[] }
const TELLS = ["checked-in", "flagged", "help-asked", "note-shown", "said"]

/** What the delegate said with a call, or last before it; null: nothing was written, or it stands above already. */
export function saidWith(call: Call, view: Parameters<typeof standsAbove>[0]): Said | null {
  if (call.text) return { at: call.at, texts: [call.text] }
  const told = view.history.filter((happening) => tells(happening) && happening.at <= call.at)
  const last = told.toSorted((a, b) => a.version - b.version).at(-1)
  return last && !standsAbove(view)(last) ? { at: last.at, texts: wordsOf(last) } : null
}

function tells(happening: Happening): boolean {
  return happening.by === "delegate" && TELLS.includes(happening.type) && wordsOf(happening).length > 0
}
