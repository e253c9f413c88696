import type { Operation } from "../../src/platform/http/operation.ts"
import type { Member, TestHouse, Visitor } from "./house.ts"
import { ROOMY } from "./requests.ts"
import type { Pair } from "./situations.ts"

/** Everyone who might ask about what two people of one organisation do. */
export const ROLES = [
  "leader",
  "delegate",
  "supporter",
  "leader's leader",
  "other person",
  "administrator",
  "other organisation",
  "signed out",
  "left the organisation",
] as const
export type Role = (typeof ROLES)[number]

/** What an asker hears: the operation's own answer (or refusal), or that they may not ask. */
export type Cell = "let in" | "signed-out" | "not-found" | "administrators-only"
/** The parties of what is asked about see it; a draft is its leader's alone. */
export type About = { readonly draft: boolean }

export type Cast = Readonly<Record<Exclude<Role, "signed out">, Member>> & {
  readonly "signed out": Visitor
  readonly pair: Pair
}

/** One organisation with all of these in it, beside it, and gone from it. A supporter is another person, so far. */
export async function openCast(house: TestHouse): Promise<Cast> {
  const administrator = await house.founder("Ada", "Tidewater")
  await administrator.at.changeSettings({ fatalLoss: ROOMY.fatalLoss })
  const above = await house.invited(administrator, "Lea")
  const leader = await invitedTo(house, administrator, "Maya", above)
  const delegate = await invitedTo(house, administrator, "Ana", leader)
  const gone = await invitedTo(house, administrator, "Lou", leader)
  await gone.at.leave(gone.person)
  return {
    leader,
    delegate,
    supporter: await invitedTo(house, administrator, "Sol", leader),
    "leader's leader": above,
    "other person": await invitedTo(house, administrator, "Ben", above),
    administrator,
    "other organisation": await house.founder("Olu", "Elsewhere"),
    "signed out": house.visitor(),
    "left the organisation": gone,
    pair: { house, leader, delegate },
  }
}

function invitedTo(house: TestHouse, by: Member, name: string, manager: Member): Promise<Member> {
  return house.invited(by, name, manager.person)
}

const OUTSIDE: readonly Role[] = ["other organisation", "left the organisation"]

/** Who may see one of these, among the people of the organisation. Everything with an id in its path is in here. */
const RESOURCES: Readonly<Record<string, (role: Role, about: About) => boolean>> = {
  delegations: (role, { draft }) => role === "leader" || (role === "delegate" && !draft),
  // What one party promised the other.
  promises: (role) => role === "leader" || role === "delegate",
  // What one means to do in a week is one's own.
  plans: (role) => role === "leader",
  // What the two learned, while they have not posted it.
  lessons: (role) => role === "leader" || role === "delegate",
  // What the leader still does: nobody but they see it whole.
  holdings: (role) => role === "leader",
  // How far an area is on its way is between the two; the level agreed is for everybody.
  "area-hand-overs": (role) => role === "leader" || role === "delegate",
  areas: () => true,
  // Whose record it is takes back what they show of it: not the one it is about, nor the one who sees it.
  showings: (role) => role === "delegate",
  // The leader answers first; what the delegate is told stands on a page.
  cycles: (role) => role === "leader",
  people: () => true,
  // The board is for everybody here.
  posts: () => true,
  invitations: () => true,
}

type Exception = { readonly because: string; readonly hears: (role: Role) => Cell | null }

/** Where an operation answers otherwise than its `access` and its resource say. This list only ever gets shorter. */
export const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  "patch /api/o/{org}/people/{id}": {
    because: "everybody changes themselves, and administrators anybody",
    hears: (role) => (role === "administrator" ? null : "administrators-only"),
  },
  "post /api/o/{org}/people/{id}/leavings": {
    because: "everybody may leave, and administrators have anybody leave",
    hears: (role) => (role === "administrator" ? null : "administrators-only"),
  },
  "post /api/o/{org}/viewpoints": {
    because: "only the example is seen through the eyes of others",
    hears: () => "not-found",
  },
  "post /api/examples": {
    because: "the example is opened only while nobody has a login here",
    hears: () => "not-found",
  },
}

/** What everybody in a role hears of an operation, by its access, its resource, and the exceptions above. */
export function expected(operation: Operation, role: Role, about: About): Cell {
  const usual = byRule(operation, role, about)
  return (usual === "let in" && EXCEPTIONS[nameOf(operation)]?.hears(role)) || usual
}

export function byRule(operation: Operation, role: Role, about: About): Cell {
  const { access, path } = operation
  const maySee = resourceOf(operation)
  if (access === "anyone") return "let in"
  if (role === "signed out") return "signed-out"
  if (access === "signed-in") return "let in"
  if (!path.startsWith("/api/o/{org}")) throw new Error(`say who may ask ${path}, in test/kit/roles.ts`)
  if (OUTSIDE.includes(role)) return "not-found"
  if (access === "administrator" && role !== "administrator") return "administrators-only"
  return maySee(role, about) ? "let in" : "not-found"
}

/** @throws Error for a path whose resource nobody has said who may see */
function resourceOf({ path }: Operation): (role: Role, about: About) => boolean {
  const names = [...path.matchAll(/\/([\w-]+)\/\{(\w+)\}/g)].filter(([, , parameter]) => parameter !== "org")
  // A token in a path is all that is asked for: whoever holds it may.
  if (names.every(([, , parameter]) => parameter === "token")) return () => true
  const [[, collection = "", parameter] = []] = names
  const rule = RESOURCES[collection ?? ""]
  if (!rule || parameter !== "id" || names.length > 1)
    throw new Error(`say who may see ${path}, in test/kit/roles.ts`)
  return rule
}

export function nameOf({ method, path }: Operation): string {
  return `${method} ${path}`
}
