import type { DelegationId } from "../shared/ids.ts"
import type { Level } from "../shared/level.ts"
import type { Day } from "../shared/time.ts"

export type { Level }

/** How one came out, as far as the size of the next one goes. */
export type CameOut = "met" | "told-in-time" | "told-at-the-end" | "surprise" | "two-accounts"

/** One that has settled between a pair in an area. */
export type Settled = {
  readonly delegation: DelegationId
  /** The day both committed, and the day it settled or turned out otherwise. */
  readonly begun: Day
  readonly on: Day
  /** W, the worst case, in days at the day rate of the day both committed. */
  readonly days: number
  readonly level: Level
  readonly cameOut: CameOut
}

/** What the record of a pair in an area supports next; every part of it says where it comes from. */
export type Latitude = {
  /** The size, in days of loss. */
  readonly days: number
  /** null: it never grew. */
  readonly grewOn: Day | null
  readonly largestMet: number
  /** After a surprise, until it may grow again: how many were met since. */
  readonly rebuilding: { readonly met: number; readonly since: Day } | null
  readonly shortsRunning: number
  /** The highest level that was agreed, and how many were met at it since the last surprise. */
  readonly level: Level | null
  readonly metAtLevel: number
}

/** One settled, what stood when both committed to it, and what stands because of it. */
export type Step = {
  readonly settled: Settled
  /** Both committed to more than was suggested then: a leap. */
  readonly leap: boolean
  readonly after: Latitude
}
