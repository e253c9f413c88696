import type { Problem } from "../../client/client.ts"
import { words } from "./words.ts"

const known: Record<string, string> = words.refused

/** Why the door stayed shut, as a sentence. */
export function sentenceOf(problem: Problem): string {
  if (problem.status === 429) return words.tooOften
  return known[problem.code] ?? problem.message
}

/** A refusal that belongs to no field. */
export function Refused({ problem }: { problem: Problem | null }) {
  return <div role="alert">{problem && <p className="fault">{sentenceOf(problem)}</p>}</div>
}
