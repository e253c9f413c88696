import { createHash } from "node:crypto"

/** JSON with its keys in order, so that the same data always has the same text and the same hash. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null)
  // Every event that is verified comes through here: no more garbage than need be.
  let entries = ""
  for (const key of Object.keys(value).sort()) {
    const part = (value as Record<string, unknown>)[key]
    if (part !== undefined) entries += `${entries && ","}${JSON.stringify(key)}:${canonical(part)}`
  }
  return `{${entries}}`
}

/** Data with its keys as PostgreSQL gives them back from jsonb: what was just written reads like what was read. */
export function asStored<T>(value: T): T {
  if (Array.isArray(value)) return value.map(asStored) as T
  if (value === null || typeof value !== "object") return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  entries.sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, part]) => [key, asStored(part)])) as T
}

export function sha256(...parts: readonly (Buffer | string)[]): Buffer {
  const hash = createHash("sha256")
  for (const part of parts) hash.update(part)
  return hash.digest()
}
