import { type Refusal, refuse } from "../../domain/shared/refusal.ts"

/** The ETag of a version. */
export function etag(version: number): string {
  return `"${version}"`
}

/** The version an If-Match header names, or why there is none. Weak tags and lists are not versions. */
export function namedVersion(header: string | undefined): number | Refusal {
  if (!header) return refuse("version-needed")
  const match = /^"(\d{1,9})"$/.exec(header.trim())
  return match ? Number(match[1]) : refuse("version-unreadable")
}
