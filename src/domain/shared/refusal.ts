/**
 * A refusal is a value: nothing changed, and the person is told why.
 * `code` is stable and part of the API; `detail` holds what a sentence about it needs (plain data only).
 */
export type Refusal<Code extends string = string> = {
  readonly refused: true
  readonly code: Code
  readonly detail: Readonly<Record<string, unknown>>
}

/** What a decision comes to: the events that now hold, or why nothing happened. */
export type Decision<Event, Code extends string = string> = readonly Event[] | Refusal<Code>

export function refuse<Code extends string>(
  code: Code,
  detail: Readonly<Record<string, unknown>> = {},
): Refusal<Code> {
  return { refused: true, code, detail }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "refused" in value && value.refused === true
}
