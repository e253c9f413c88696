/** A word of what somebody looks for, as the dictionary stems it. */
export type Looked = { readonly word: string }
/** A word to look under: for which of the words looked for (`origin`), and how sure it is that it was meant. */
export type Variant = { readonly word: string; readonly origin: number; readonly sure: number }
/** A word to look under, and what finding it is worth. */
export type Weighed = { readonly word: string; readonly origin: number; readonly value: number }

type Groups = ReadonlyMap<string, readonly string[]>
/** What is known of words, as the dictionary stems them. */
export type Thesaurus = {
  /** For each word, those that mean much the same. */
  readonly alike: Groups
  /** Words that terms are made of, whatever they are about. */
  readonly frame: ReadonlySet<string>
}

const SURE = { itself: 1, alike: 0.55, frame: 0.15 }

/** A word, and the others that may stand for it. */
export function variantsOf({ word }: Looked, origin: number, { alike, frame }: Thesaurus): Variant[] {
  const found = new Map<string, number>()
  if (!frame.has(word)) {
    for (const other of alike.get(word) ?? []) found.set(other, SURE.alike)
    for (const other of frame) found.delete(other)
  }
  found.set(word, frame.has(word) ? SURE.frame : SURE.itself)
  return [...found].map(([word, sure]) => ({ word, origin, sure }))
}

/** How many rows may be walked for one look, so that none gets slow. */
const WALKED = 10_000

/**
 * What finding each word is worth: the more, the fewer lessons have it. The best come first, until as many rows are named
 * as may be walked.
 */
export function weighed(
  variants: readonly Variant[],
  counts: ReadonlyMap<string, number>,
  lessons: number,
  most = WALKED,
): Weighed[] {
  const having = (word: string) => counts.get(word) ?? 0
  const valued = variants
    .filter(({ word }) => having(word) > 0)
    .map(({ word, origin, sure }) => ({ word, origin, value: sure * rarity(having(word), lessons) }))
    .toSorted((a, b) => b.value - a.value || (a.word < b.word ? -1 : 1))
  let walked = 0
  return valued.filter(({ word }) => {
    if (walked + having(word) > most) return false
    walked += having(word)
    return true
  })
}

/** Fewer lessons than these say nothing yet about which words are rare. */
const FEW = 50

/** How much it says that a word is there: nothing where every lesson has it (BM25, its half about all lessons). */
export function rarity(having: number, all: number): number {
  const lessons = Math.max(all, FEW)
  return Math.log(1 + (lessons - having + 0.5) / (having + 0.5))
}
