import type { PersonCommand } from "../domain/person/person.ts"
import type { PersonId } from "../domain/shared/ids.ts"
import type { At, Zone } from "../domain/shared/time.ts"
import { changePerson } from "../features/person/changes.ts"
import { type Actor, actor } from "./actor.ts"
import type { Calendar } from "./calendar.ts"
import type { Sentence } from "./play.ts"
import { unrefused } from "./tell.ts"

/**
 * Tidewater: a cooperative that publishes software, meets two hundred people once a year, and bakes its own bread.
 * Maya leads the house; Ines chairs the board.
 */
export type Name = "maya" | "ines" | "ana" | "ben" | "chi" | "dov" | "priya"
export type Cast = Readonly<Record<Name, Actor>>
/** Who is there, and when things happen: all that a story needs. */
export type Story = (tidewater: Cast & Calendar) => readonly Sentence[]

export function cast(maya: PersonId): Cast {
  return {
    maya: actor(maya),
    ines: actor(),
    ana: actor(),
    ben: actor(),
    chi: actor(),
    dov: actor(),
    priya: actor(),
  }
}

/** How the seven came together, and who reports to whom. */
export const arrivals: Story = ({ maya, ines, ana, ben, chi, dov, priya, on, by }) => [
  joins(ines, "Ines", null, on(-52, "Mon", "09:20")),
  changes(maya, { type: "report-to", manager: ines.id }, on(-52, "Mon", "09:25")),
  joins(ana, "Ana", maya, on(-52, "Mon", "10:05")),
  joins(ben, "Ben", maya, on(-52, "Mon", "10:40")),
  joins(priya, "Priya", maya, on(-52, "Tue", "09:15"), "Europe/London"),
  joins(dov, "Dov", ana, on(-40, "Mon", "09:30"), "Europe/Berlin"),
  joins(chi, "Chi", ben, on(-30, "Mon", "08:45")),
  changes(
    dov,
    { type: "go-away", away: { from: by(2, "Mon"), until: by(2, "Fri") } },
    on(-1, "Wed", "12:10"),
  ),
]

function joins(
  who: Actor,
  name: string,
  manager: Actor | null,
  at: At,
  zone: Zone = "Europe/Lisbon",
): Sentence {
  return changes(
    who,
    { type: "join", name: { text: name }, zone, manager: manager?.id ?? null, administrator: false },
    at,
  )
}

type Change = PersonCommand extends infer C ? (C extends unknown ? Omit<C, "by" | "at"> : never) : never

function changes({ id }: Actor, change: Change, at: At): Sentence {
  return {
    at,
    tell: async (tx) => {
      const command = { ...change, by: id, at } as PersonCommand
      unrefused(await changePerson(tx, id, [command]), `${change.type} ${at}`)
    },
  }
}
