import type { PersonId } from "../shared/ids.ts"
import type { Mention } from "./post.ts"

/** Somebody of the organisation, as they are called. */
export type Called = { readonly id: PersonId; readonly name: string }

type Word = {
  readonly start: number
  readonly end: number
  readonly folded: string
  readonly capital: boolean
}
type Full = { readonly words: readonly string[]; readonly person: PersonId }

/** The names of many people, ready to be looked for in texts. */
export type Names = {
  /** Names of several words, by their first. */
  readonly full: ReadonlyMap<string, readonly Full[]>
  /** Whole names of one word, and parts of longer ones that are long enough to mean somebody. */
  readonly parts: ReadonlyMap<string, readonly PersonId[]>
  /** Names in scripts without capitals, where no blank sets a name apart. */
  readonly caseless: readonly { readonly name: string; readonly person: PersonId }[]
}

/** From so many letters on, a part of a name alone names somebody. */
const LONG_ENOUGH = 3
/** What may stand between two words of one name. */
const WITHIN = /^[\s.'’-]{1,3}$/u

export function namesOf(people: readonly Called[]): Names {
  const full = new Map<string, Full[]>()
  const parts = new Map<string, PersonId[]>()
  const caseless: Names["caseless"][number][] = []
  for (const { id: person, name } of people) {
    const words = wordsIn(name).map(({ folded }) => folded)
    const [first] = words
    if (!first) continue
    const joined = words.join("")
    if (/^\p{Lo}{2,}$/u.test(joined)) caseless.push({ name: joined, person })
    if (words.length > 1) add(full, first, { words, person })
    const alone = words.length === 1 ? words : words.filter((word) => [...word].length >= LONG_ENOUGH)
    for (const part of new Set(alone)) add(parts, part, person)
  }
  return { full, parts, caseless }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value])
}

/**
 * Where a text names somebody: a full name, or one part of it as a whole capitalised word. A full name means whoever
 * is called so; a part means everyone it may mean.
 */
export function mentionsIn(text: string, names: Names): readonly Mention[] {
  const words = wordsIn(text)
  const found: Mention[] = []
  for (let at = 0; at < words.length; at++) {
    const [length, people] = named(words, at, text, names)
    const [first, last] = [words[at], words[at + Math.max(length, 1) - 1]]
    if (people.length > 0 && first && last) found.push({ start: first.start, end: last.end, people })
    if (length > 1) at += length - 1
  }
  return found
}

/** How many words from here on are a name, and whose. */
function named(words: readonly Word[], at: number, text: string, names: Names): [number, PersonId[]] {
  const [word] = words.slice(at, at + 1)
  if (!word) return [0, []]
  const here = (names.full.get(word.folded) ?? []).filter((full) => stands(full, words, at, text))
  const length = Math.max(0, ...here.map((full) => full.words.length))
  if (length > 0) return [length, here.filter((full) => full.words.length === length).map(whose)]
  const alone = word.capital ? (names.parts.get(word.folded) ?? []) : []
  const inside = names.caseless.filter(({ name }) => word.folded.includes(name)).map(whose)
  return [1, [...new Set([...alone, ...inside])]]
}

const whose = ({ person }: { readonly person: PersonId }) => person

function stands({ words: wanted }: Full, words: readonly Word[], at: number, text: string): boolean {
  return wanted.every((folded, index) => {
    const [word, before] = [words[at + index], words[at + index - 1]]
    if (word?.folded !== folded) return false
    return index === 0 || WITHIN.test(text.slice(before?.end, word.start))
  })
}

/** Signs that are not seen belong to a word: they hide no name. */
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu

function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      folded: folded(word),
      capital: /^\p{Cf}*[\p{Lu}\p{Lt}]/u.test(word),
    }))
    .filter((word) => word.folded !== "")
}

/** José is Jose, and JOSÉ. */
function folded(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
}
