/** A word of what somebody looks for, as the dictionary stems it. */
export type Looked = { readonly word: string; readonly times: number }
/** A word to look under: for which of the words looked for (`origin`), and how sure it means the same. */
export type Variant = { readonly word: string; readonly origin: number; readonly sure: number }
/** A word to look under, and what finding it is worth. */
export type Weighed = Variant & { readonly value: number }

/** Words that mean the same at work, group by group, as the dictionary stems them. */
export type Thesaurus = ReadonlyMap<string, readonly (readonly string[])[]>

/** How sure it is that the other word was meant: one of a group, and the next group of a word that has several. */
const ALIKE = 0.55

/** Each word, and the others that mean the same. */
export function variantsOf(looked: readonly Looked[], thesaurus: Thesaurus): Variant[] {
  return looked.flatMap(({ word }, origin) => {
    const alike = new Set((thesaurus.get(word) ?? []).flat())
    alike.delete(word)
    return [{ word, origin, sure: 1 }, ...[...alike].map((other) => ({ word: other, origin, sure: ALIKE }))]
  })
}

/** How many rows may be walked for one look: enough for every rare word, so that no look gets slow. */
const WALKED = 24_000

/**
 * What finding each word is worth: the more, the fewer lessons have it or one that means the same. The best come
 * first, until as many rows are named as may be walked.
 */
export function weighed(
  variants: readonly Variant[],
  counts: ReadonlyMap<string, number>,
  lessons: number,
): Weighed[] {
  const idf = (df: number) => Math.log(1 + (lessons - df + 0.5) / (df + 0.5))
  const together = new Map<number, number>()
  for (const { word, origin } of variants)
    together.set(origin, (together.get(origin) ?? 0) + (counts.get(word) ?? 0))
  const found = variants.filter(({ word }) => counts.has(word))
  const valued = found.map((one) => {
    const own = idf(counts.get(one.word) ?? 0)
    const all = idf(Math.min(lessons, together.get(one.origin) ?? 0))
    return { ...one, value: (one.sure * (own + all)) / 2 }
  })
  let walked = 0
  return valued
    .sort((a, b) => b.value - a.value)
    .filter(({ word }) => {
      walked += counts.get(word) ?? 0
      return walked <= WALKED
    })
}
