import { randomBytes, randomUUID } from "node:crypto"
import { isWords, type Words } from "../../domain/shared/words.ts"
import { sha256 } from "./canonical.ts"

/** A text on its way into the ledger. */
export type Passage = { readonly id: string; readonly salt: Buffer; readonly body: string }

/** The commitment an event carries in place of a text: sha256(salt ‖ body), in hexadecimal. */
export function commitmentOf(salt: Buffer, body: string): string {
  return sha256(salt, body).toString("hex")
}

/** Takes the texts out of an event's data and leaves their commitments; the texts come back beside it. */
export function setApart<T>(data: T): { data: T; passages: Passage[] } {
  const passages: Passage[] = []
  const apart = (words: { text: string }): Words => {
    const passage = { id: randomUUID(), salt: randomBytes(32), body: words.text }
    passages.push(passage)
    return { passage: passage.id, commitment: commitmentOf(passage.salt, passage.body) }
  }
  return { data: mapped(data, (words) => ("text" in words ? apart(words) : words)) as T, passages }
}

/** The passage in which stored words stand. */
export function passageOf(words: Words): string {
  if (!("passage" in words)) throw new Error("what is stored stands in a passage")
  return words.passage
}

/** The words that stand in some data, written or stored. */
export function wordsIn(data: unknown): Words[] {
  const found: Words[] = []
  mapped(data, (words) => {
    found.push(words)
    return words
  })
  return found
}

/** The ids of the passages that some stored data names. */
export function passagesIn(data: unknown): string[] {
  return wordsIn(data).flatMap((words) => ("passage" in words ? [words.passage] : []))
}

/** The same data with other words in their place. */
export function withWords<T>(data: T, change: (words: Words) => Words): T {
  return mapped(data, change) as T
}

/** Data as it is read: every passage replaced by its text, or by null when it was erased or is not to be read. */
export function readWith(data: unknown, texts: ReadonlyMap<string, string>): unknown {
  return mapped(data, (words) => ("text" in words ? words.text : (texts.get(words.passage) ?? null)))
}

function mapped(value: unknown, change: (words: Words) => unknown): unknown {
  if (isWords(value)) return change(value)
  if (Array.isArray(value)) return value.map((part) => mapped(part, change))
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapped(part, change)]))
}
