/** Something that only the house knows when the request goes out: a day from today, an id that is there. */
export class Known {
  readonly name: string
  readonly pick: number
  constructor(name: string, pick: number) {
    this.name = name
    this.pick = pick
  }
}

/** JSON as no serialiser would write it. */
export class Raw {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** Finds what is known by that name; undefined when there is no such thing. */
export type Look = (known: Known) => unknown

/** A value as JSON text, with what is known put in. */
export function jsonText(value: unknown, look: Look): string {
  if (value instanceof Raw) return value.text
  if (value instanceof Known) return jsonText(foundBy(look, value), look)
  if (Array.isArray(value)) return `[${value.map((part) => jsonText(part, look)).join(",")}]`
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null"
  const parts = Object.entries(value).filter(([, part]) => part !== undefined)
  return `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${jsonText(part, look)}`).join(",")}}`
}

/** What is not there is asked for all the same. */
function foundBy(look: Look, known: Known): unknown {
  const found = look(known)
  return found === undefined ? "nothing" : found
}

/** Every place of a value, from the whole to the last leaf. */
export function placesOf(value: unknown, place: readonly string[] = []): (readonly string[])[] {
  if (value === null || typeof value !== "object" || value instanceof Known || value instanceof Raw)
    return [place]
  return [place, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...place, key]))]
}

/** The same value with another at that place. */
export function withPlace(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other
  const part = withPlace((value as Record<string, unknown>)[key], rest, other)
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === key ? part : one))
  return { ...(value as object), [key]: part }
}
