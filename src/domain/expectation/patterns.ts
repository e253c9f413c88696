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

/** One of the phrases, or nothing; each brings its blank. */
export const maybe = (list: string): string => `(?:(?:${phrases(list)}) +)?`

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
