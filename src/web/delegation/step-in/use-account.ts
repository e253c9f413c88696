import { useKept } from "../kept.ts"

/** What someone says of a step-in, while it is written. */
export type Writing = { happened: string; why: string; welcome: boolean | null; words: string }

const NOTHING: Writing = { happened: "", why: "", welcome: null, words: "" }

/** Kept until it is given. */
export function useAccount(place: string) {
  const [text, write] = useKept(place)
  const account: Writing = text ? { ...NOTHING, ...JSON.parse(text) } : NOTHING
  const set = (part: Partial<Writing>) => write(JSON.stringify({ ...account, ...part }))
  return { account, set, forget: () => write("") }
}
