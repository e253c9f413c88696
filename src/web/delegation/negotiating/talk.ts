import type { DelegationView, Happening } from "../../../client/client.ts"
import { wordsOf } from "../active/told.ts"

/** One turn of the back-brief: what the delegate understood, or what the leader meant. */
export type Turn = { key: number; by: Happening["by"]; at: string; text: string | null; confirms: boolean }

const types = new Set(["back-brief-given", "back-brief-corrected", "back-brief-confirmed"])
const rounds = new Set(["offered", "asked-for", "countered"])

/** What was said of the back-brief since the round in question was written. */
export function talkOf(history: readonly Happening[]): Turn[] {
  const inOrder = history.toSorted((a, b) => a.version - b.version)
  return inOrder.slice(inOrder.findLastIndex(({ type }) => rounds.has(type)) + 1).flatMap(turnOf)
}

function turnOf(happening: Happening): Turn[] {
  if (!types.has(happening.type)) return []
  const { version, by, at, type } = happening
  return [
    { key: version, by, at, text: wordsOf(happening)[0] ?? null, confirms: type === "back-brief-confirmed" },
  ]
}

/** What the delegate said last, of whichever round: kept, to be sent again. */
export function lastBackBrief(view: Pick<DelegationView, "history">): string {
  const said = view.history
    .filter(({ type }) => type === "back-brief-given")
    .toSorted((a, b) => a.version - b.version)
  return said.flatMap(wordsOf).at(-1) ?? ""
}
