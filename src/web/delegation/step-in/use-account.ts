import { useKeptForm } from "../use-kept-form.ts"

/** What someone says of a step-in, while it is written. */
export type Writing = { happened: string; why: string; welcome: boolean | null; words: string }

const NOTHING: Writing = { happened: "", why: "", welcome: null, words: "" }

/** Kept until it is given. */
export function useAccount(place: string) {
  const { form: account, set, forget } = useKeptForm(place, NOTHING)
  return { account, set, forget }
}
