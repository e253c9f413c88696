import type { Operation } from "./operation.ts"

/** Whether it changes something. */
export function writes({ method }: Operation): boolean {
  return method !== "get"
}

export function takesVersion(operation: Operation): boolean {
  return operation.conditional === true && writes(operation)
}

export function takesKey(operation: Operation): boolean {
  return writes(operation) && !operation.anew
}

/** Every code an operation may refuse with: what its shape brings with it, and what it says of itself. */
export function refusalsOf(operation: Operation): readonly string[] {
  const { access, path, body, query, fromAnywhere, refusals = [] } = operation
  return [
    ...when(access !== "anyone", "signed-out"),
    ...when(/\{(org|id)\}/.test(path), "not-found"),
    ...when(access === "administrator", "administrators-only"),
    ...when(writes(operation) && !fromAnywhere, "other-origin"),
    ...when(writes(operation), "too-large"),
    ...when(body, "json-expected", "json-unreadable"),
    ...when(body ?? query, "text-unreadable", "fields-at-fault"),
    ...when(takesKey(operation), "key-unreadable", "key-used-for-something-else", "changed-meanwhile"),
    ...when(takesVersion(operation), "version-needed", "version-unreadable"),
    ...refusals,
  ]
}

/** What may be heard of any address: nothing is there, or it was not even read. */
export const ANYWHERE = [
  "not-found",
  "other-origin",
  "too-large",
  "request-unreadable",
  "headers-too-large",
  "too-slow",
  "unexpected",
  "unavailable",
  "disk-full",
] as const

function when(so: unknown, ...codes: readonly string[]): readonly string[] {
  return so ? codes : []
}
