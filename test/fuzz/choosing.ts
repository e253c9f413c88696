import type { Operation } from "../../src/platform/http/operation.ts"
import type { Actor, Ground } from "./ground.ts"

/** Who asks, and about which delegation: for an act that is likely to be open, somebody to whom it is. */
export function chosen(ground: Ground, operation: Operation, pick: number, likely: boolean) {
  const noun = operation.path.split("/").at(-1) ?? ""
  const open = ground.actors.flatMap((actor) =>
    actor.delegations
      .filter(({ moves }) => moves.some((move) => move.noun === noun && move.open))
      .map((delegation) => ({ actor, delegation })),
  )
  if (likely && open.length > 0) return open[pick % open.length] as (typeof open)[number]
  const able = ground.actors.filter(({ administrator }) => administrator || !forAdministrators(operation))
  const actors = likely && able.length > 0 ? able : ground.actors
  const actor = actors[pick % actors.length] as Actor
  return { actor, delegation: actor.delegations[pick % Math.max(1, actor.delegations.length)] }
}

/** Where others may do it too, then only with themselves. */
function forAdministrators({ access, refusals }: Operation): boolean {
  return access === "administrator" || refusals?.includes("administrators-only") === true
}
