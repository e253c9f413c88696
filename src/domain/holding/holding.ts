import type { Actor, DelegationId, PersonId } from "../shared/ids.ts"
import type { At } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"

export type HoldingId = string

/** Work that makes the business better, or work that keeps it running. */
export type Business = "on" | "in"
/** Why a leader still does it themselves. */
export type Why = "nobody-yet" | "risk" | "habit" | "like"

/** What a leader says of something they still do. What they have not said is null. */
export type Details = {
  readonly title: Words
  /** Hours a week. */
  readonly hours: number | null
  readonly business: Business | null
  readonly why: Why | null
  readonly whoCould: readonly PersonId[]
}

/** A delegation that was begun from it, while it goes its way. `agreed`: both have said yes. */
export type Way = {
  readonly delegation: DelegationId
  readonly how: "drafted" | "asked-for"
  readonly at: At
  readonly agreed: boolean
}

/** A time in which it was held, for as many hours; `until` null: still. */
export type Stretch = Pick<Details, "hours" | "business"> & { readonly from: At; readonly until: At | null }

/** The hours that came back when somebody had made it theirs. */
export type Returned = {
  readonly at: At
  readonly hours: number | null
  readonly delegation: DelegationId
  readonly to: PersonId
}

export type Stage = "held" | "under-way" | "handed-over" | "let-go" | "ended"

/** Something a leader still does. */
export type Holding = Details & {
  readonly owner: PersonId
  /** Since when it is on the list. */
  readonly since: At
  /** The import it came with. */
  readonly cameWith: string | null
  /** Since when it may be asked for; null: it may not. */
  readonly opened: At | null
  readonly ways: readonly Way[]
  /** Every delegation that was ever begun from it. */
  readonly delegations: readonly DelegationId[]
  readonly stretches: readonly Stretch[]
  readonly returned: readonly Returned[]
  readonly over: { readonly how: "handed-over" | "let-go" | "ended"; readonly at: At } | null
}

export type HoldingEvent =
  | ({ readonly type: "holding-listed"; readonly cameWith: string | null } & Details)
  /** Only what is another now. */
  | ({ readonly type: "holding-revised" } & Partial<Details>)
  | { readonly type: "holding-opened" }
  | { readonly type: "holding-closed" }
  | { readonly type: "holding-let-go" }
  | { readonly type: "holding-resumed" }
  | { readonly type: "holding-drafted"; readonly delegation: DelegationId }
  | { readonly type: "holding-asked-for"; readonly delegation: DelegationId }
  | { readonly type: "holding-agreed"; readonly delegation: DelegationId }
  /** What was begun came to an end without being met: it is held as before. */
  | { readonly type: "holding-held-on"; readonly delegation: DelegationId }
  | {
      readonly type: "hours-returned"
      readonly delegation: DelegationId
      readonly to: PersonId
      readonly hours: number | null
    }
  | { readonly type: "holding-ended" }

/** What became of a delegation that was begun from it. */
export type Became = "agreed" | "met" | "otherwise"

export type HoldingCommand = { readonly by: Actor; readonly at: At } & (
  | ({ readonly type: "list"; readonly cameWith: string | null } & Details)
  | ({ readonly type: "revise" } & Partial<Details>)
  | { readonly type: "open" }
  | { readonly type: "close" }
  | { readonly type: "let-go" }
  | { readonly type: "resume" }
  | { readonly type: "draft"; readonly delegation: DelegationId }
  | { readonly type: "ask-for"; readonly delegation: DelegationId }
  | {
      readonly type: "follow"
      readonly delegation: DelegationId
      readonly became: Became
      readonly delegate: PersonId | null
    }
  | { readonly type: "end-on-leaving" }
)
export type CommandType = HoldingCommand["type"]
/** What is said of a holding that is there. */
export type Later = Exclude<HoldingCommand, { type: "list" }>

export type HoldingRefusal =
  | "hours-not-of-a-week"
  | "holding-names-oneself"
  | "person-not-here"
  | "holding-over"
  | "holding-under-way"
  | "holding-not-open"

/** The facts a decision takes from outside the holding. */
export type World = {
  /** Who of those it names is here. */
  readonly here: ReadonlySet<PersonId>
}

/** How long a title may be, in characters. */
export const TITLE_MOST = 300

export function stageOf({ over, ways }: Pick<Holding, "over" | "ways">): Stage {
  if (over) return over.how
  return ways.some(({ agreed }) => agreed) ? "under-way" : "held"
}

/** It may be asked for: opened, and nobody has it yet. */
export function mayBeAskedFor(state: Pick<Holding, "over" | "ways" | "opened">): boolean {
  return state.opened !== null && stageOf(state) === "held"
}
