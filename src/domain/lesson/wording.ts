/** A word of what somebody looks for, as the dictionary stems it. */
export type Looked = { readonly word: string }
/** A word to look under, and how sure it is that finding it is what was meant. */
export type Variant = { readonly word: string; readonly sure: number }
/** A word to look under, and what finding it is worth. */
export type Weighed = { readonly word: string; readonly value: number }

/** What is known of words, as the dictionary stems them. */
export type Thesaurus = {
  /** For each word, those that mean the same, or are used when people speak of the same thing. */
  readonly alike: ReadonlyMap<string, readonly string[]>
  /** Words that terms are made of, whatever they are about. */
  readonly frame: ReadonlySet<string>
}

const SURE = { itself: 1, alike: 0.7, frame: 0.1 }

/** Each word, and the others that may stand for it. */
export function variantsOf(looked: readonly Looked[], { alike, frame }: Thesaurus): Variant[] {
  return looked.flatMap(({ word }) => {
    if (frame.has(word)) return [{ word, sure: SURE.frame }]
    const others = new Set(alike.get(word) ?? [])
    others.delete(word)
    const meant = [...others].filter((other) => !frame.has(other))
    return [{ word, sure: SURE.itself }, ...meant.map((other) => ({ word: other, sure: SURE.alike }))]
  })
}

/** How many rows may be walked for one look, so that none gets slow. */
const WALKED = 24_000

/**
 * What finding each word is worth: the more, the fewer lessons have it, and the more of what was looked for it may stand
 * for. The best come first, until as many rows are named as may be walked.
 */
export function weighed(
  variants: readonly Variant[],
  counts: ReadonlyMap<string, number>,
  lessons: number,
  most = WALKED,
): Weighed[] {
  const sure = new Map<string, number>()
  for (const one of variants) if (counts.has(one.word)) sure.set(one.word, (sure.get(one.word) ?? 0) + one.sure)
  const valued = [...sure].map(([word, sure]) => ({ word, value: sure * rarity(counts.get(word) ?? 0, lessons) }))
  let walked = 0
  return valued
    .toSorted((a, b) => b.value - a.value || (a.word < b.word ? -1 : 1))
    .filter(({ word }) => {
      const rows = counts.get(word) ?? 0
      if (walked + rows > most) return false
      walked += rows
      return true
    })
}

/** How much it says that a word is there: nothing where every lesson has it (BM25, its half about all lessons). */
export function rarity(having: number, lessons: number): number {
  return Math.log(1 + (lessons - having + 0.5) / (having + 0.5))
}
