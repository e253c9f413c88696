import type {
  AreaHandOverView,
  DelegationView,
  HoldingView,
  PlanView,
  PostPage,
  PromiseView,
} from "../../src/client/client.ts"
import type { Operation } from "../../src/platform/http/operation.ts"
import type { Actor, Ground } from "./ground.ts"

/** Who asks, and about what. */
type Chosen = {
  readonly actor: Actor
  readonly delegation?: DelegationView | undefined
  readonly promise?: PromiseView | undefined
  readonly post?: PostPage | undefined
  readonly holding?: HoldingView | undefined
  readonly planned?: PlanView | undefined
  readonly areaHandOver?: AreaHandOverView | undefined
  readonly showing?: { readonly id: string } | undefined
  readonly cycle?: { readonly id: string } | undefined
}

/** Who asks, and about what of it: for an act that is likely to be open, somebody to whom it is. */
export function chosen(ground: Ground, operation: Operation, pick: number, likely: boolean): Chosen {
  const noun = operation.path.split("/").at(-1) ?? ""
  if (operation.path.includes("/promises/{id}")) return withPromise(ground, noun, pick, likely)
  if (operation.path.includes("/holdings/{id}")) return withHolding(ground, noun, pick, likely)
  if (operation.path.includes("/area-hand-overs/{id}")) return withArea(ground, noun, pick, likely)
  if (operation.path.includes("/posts/{id}")) return withPost(ground, noun, pick, likely)
  if (operation.path.includes("/plans/{id}")) return withPlan(ground, noun, pick, likely)
  if (operation.path.includes("/showings/{id}")) return withShowing(ground, pick)
  if (operation.path.includes("/cycles/{id}")) return withCycle(ground, pick)
  const isOpen = noun === "showings" ? isShown : noun === "cycles" ? isHandedBack : hasOpen(noun)
  const open = ground.actors.flatMap((actor) =>
    actor.delegations.filter(isOpen).map((delegation) => ({ actor, delegation })),
  )
  if (likely && open.length > 0) return open[pick % open.length] as (typeof open)[number]
  const able = ground.actors.filter(({ administrator }) => administrator || !forAdministrators(operation))
  const actors = likely && able.length > 0 ? able : ground.actors
  const actor = actors[pick % actors.length] as Actor
  return { actor, delegation: actor.delegations[pick % Math.max(1, actor.delegations.length)] }
}

const hasOpen =
  (noun: string) =>
  ({ moves }: DelegationView) =>
    moves.some((move) => move.noun === noun && move.open)

/** What has settled stands between the two, and is the delegate's to show. */
function isShown({ you, settled }: DelegationView): boolean {
  return you === "delegate" && settled !== null
}

function withShowing({ actors }: Ground, pick: number): Chosen {
  const all = actors.flatMap((actor) => actor.showings.map((id) => ({ actor, showing: { id } })))
  return all[pick % Math.max(1, all.length)] ?? { actor: actors[pick % actors.length] as Actor }
}

/** What came back is the delegate's to raise. */
function isHandedBack({ you, stage }: DelegationView): boolean {
  return you === "delegate" && stage === "ended"
}

function withCycle({ actors }: Ground, pick: number): Chosen {
  const all = actors.flatMap((actor) => actor.cycles.map((id) => ({ actor, cycle: { id } })))
  return all[pick % Math.max(1, all.length)] ?? { actor: actors[pick % actors.length] as Actor }
}

function withPromise({ actors }: Ground, noun: string, pick: number, likely: boolean): Chosen {
  const all = actors.flatMap((actor) => actor.promises.map((promise) => ({ actor, promise })))
  const open = all.filter(({ promise: { moves } }) => moves.some((move) => move === noun))
  const from = likely && open.length > 0 ? open : all
  return from[pick % Math.max(1, from.length)] ?? { actor: actors[pick % actors.length] as Actor }
}

function withHolding({ actors }: Ground, noun: string, pick: number, likely: boolean): Chosen {
  const all = actors.flatMap((actor) => actor.holdings.map((holding) => ({ actor, holding })))
  const open = all.filter(({ holding: { moves } }) => moves.some((move) => move === noun))
  const from = likely && open.length > 0 ? open : all
  return from[pick % Math.max(1, from.length)] ?? { actor: actors[pick % actors.length] as Actor }
}

function withPlan({ actors }: Ground, noun: string, pick: number, likely: boolean): Chosen {
  const all = actors.flatMap((actor) => actor.plans.map((planned) => ({ actor, planned })))
  const open = all.filter(({ planned: { moves } }) => moves.some((move) => move === noun))
  const from = likely && open.length > 0 ? open : all
  return from[pick % Math.max(1, from.length)] ?? { actor: actors[pick % actors.length] as Actor }
}

function withArea({ actors }: Ground, noun: string, pick: number, likely: boolean): Chosen {
  const all = actors.flatMap((actor) => actor.areaHandOvers.map((areaHandOver) => ({ actor, areaHandOver })))
  const open = all.filter(({ areaHandOver: { moves } }) => moves.some((move) => move === noun))
  const from = likely && open.length > 0 ? open : all
  return from[pick % Math.max(1, from.length)] ?? { actor: actors[pick % actors.length] as Actor }
}

/** What is whose in a post. */
const OPEN: Readonly<Record<string, (post: PostPage) => boolean>> = {
  edits: ({ yours }) => yours !== null,
  removals: ({ yours }) => yours !== null,
  "name-agreements": ({ you }) => you !== null,
  "name-refusals": ({ you }) => you !== null,
  "comment-edits": ({ comments }) => comments.some(({ yours }) => yours),
  "comment-removals": ({ comments }) => comments.some(({ yours }) => yours),
}

function withPost({ actors }: Ground, noun: string, pick: number, likely: boolean): Chosen {
  const all = actors.flatMap((actor) => actor.posts.map((post) => ({ actor, post })))
  const open = all.filter(({ post }) => OPEN[noun]?.(post) ?? true)
  const from = likely && open.length > 0 ? open : all
  return from[pick % Math.max(1, from.length)] ?? { actor: actors[pick % actors.length] as Actor }
}

/** Where others may do it too, then only with themselves. */
function forAdministrators({ access, refusals }: Operation): boolean {
  return access === "administrator" || refusals?.includes("administrators-only") === true
}
