import type { PersonView } from "../../client/client.ts"

export type Branch = { person: PersonView; reports: Branch[] }

/** Who reports to whom, from the top; by name where nothing else orders them. */
export function reporting(people: readonly PersonView[]): Branch[] {
  const here = new Set(people.map((person) => person.id))
  const managerHere = ({ manager }: PersonView) => (manager && here.has(manager.id) ? manager.id : null)
  const sorted = people.toSorted((a, b) => (a.name ?? "").localeCompare(b.name ?? ""))
  const under = (manager: string | null): Branch[] =>
    sorted
      .filter((person) => managerHere(person) === manager)
      .map((person) => ({ person, reports: under(person.id) }))
  return under(null)
}
