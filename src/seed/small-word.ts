import { randomUUID } from "node:crypto"
import type { Day } from "../domain/shared/time.ts"

/** Something that one promises another, by a day. */
export type SmallWord = { readonly id: string; readonly what: string; readonly due: Day }

export function smallWord(what: string, due: Day): SmallWord {
  return { id: randomUUID(), what, due }
}
