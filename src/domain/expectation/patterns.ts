/**
 * Patterns are written as lists of phrases, by comma and blank; a blank in a phrase stands for one or more. A phrase may
 * hold the signs of a regular expression.
 */
const phrases = (list: string): string =>
  list
    .trim()
    .split(/,\s+/)
    .map((phrase) => phrase.replace(/,$/, "").replace(/\s+(?![*+?{])/g, " +"))
    .join("|")

/** One of the phrases. */
export const anyOf = (list: string): string => `(?:${phrases(list)})`

/** None of the phrases follows, with or without a blank. */
export const but = (list: string): string => `(?! *(?:${phrases(list)})\\b)`

/** One of the phrases stands before, and a blank. */
export const after = (list: string): string => `(?<=\\b(?:${phrases(list)}) +)`

// Between letters there is no edge: "some" is not in "handsome". A pattern may begin with an apostrophe or end in a blank.
const EDGE_BEFORE = "(?:(?<![\\w'-])|(?!\\w))"
const EDGE_AFTER = "(?!(?<=\\w)[\\w-])"

// In haste people write "dont" and "youll".
const hasty = (source: string) => source.replace(/'(?=(?:d|ll|re|ve|t|s|m)\b)/g, "'?")

/** A pattern of whole words, wherever they stand. */
export const whole = (source: string): RegExp =>
  new RegExp(`${EDGE_BEFORE}(?:${hasty(source)})${EDGE_AFTER}`, "g")

/** A pattern of whole words that must stand where it is looked for. */
export const opens = (source: string): RegExp => new RegExp(`(?:${hasty(source)})${EDGE_AFTER}`, "y")

/** Patterns for where a cue stands: without it they are not tried, so the engine need not compile them. */
export type Cued = { readonly cue: RegExp; readonly patterns: readonly RegExp[] }

/** Patterns that open a clause with one of the words. */
export const opensWith = (words: string, patterns: readonly string[]): Cued => ({
  cue: new RegExp(hasty(words), "y"),
  patterns: patterns.map(opens),
})

/** Patterns that stand anywhere in a sentence with one of the words, or parts of words. */
export const cuedBy = (words: string, patterns: readonly string[]): Cued => ({
  cue: new RegExp(words),
  patterns: patterns.map(whole),
})
