import { type At, addDays, type Day, dayAt, mondayOf, startOfDay, type Zone } from "../shared/time.ts"
import type { Kind } from "./post.ts"

/** The Monday on which what is posted at this moment is published. */
export function publishedOn(at: At, zone: Zone): Day {
  return addDays(mondayOf(dayAt(at, zone)), 7)
}

/** The last Monday on which an edition was published. */
export function lastMonday(now: At, zone: Zone): Day {
  return mondayOf(dayAt(now, zone))
}

/** The week before that Monday, from midnight to midnight where the organisation is, however long its days are. */
export function weekBefore(monday: Day, zone: Zone): { readonly from: At; readonly until: At } {
  return { from: startOfDay(addDays(monday, -7), zone), until: startOfDay(monday, zone) }
}

const REST: readonly Kind[] = ["happy-accident", "lesson", "thanks"]

/**
 * The posts of a week, newest first as they come, in the order of the page: wins and losses by turns, the newest of
 * both first; then happy accidents, lessons, thanks.
 */
export function arranged<P extends { readonly kind: Kind }>(posts: readonly P[]): readonly P[] {
  const of = (kind: Kind) => posts.filter((post) => post.kind === kind)
  const first = posts.find(({ kind }) => kind === "win" || kind === "loss")?.kind
  const [one, other] = first === "loss" ? [of("loss"), of("win")] : [of("win"), of("loss")]
  const turns = Array.from({ length: Math.max(one.length, other.length) }, (_, turn) => [
    ...one.slice(turn, turn + 1),
    ...other.slice(turn, turn + 1),
  ])
  return [...turns.flat(), ...REST.flatMap(of)]
}
