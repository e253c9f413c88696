import type { CommandType, Promised, Side } from "./promise.ts"

/** Everything a side may say now: what `decide` would not refuse, given sound words and days. */
export function movesOf({ over, saidKept, proposal, watched }: Promised, side: Side): readonly CommandType[] {
  if (over) return []
  if (watched) return side === "to" ? ["release"] : []
  if (side === "from") return saidKept ? [] : ["say-kept", "renegotiate"]
  return [
    "confirm-kept",
    ...(saidKept ? (["say-not-yet"] as const) : []),
    ...(proposal ? (["agree-renegotiation", "refuse-renegotiation"] as const) : []),
    "release",
  ]
}
