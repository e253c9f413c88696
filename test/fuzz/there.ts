import type { DelegationView } from "../../src/client/client.ts"
import { addDays, dayAt } from "../../src/domain/shared/time.ts"
import { PASSWORD, ZONE } from "../kit/house.ts"
import type { Actor, Ground } from "./ground.ts"
import type { Known } from "./json.ts"

/** What is there by that name, for this one. */
export function lookIn(
  { house, actors, tokens }: Ground,
  actor: Actor,
  delegation: DelegationView | undefined,
) {
  const round = delegation?.rounds.at(-1)
  const criteria = [...(round?.terms.success ?? []), ...(round?.terms.failure ?? [])].map(({ id }) => id)
  return ({ name, pick }: Known): unknown => {
    const one = (list: readonly unknown[] | undefined) => list?.[pick % Math.max(1, list.length)]
    switch (name) {
      case "criterion":
        return one(criteria)
      case "flag":
        return one(delegation?.flags.filter(({ answer }) => answer === null).map(({ id }) => id))
      case "message":
        return one(delegation?.help.filter(({ takenUp }) => takenUp === null).map(({ id }) => id))
      case "round":
        return round?.number ?? 1
      case "judgements":
        return criteria.map((criterion, index) => ({ criterion, met: (pick >> index) % 2 === 0 }))
      case "doubts":
        return criteria.map((criterion, index) => ({
          criterion,
          met: (pick >> index) % 2 === 0,
          reason: "Seen so.",
        }))
      case "person":
        return one(actor.people)
      case "token":
        return one(tokens)
      case "email":
        return one(actors.map(({ email }) => email))
      case "password":
        return pick % 3 === 0 ? "a wrong password" : PASSWORD
      case "zone":
        return one(["Europe/Lisbon", "America/St_Johns", "Pacific/Kiritimati", "UTC"])
      case "seenBy":
        return addDays(dayAt(house.now(), ZONE), 130 + (pick % 30))
      case "day":
        return addDays(dayAt(house.now(), ZONE), (pick % 130) - 5)
      default:
        return undefined
    }
  }
}
