import { randomUUID } from "node:crypto"
import { type GivenWord, wordsGiven } from "../../domain/delegation/given.ts"
import { isRefusal } from "../../domain/shared/refusal.ts"
import { type At, dayAt } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { Refused } from "../../platform/http/mount.ts"
import type { Turn } from "../afterwards.ts"
import { absences } from "../person/queries.ts"
import { movePromise } from "./move.ts"

/** The words given in a delegation become promises of their own: from reviews, dated resources, training, support. */
export async function promisesGiven(tx: Tx, turn: Turn): Promise<void> {
  for (const event of turn.happened)
    for (const word of wordsGiven(event, turn.before, turn.after)) await given(tx, turn, word, event.at)
}

async function given(tx: Tx, { id, after }: Turn, { from, what, due, cameFrom }: GivenWord, at: At) {
  const { leader, delegate } = after
  if (!delegate) return
  const [by, to] = from === "leader" ? [leader, delegate] : [delegate, leader]
  const about = { delegation: id }
  const made = { type: "promise", by, at, to, what, about, cameFrom } as const
  const answer = await movePromise(tx, randomUUID(), { ...made, due: await notBefore(tx, due, by, at) })
  if (isRefusal(answer)) throw new Refused(answer)
}

/** A day that went by while both were still talking is today. */
async function notBefore(tx: Tx, due: string, person: string, at: At): Promise<string> {
  const zone = (await absences(tx, [person])).get(person)?.zone ?? "UTC"
  const today = dayAt(at, zone)
  return due < today ? today : due
}
