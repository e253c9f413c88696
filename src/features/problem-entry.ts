import type { ProblemEntry, ProblemStatus } from "../platform/http/problem.ts"

type Detail = Readonly<Record<string, unknown>>

/** An entry of the table; the sentence may need what the refusal knows. */
export function entry(
  status: ProblemStatus,
  title: string,
  sentence: string | ((detail: Detail) => string),
): ProblemEntry {
  return { status, title, sentence: typeof sentence === "string" ? () => sentence : sentence }
}

/** A number of days as people say it: one decimal at most. */
export function days(value: unknown): string {
  return String(Math.round(Number(value) * 10) / 10)
}

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" })

/** `2026-12-14` as `14 December`. */
export function day(value: unknown): string {
  return DAY.format(new Date(`${value}T00:00:00Z`))
}

const WEEKDAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" })

/** `2026-12-14` as `Monday`. */
export function weekday(value: string): string {
  return WEEKDAY.format(new Date(`${value}T00:00:00Z`))
}
