/** A lesson as two people might have written it down. */
export type Lesson = { readonly id: string; readonly text: string }

/** The terms of a new hand-over, and the lessons a thoughtful colleague would point to. */
export type Query = { readonly id: string; readonly text: string; readonly relevant: readonly string[] }
