import type { Actor, AreaId, PersonId } from "../shared/ids.ts"
import type { Level } from "../shared/level.ts"
import type { At } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"
import type { Fact } from "./progress.ts"

export type Side = "leader" | "delegate"

/** A level, and how many have to settle met at it before the next one is offered; at the last there is no next. */
export type Step = { readonly level: Level; readonly mustSettle: number }

/** A row of levels that waits for the other one's yes. */
export type Proposal = { readonly by: Side; readonly row: readonly Step[]; readonly at: At }

export type Stage = "proposed" | "under-way" | "paused" | "handed-over" | "over"

/** One area on its way from a leader to a delegate, level by level, until the leader is out of it. */
export type AreaHandOver = {
  readonly leader: PersonId
  readonly delegate: PersonId
  readonly area: AreaId
  readonly at: At
  /** The levels that lie behind. */
  readonly passed: readonly Level[]
  /** What both agreed on, from the level it is at now; empty until they have. */
  readonly row: readonly Step[]
  /** Since when it is at its level, and what settles met counts. */
  readonly since: At | null
  readonly proposal: Proposal | null
  /** Each one's yes to the next level. */
  readonly yes: Readonly<Record<Side, At | null>>
  readonly paused: At | null
  /** Since when the last level holds. */
  readonly handedOver: At | null
  readonly over: {
    readonly how: "not-now" | "withdrawn" | "stopped" | "left"
    readonly at: At
    readonly reason: Words | null
  } | null
}

export type AreaHandOverEvent =
  | {
      readonly type: "area-hand-over-proposed"
      readonly leader: PersonId
      readonly delegate: PersonId
      readonly area: AreaId
      readonly row: readonly Step[]
    }
  | { readonly type: "row-proposed"; readonly row: readonly Step[] }
  | { readonly type: "row-agreed"; readonly row: readonly Step[] }
  | { readonly type: "row-kept" }
  | { readonly type: "next-level-agreed"; readonly level: Level }
  | { readonly type: "level-reached"; readonly level: Level }
  | { readonly type: "area-handed-over"; readonly level: Level }
  | { readonly type: "area-hand-over-paused" }
  | { readonly type: "area-hand-over-resumed" }
  | { readonly type: "area-hand-over-not-now" }
  | { readonly type: "area-hand-over-withdrawn" }
  | { readonly type: "area-hand-over-stopped"; readonly reason: Words | null }
  | { readonly type: "area-hand-over-ended" }

export type AreaHandOverCommand = { readonly by: Actor; readonly at: At } & (
  | {
      readonly type: "propose"
      readonly delegate: PersonId
      readonly area: AreaId
      readonly row: readonly Step[]
    }
  | { readonly type: "propose-row"; readonly row: readonly Step[] }
  | { readonly type: "agree-row" }
  | { readonly type: "keep-row" }
  | { readonly type: "say-not-now" }
  | { readonly type: "agree-next-level" }
  | { readonly type: "pause" }
  | { readonly type: "resume" }
  | { readonly type: "stop"; readonly reason: Words | null }
  | { readonly type: "end-on-leaving" }
)

/** What is said of one that is there. */
export type Later = Exclude<AreaHandOverCommand, { type: "propose" }>
export type CommandType = AreaHandOverCommand["type"]

export type AreaHandOverRefusal =
  | "area-to-oneself"
  | "person-not-here"
  | "area-unknown"
  | "area-in-hand-over"
  | "row-does-not-fit"
  | "row-as-it-is"
  | "no-row-proposed"
  | "row-for-the-other"
  | "area-hand-over-over"
  | "area-hand-over-begun"
  | "area-hand-over-not-begun"
  | "area-hand-over-paused"
  | "area-hand-over-not-paused"
  | "area-handed-over-already"
  | "level-not-full"
  | "for-the-delegate-to-say"
  | "for-the-leader-to-say"

/** The facts a decision takes from outside. */
export type World = {
  readonly delegateHere: boolean
  /** The area stands here, and was not merged into another. */
  readonly areaStands: boolean
  /** These two have one in this area already. */
  readonly another: boolean
  /** What settled between these two in this area. */
  readonly facts: readonly Fact[]
}

export function stageOf({ over, handedOver, paused, since }: AreaHandOver): Stage {
  if (over) return "over"
  if (handedOver) return "handed-over"
  if (paused) return "paused"
  return since ? "under-way" : "proposed"
}

/** The level both agreed on, while it holds. */
export function agreedLevel({ row, over }: Pick<AreaHandOver, "row" | "over">): Level | null {
  return over ? null : (row[0]?.level ?? null)
}

export function sideOf({ leader, delegate }: Pick<AreaHandOver, Side>, person: Actor): Side | null {
  if (person === leader) return "leader"
  return person === delegate ? "delegate" : null
}

export function otherSide(side: Side): Side {
  return side === "leader" ? "delegate" : "leader"
}
