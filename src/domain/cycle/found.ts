import type { DelegationId } from "../shared/ids.ts"
import { addDays, type Day } from "../shared/time.ts"

/** Three months, so that a bad quarter counts and a bad year does not follow anyone. DESIGN §5. */
export const WITHIN_DAYS = 90
/** Once is chance. DESIGN §5. */
export const ENOUGH = 2

/** Whoever hands it on within a fortnight does not do it again. */
export const HELD_AGAIN_AFTER = 14

/** A hand-over of one pair and area that ended before it was declared. */
export type Ended = {
  readonly delegation: DelegationId
  readonly on: Day
  readonly because: "taken-back" | "handed-back" | "cancelled" | "left" | "silence"
}

/** What the leader took back and now does again. */
export type HeldAgain = { readonly holding: string; readonly on: Day }

export type Facts = { readonly ended: readonly Ended[]; readonly heldAgain?: readonly HeldAgain[] }

/** What a cycle stands on. */
export type Moment =
  | { readonly kind: "taken-back" | "handed-back"; readonly delegation: DelegationId; readonly on: Day }
  | ({ readonly kind: "held-again" } & HeldAgain)

/**
 * A dependency cycle between two in one area: the moments it stands on, the first first; null: there is none.
 * Two that came back within three months, or one that was taken back and is held again.
 */
export function found({ ended, heldAgain = [] }: Facts, today: Day): readonly Moment[] | null {
  const came = ended.flatMap((one) => cameBack(one) ?? []).filter((one) => isRecent(one, today))
  const taken = came.filter(({ kind }) => kind === "taken-back")
  const held = heldAgain
    .map((one): Moment => ({ kind: "held-again", ...one }))
    .filter((one) => isRecent(one, today) && taken.some(({ on }) => on <= one.on))
  const moments = distinct([...came, ...held])
  return moments.length >= ENOUGH ? moments : null
}

/** What was taken back and is still with the leader a fortnight later. `held`: what is there, and was handed over with. */
export function heldAgainFrom(
  ended: readonly Ended[],
  held: readonly { readonly id: string; readonly delegations: readonly DelegationId[] }[],
): readonly HeldAgain[] {
  const taken = ended.filter(({ because }) => because === "taken-back")
  return held.flatMap(({ id, delegations }) =>
    taken
      .filter(({ delegation }) => delegations.includes(delegation))
      .map(({ on }) => ({ holding: id, on: addDays(on, HELD_AGAIN_AFTER) })),
  )
}

/** Whether something came later than what was answered, or raised: only that tells a cycle anew. */
export function adds(moments: readonly Moment[], known: readonly Moment[]): boolean {
  const keys = new Set(known.map(keyOf))
  const last = known.at(-1)?.on ?? ""
  return moments.some((moment) => moment.on >= last && !keys.has(keyOf(moment)))
}

// Cancelled, left and silence come from outside, or from nobody.
function cameBack({ delegation, on, because }: Ended): Moment | null {
  if (because !== "taken-back" && because !== "handed-back") return null
  return { kind: because, delegation, on }
}

function isRecent({ on }: Moment, today: Day): boolean {
  return on <= today && on > addDays(today, -WITHIN_DAYS)
}

function distinct(moments: readonly Moment[]): readonly Moment[] {
  const byKey = new Map(moments.map((moment) => [keyOf(moment), moment]))
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, moment]) => moment)
}

function keyOf(moment: Moment): string {
  // One taken back and held again on the same day, in that order.
  const [order, id] = moment.kind === "held-again" ? [1, moment.holding] : [0, moment.delegation]
  return `${moment.on} ${order} ${id}`
}
