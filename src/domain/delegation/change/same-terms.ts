import type { Terms } from "../terms.ts"

/** Whether two terms say the same. What is left out, null or false says nothing; words are compared as they stand. */
export function sameTerms(one: Terms, other: Terms): boolean {
  return same(one, other)
}

function same(one: unknown, other: unknown): boolean {
  if (!isParts(one) || !isParts(other)) return (one ?? false) === (other ?? false)
  const names = [...Object.keys(one), ...Object.keys(other)]
  return names.every((name) => same(one[name], other[name]))
}

function isParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
}
