import type { DelegationView } from "../../src/client/client.ts"
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/organisation/settings.ts"
import { addDays, mondayOf } from "../../src/domain/shared/time.ts"
import type { Operation } from "../../src/platform/http/operation.ts"
import { type Filling, fieldsWritten, NOBODY } from "./bodies.ts"
import { PASSWORD, type TestHouse } from "./house.ts"
import { todayIn } from "./story.ts"

/** Who and what stands in the braces of a path. */
export type Place = { readonly org: string; readonly id: string }

/** Settings under which much may be active at once. */
export const ROOMY: Settings = { ...DEFAULT_SETTINGS, fatalLoss: 10_000 }
/** No invitation has this token. */
const TOKEN = `tidewater.${"a".repeat(32)}`

/** What is filled in where a field names something: settings, criteria, persons. Everything else is words. */
export const NAMES = {
  ...ROOMY,
  id: undefined,
  criterion: ["s1"],
  round: 1,
  flag: "flag-1",
  message: "message-1",
  tripwire: "t1",
  call: "call-1",
  stepIn: "step-in-1",
  on: null,
  moneyOver: null,
  // The next line belongs to the first answer to a call, holding course.
  line: (choice: number) => (choice === 0 ? 10_000 : null),
  despite: null,
  number: 1,
  into: NOBODY,
  // Going up, and another one than what is proposed in the tests.
  row: () => [{ level: 2 }, { level: 6 }],
  comment: NOBODY,
  named: () => [],
  token: TOKEN,
  password: PASSWORD,
  // No two people hold this together.
  delegation: NOBODY,
  holding: null,
  whoCould: () => [],
  hours: 2.5,
  // Something of their own.
  move: null,
  begins: "20:00",
  ends: "07:00",
  person: "",
  delegate: "",
  leader: "",
  manager: "",
} as const

/** The names with these people in them. */
export function filling(
  house: TestHouse,
  people: Readonly<Record<"person" | "delegate" | "leader" | "manager", string>>,
): Filling {
  return {
    named: { ...NAMES, ...people, week: mondayOf(todayIn(house)) },
    day: addDays(todayIn(house), 28),
    write: () => "something-that-was-written",
  }
}

/** The same for this operation: a post is about nothing else, and what is shown stands between oneself and the leader. */
export function fillingTo({ path }: Operation, { named, ...rest }: Filling): Filling {
  // What keeps coming back does so in no area, which is named by its id.
  if (path.endsWith("/cycles")) return { ...rest, named: { ...named, area: null } }
  const { leader: about, manager: to } = named
  const names = path.endsWith("/posts") ? { about: null } : path.endsWith("/showings") ? { about, to } : {}
  return { ...rest, named: { ...named, ...names } }
}

/** The names of the fields, however deep, in which a person may write words. */
export function wordFieldsOf(operation: Operation): string[] {
  const day = "2026-03-30"
  return fieldsWritten(operation, (write) => fillingTo(operation, { named: NAMES, day, write }))
}

/** The same, where it is about one delegation and said by one of its parties. */
export function fillingIn(
  { rounds, flags, help, calls, change, stepIns }: DelegationView,
  party: string,
  { named, ...rest }: Filling,
): Filling {
  const terms = rounds.at(-1)?.terms
  const flag = flags.find(({ answer }) => answer === null)
  const message = help.find(({ from, takenUp }) => from !== party && takenUp === null)
  return {
    ...rest,
    named: {
      ...named,
      round: change?.round ?? Math.max(1, rounds.length),
      ...(terms?.tripwires[0] ? { tripwire: terms.tripwires[0].id } : {}),
      ...(calls[0] ? { call: calls[0].id } : {}),
      ...(stepIns[0] ? { stepIn: stepIns[0].id } : {}),
      ...(terms ? { criterion: [...terms.success, ...terms.failure].map(({ id }) => id) } : {}),
      ...(flag ? { flag: flag.id } : {}),
      ...(message ? { message: message.id } : {}),
    },
  }
}

/** A well-formed request to an operation, so that nothing but who asks decides what comes back. */
export function requestTo(
  operation: Operation,
  { org, id }: Place,
  body: unknown,
  version = 1,
): [path: string, init: RequestInit] {
  const path = operation.path.replace("{org}", org).replace("{id}", id).replace("{token}", TOKEN)
  const method = operation.method.toUpperCase()
  if (!operation.body) return [path, { method }]
  const headers = {
    "Content-Type": "application/json",
    ...(operation.conditional ? { "If-Match": `"${version}"` } : {}),
  }
  return [path, { method, headers, body: JSON.stringify(body) }]
}
