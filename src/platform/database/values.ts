import pg from "pg"

type Parse = (text: string) => unknown
const DATE = 1082
const TIMESTAMPTZ = 1184
const INT8 = 20
// How the driver splits a list of texts; its types do not know that number.
const texts = pg.types.getTypeParser(1009 as never) as unknown as (list: string) => (string | null)[]
// A list of each, under its own number.
const LISTS: Record<number, number> = { 1182: DATE, 1185: TIMESTAMPTZ, 1016: INT8 }

const PARSERS: Record<number, Parse> = {
  // A calendar day has no time and no zone: any Date made of it is wrong somewhere.
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: instant,
  [INT8]: integer,
}

/** How values come out of PostgreSQL: days as "2026-03-01", instants as ISO text, whole numbers as numbers. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    const list = PARSERS[LISTS[oid] ?? 0]
    if (list) return (text: string) => texts(text).map((item) => (item === null ? null : list(item)))
    return PARSERS[oid] ?? pg.types.getTypeParser(oid, format as "text")
  }) as typeof pg.types.getTypeParser,
}

/** "2026-03-01 12:00:00.5+00" → "2026-03-01T12:00:00.5Z", as Temporal.Instant reads it. Microseconds stay. */
export function instant(text: string): string {
  return text
    .replace(" ", "T")
    .replace(/\+00$/, "Z")
    .replace(/([+-]\d\d)$/, "$1:00")
}

/** A number where it is exact, else a bigint. */
export function integer(text: string): number | bigint {
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : BigInt(text)
}
