/** Ids are pseudonyms: a person's name stands in a passage, never in an id. */
export type PersonId = string
export type DelegationId = string
export type AreaId = string
export type NoteId = string

/** The clock acts too: it reminds, lapses, confirms by silence and closes. */
export const CLOCK = "clock"
export type Actor = PersonId | typeof CLOCK
