import type { Actor, PersonId } from "../shared/ids.ts"
import type { Recorded } from "../shared/recorded.ts"
import { type Decision, type Refusal, refuse } from "../shared/refusal.ts"
import { type Absence, type At, type Away, addDays, dayAt, isDay, isZone, type Zone } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"
import {
  decideErasure,
  type Erasure,
  type ErasureCommand,
  type ErasureEvent,
  type ErasureRefusal,
  evolveErasure,
  isOfErasure,
} from "./erasure.ts"
import { DEFAULT_MAIL, type MailWishes, quietFits, sameMail } from "./mail.ts"

/** Someone in an organisation, with at most one manager. Who they are outside of it is their login. */
export type Person = Erasure & {
  readonly name: Words
  readonly zone: Zone
  readonly manager: PersonId | null
  readonly administrator: boolean
  /** Days away and never a reason. */
  readonly away: Away | null
  /** Earlier days away: the clocks they stopped stay stopped for them, also after coming back sooner. */
  readonly wasAway: readonly Away[]
  readonly left: At | null
  /** Days this person is ready to see lost at most, below the organisation's threshold; null: as everyone. */
  readonly threshold: number | null
  /** Which mails they want; absent: as everyone who never said. */
  readonly mail?: MailWishes
}

export type PersonEvent =
  | ErasureEvent
  | {
      readonly type: "person-joined"
      readonly name: Words
      readonly zone: Zone
      readonly manager: PersonId | null
      readonly administrator: boolean
    }
  | { readonly type: "person-renamed"; readonly name: Words }
  | { readonly type: "zone-changed"; readonly zone: Zone }
  | { readonly type: "manager-changed"; readonly manager: PersonId | null }
  | { readonly type: "administration-changed"; readonly administrator: boolean }
  | { readonly type: "away-changed"; readonly away: Away | null }
  | { readonly type: "threshold-changed"; readonly threshold: number | null }
  | { readonly type: "mail-changed"; readonly mail: MailWishes }
  | { readonly type: "person-left" }

export type PersonCommand =
  | ErasureCommand
  | ({ readonly by: Actor; readonly at: At } & (
      | {
          readonly type: "join"
          readonly name: Words | null
          readonly zone: Zone
          readonly manager: PersonId | null
          readonly administrator: boolean
        }
      | { readonly type: "rename"; readonly name: Words | null }
      | { readonly type: "change-zone"; readonly zone: Zone }
      | { readonly type: "report-to"; readonly manager: PersonId | null }
      | { readonly type: "change-administration"; readonly administrator: boolean }
      | { readonly type: "go-away"; readonly away: Away | null }
      | { readonly type: "change-threshold"; readonly threshold: number | null }
      | { readonly type: "change-mail"; readonly mail: Partial<MailWishes> }
      | { readonly type: "leave" }
    ))

/** What a person's command needs to know of the others. */
export type PersonWorld = {
  readonly id: PersonId
  /** The manager named in the command, their manager, and so on up; null when the one named is not here. */
  readonly above: readonly PersonId[] | null
  readonly otherAdministrators: number
  readonly threshold: number
}

export type PersonRefusal =
  | ErasureRefusal
  | "person-needs-a-name"
  | "person-has-left"
  | "zone-unknown"
  | "manager-not-here"
  | "manager-cycle"
  | "last-administrator"
  | "days-away-do-not-fit"
  | "threshold-not-lower"
  | "quiet-hours-do-not-fit"

type Answer = Decision<PersonEvent, PersonRefusal>

/** Decides what a person's command comes to. Who may give it is the access check's question. */
export function decidePerson(command: PersonCommand, state: Person | null, world: PersonWorld): Answer {
  if (isOfErasure(command)) return decideErasure(command, there(state))
  if (state?.left) return refuse("person-has-left")
  if (command.type === "join") return state ? [] : join(command, world)
  return decided(command, there(state), world)
}

type Later = Exclude<PersonCommand, ErasureCommand | { type: "join" }>

function decided(command: Later, state: Person, world: PersonWorld): Answer {
  switch (command.type) {
    case "rename":
      return command.name ? [{ type: "person-renamed", name: command.name }] : refuse("person-needs-a-name")
    case "change-zone":
      return isZone(command.zone)
        ? changed(state.zone, command.zone, { type: "zone-changed", zone: command.zone })
        : refuse("zone-unknown")
    case "report-to":
      return (
        managerRefused(command.manager, world) ??
        changed(state.manager, command.manager, { type: "manager-changed", manager: command.manager })
      )
    case "change-administration":
      if (!command.administrator && state.administrator && world.otherAdministrators === 0)
        return refuse("last-administrator")
      return changed(state.administrator, command.administrator, {
        type: "administration-changed",
        administrator: command.administrator,
      })
    case "go-away":
      return goAway(command.away, command.at, state)
    case "change-threshold":
      return changeThreshold(command.threshold, state, world)
    case "change-mail":
      return changeMail({ ...mailOf(state), ...command.mail }, state)
    case "leave":
      if (state.administrator && world.otherAdministrators === 0) return refuse("last-administrator")
      return [{ type: "person-left" }]
  }
}

function join(command: Extract<PersonCommand, { type: "join" }>, world: PersonWorld): Answer {
  const { name, zone, manager, administrator } = command
  if (!name) return refuse("person-needs-a-name")
  if (!isZone(zone)) return refuse("zone-unknown")
  return managerRefused(manager, world) ?? [{ type: "person-joined", name, zone, manager, administrator }]
}

function managerRefused(manager: PersonId | null, world: PersonWorld): Refusal<PersonRefusal> | null {
  if (manager === null) return null
  if (world.above === null) return refuse("manager-not-here")
  return manager === world.id || world.above.includes(world.id) ? refuse("manager-cycle") : null
}

function goAway(away: Away | null, now: At, state: Person): Answer {
  const before = state.away
  if (away?.from === before?.from && away?.until === before?.until) return []
  if (away === null) return [{ type: "away-changed", away }]
  const today = dayAt(now, state.zone)
  const fits = isDay(away.from) && isDay(away.until) && away.from <= away.until && away.until >= today
  return fits ? [{ type: "away-changed", away }] : refuse("days-away-do-not-fit")
}

function changeThreshold(threshold: number | null, state: Person, world: PersonWorld): Answer {
  const fits = threshold === null || (threshold >= 0 && threshold <= world.threshold)
  return fits
    ? changed(state.threshold, threshold, { type: "threshold-changed", threshold })
    : refuse("threshold-not-lower", { threshold: world.threshold })
}

function changeMail(mail: MailWishes, state: Person): Answer {
  if (mail.quiet && !quietFits(mail.quiet)) return refuse("quiet-hours-do-not-fit")
  return sameMail(mail, mailOf(state)) ? [] : [{ type: "mail-changed", mail }]
}

/** Which mails a person wants; a kind that came up since they last said comes to them as to everyone. */
export function mailOf({ mail }: Pick<Person, "mail">): MailWishes {
  return { ...DEFAULT_MAIL, ...mail }
}

/** Saying again what already holds is quiet. */
function changed<T>(before: T, after: T, event: PersonEvent): readonly PersonEvent[] {
  return before === after ? [] : [event]
}

export function evolvePerson(state: Person | null, event: Recorded<PersonEvent>): Person {
  switch (event.type) {
    case "person-joined":
      return {
        name: event.name,
        zone: event.zone,
        manager: event.manager,
        administrator: event.administrator,
        away: null,
        wasAway: [],
        left: null,
        threshold: null,
      }
    case "person-renamed":
      return { ...there(state), name: event.name }
    case "zone-changed":
      return { ...there(state), zone: event.zone }
    case "manager-changed":
      return { ...there(state), manager: event.manager }
    case "administration-changed":
      return { ...there(state), administrator: event.administrator }
    case "away-changed":
      return { ...there(state), away: event.away, wasAway: awaySoFar(there(state), event.at) }
    case "threshold-changed":
      return { ...there(state), threshold: event.threshold }
    case "mail-changed":
      return { ...there(state), mail: event.mail }
    case "erasure-asked":
    case "legal-hold-placed":
    case "legal-hold-lifted":
    case "person-erased":
      return evolveErasure(there(state), event)
    case "person-left":
      return { ...there(state), left: event.at, administrator: false, manager: null, away: null }
  }
}

/** Where they live, and every day away there was or is to be. */
export function absenceOf({ zone, away, wasAway }: Person): Absence {
  return { zone, away: away ? [...wasAway, away] : wasAway }
}

/** The days away that are over at that instant. */
function awaySoFar({ away, wasAway, zone }: Person, now: At): readonly Away[] {
  if (!away) return wasAway
  const yesterday = addDays(dayAt(now, zone), -1)
  const until = away.until < yesterday ? away.until : yesterday
  return away.from <= until ? [...wasAway, { from: away.from, until }] : wasAway
}

function there(state: Person | null): Person {
  if (!state) throw new Error("a person's history begins with joining")
  return state
}
