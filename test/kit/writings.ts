import { NOUNS } from "../../src/features/delegation/acts.ts"
import type { Operation } from "../../src/platform/http/operation.ts"
import { areaHandOverAt, areaOpened } from "./areas.ts"
import { bodyOf, type Filling, variantsOf } from "./bodies.ts"
import { OPERATIONS } from "./contract.ts"
import { cycleIn } from "./cycled.ts"
import { heldAt } from "./held.ts"
import { signedUp, type TestHouse, type Visitor } from "./house.ts"
import { plannedIn, weekIn } from "./planned.ts"
import { postAt } from "./posted.ts"
import { promiseAt } from "./promised.ts"
import { filling, fillingIn, fillingTo } from "./requests.ts"
import { type Cast, nameOf, type Role } from "./roles.ts"
import { type openings, type Situation, standing } from "./situations.ts"

/** Whoever may read something: a role of the cast, somebody with a new login, or with a new organisation. */
export type Reader = Role | "newcomer" | "founder"

/** A write that would be accepted, with every field filled, ready to be sent. */
export type Writing = {
  readonly operation: Operation
  readonly by: Visitor
  readonly place: { readonly org: string; readonly id: string }
  readonly body: unknown
  readonly version: number
  /** Which value of its choices it has. */
  readonly variant: number
}

/** A text that is about to stand in a field: who may read it later. */
export type Write = (operation: Operation, field: string, readers: readonly Reader[]) => string

export const WRITES: readonly Operation[] = OPERATIONS.filter(({ body }) => body)
/** Everybody who is in the organisation. */
export const INSIDE: readonly Exclude<Role, "signed out">[] = [
  "leader",
  "delegate",
  "supporter",
  "leader's leader",
  "other person",
  "administrator",
]
const PARTIES: readonly Role[] = ["leader", "delegate"]

/** Whose a text is that was written where it does not belong to both parties of a delegation (DESIGN §6). */
const READERS: Readonly<Record<string, readonly Reader[]>> = {
  "post /api/auth/sign-up/email": ["newcomer"],
  "post /api/auth/sign-in/email": [],
  "post /api/o/{org}/nearest-lessons": [],
  "post /api/organisations": ["founder"],
  "patch /api/o/{org}/people/{id}": INSIDE,
  "post /api/o/{org}/invitations": ["administrator"],
  "post /api/o/{org}/delegations": ["leader"],
  "post /api/o/{org}/requests": PARTIES,
  "post /api/o/{org}/delegations/{id}/terms": ["leader"],
  "post /api/o/{org}/delegations/{id}/notes": ["delegate"],
  "post /api/o/{org}/promises": PARTIES,
  "post /api/o/{org}/promises/{id}/keepings": PARTIES,
  "post /api/o/{org}/promises/{id}/not-yets": PARTIES,
  "post /api/o/{org}/promises/{id}/renegotiations": PARTIES,
  "post /api/o/{org}/promises/{id}/renegotiation-refusals": PARTIES,
  "post /api/o/{org}/holdings": ["leader"],
  "post /api/o/{org}/holding-imports": ["leader"],
  "post /api/o/{org}/holdings/{id}/revisions": ["leader"],
  "post /api/o/{org}/plans": ["leader"],
  "post /api/o/{org}/plans/{id}/rewordings": ["leader"],
  "post /api/o/{org}/plans/{id}/answers": ["leader"],
  "post /api/o/{org}/areas/{id}/names": INSIDE,
  "post /api/o/{org}/areas/{id}/merges": INSIDE,
  "post /api/o/{org}/area-hand-overs": PARTIES,
  "post /api/o/{org}/area-hand-overs/{id}/stops": PARTIES,
  "post /api/o/{org}/cycles": PARTIES,
  "post /api/o/{org}/cycles/{id}/answers": PARTIES,
  "post /api/o/{org}/posts": INSIDE,
  "post /api/o/{org}/posts/{id}/edits": INSIDE,
  "post /api/o/{org}/posts/{id}/comments": INSIDE,
  "post /api/o/{org}/posts/{id}/comment-edits": INSIDE,
}

/** @throws Error for an operation that nobody has said it of */
function readersOf(operation: Operation, field: string, party?: Role): readonly Reader[] {
  // Both accounts of a step-in open together, so one alone is its author's.
  if (nounOf(operation) === "step-in-accounts" && party) return [party]
  const readers = READERS[nameOf(operation)] ?? (nounOf(operation) ? PARTIES : undefined)
  if (!readers) throw new Error(`say in test/kit/writings.ts who reads what ${nameOf(operation)} takes`)
  // Areas are everybody's, in whose terms they were first named.
  if (field === "area") return INSIDE
  // The library behind signing in keeps a name that nobody is shown: people are called what they are called inside.
  return field === "name" && readers.includes("newcomer") ? [] : readers
}

function nounOf({ path }: Operation) {
  return NOUNS.find((noun) => path === `/api/o/{org}/delegations/{id}/${noun}`)
}

/**
 * Every write of an operation, by each of those it is open to, once for each value of its choices; each about
 * something new that stands where it is open.
 */
export async function* writings(
  operation: Operation,
  cast: Cast,
  open: Awaited<ReturnType<typeof openings>>,
  write: Write,
): AsyncGenerator<Writing> {
  const noun = nounOf(operation)
  const wheres = noun ? Object.entries(open[noun]) : [[undefined, "active"] as const]
  for (const [party, situation] of wheres) {
    for (let variant = 0; variant < variantsOf(operation); variant++) {
      const about = await aboutSomething(operation, cast, party as Role | undefined, situation as Situation)
      const { by, place, version, fill } = about
      const body = bodyOf(operation, fill(fillingOf(cast, operation, write, party as Role)), variant)
      yield { operation, by, place, body, version, variant }
    }
  }
}

function fillingOf(cast: Cast, operation: Operation, write: Write, party?: Role): Filling {
  const { leader, delegate, administrator } = cast
  const people = {
    person: delegate.person,
    delegate: delegate.person,
    leader: leader.person,
    manager: administrator.person,
  }
  const said = (field: string) => write(operation, field, readersOf(operation, field, party))
  return { ...fillingTo(operation, filling(cast.pair.house, people)), write: said }
}

async function aboutSomething(
  operation: Operation,
  cast: Cast,
  party: Role | undefined,
  situation: Situation,
) {
  const { path } = operation
  const { org } = cast.administrator
  const as = (by: Visitor, id = "") => ({ by, place: { org, id }, version: 1, fill: (one: Filling) => one })
  if (party || path.includes("/delegations/{id}")) {
    const view = await standing(cast.pair, situation)
    const role = party ?? "delegate"
    const about = as(cast[role], view.id)
    return { ...about, version: view.version, fill: (one: Filling) => fillingIn(view, role, one) }
  }
  if (path.includes("/promises/{id}")) {
    const { id, version, by } = await promiseAt(cast.pair, path)
    return { ...as(cast[by], id), version }
  }
  if (path.includes("/area-hand-overs/{id}")) {
    const { id, version, by } = await areaHandOverAt(cast.pair, path)
    return { ...as(cast[by], id), version }
  }
  if (path.includes("/areas/{id}")) return as(cast.administrator, await areaOpened(cast.leader))
  if (path.endsWith("/area-hand-overs")) return as(cast.leader)
  if (path.includes("/posts/{id}")) {
    const { id, by, comment } = await postAt(cast.pair, path)
    const fill = (one: Filling) => ({ ...one, named: { ...one.named, comment, wording: 1 } })
    return { ...as(cast[by], id), fill }
  }
  if (path.includes("/holdings/{id}")) {
    const { id, version } = await heldAt(cast.pair, path)
    return { ...as(cast.leader, id), version }
  }
  if (/holdings$|holding-imports$/.test(path)) return as(cast.leader)
  if (path.includes("/plans")) {
    const { id } = await plannedIn(cast.pair.house, cast.leader)
    if (path.includes("{id}")) return as(cast.leader, id)
    await cast.leader.at.putWeekAside(weekIn(cast.pair.house))
    return as(cast.leader)
  }
  if (path.endsWith("/posts")) return as(cast.leader)
  if (path.endsWith("/showings")) return as(cast.delegate)
  if (path.endsWith("/cycles")) {
    await cycleIn(cast.pair)
    const fill = (one: Filling) => ({ ...one, named: { ...one.named, person: cast.leader.person } })
    return { ...as(cast.delegate), fill }
  }
  if (path.includes("/cycles/{id}")) return as(cast.leader, (await cycleIn(cast.pair)).id)
  if (path.endsWith("/promises")) {
    const { id } = await standing(cast.pair, "active")
    return {
      ...as(cast.leader),
      fill: (one: Filling) => ({ ...one, named: { ...one.named, delegation: id } }),
    }
  }
  if (path.includes("/people/{id}")) return as(cast.administrator, await somebody(cast.pair.house, cast))
  if (path.includes("/o/{org}/delegations")) return as(cast.leader)
  if (path.includes("/o/{org}/requests")) return as(cast.delegate)
  if (path.includes("/o/{org}")) return as(cast.administrator)
  const newcomer = cast.pair.house.visitor()
  return as(path.startsWith("/api/auth/") ? newcomer : (await signedUp(newcomer, "Nia")).visitor)
}

async function somebody(house: TestHouse, { administrator }: Cast): Promise<string> {
  return (await house.invited(administrator, "Tim")).person
}
