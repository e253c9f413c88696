import type { Delegation } from "../../domain/delegation/delegation.ts"
import type { Standing } from "../../domain/delegation/world.ts"
import type { Settings } from "../../domain/organisation/settings.ts"
import { absenceOf, type Person } from "../../domain/person/person.ts"
import type { AreaId, DelegationId, PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"

/** Which delegation, between whom, and in which area it stands now. */
export type About = {
  readonly id: DelegationId
  readonly leader: PersonId
  readonly delegate: PersonId | null
  readonly area: AreaId | null
  /** Every area its rounds ever named. */
  readonly areas: readonly AreaId[]
}

/** What stands around a delegation, for the rules and for the page alike. */
export type Surroundings = {
  readonly settings: Settings
  readonly leader: Standing
  readonly delegate: Standing | null
  readonly names: ReadonlyMap<PersonId, string>
  readonly areas: ReadonlyMap<AreaId, string>
  readonly newPairOrArea: boolean
}

type Row = {
  readonly settings: Settings
  readonly people:
    | readonly { readonly id: PersonId; readonly state: Person; readonly name: string | null }[]
    | null
  readonly areas: readonly { readonly id: AreaId; readonly name: string }[] | null
  readonly known: boolean
}

/** Everything a move and its answer need from outside the delegation, in one question. */
export async function surroundings(
  tx: Tx,
  { id, leader, delegate, area, areas }: About,
): Promise<Surroundings> {
  const [row] = await tx.query<Row>(AROUND, [tx.org, [leader, delegate], areas, leader, delegate, area, id])
  if (!row) throw new Error(`the organisation ${tx.org} has no read model`)
  const people = new Map((row.people ?? []).map((person) => [person.id, person]))
  return {
    settings: row.settings,
    leader: standing(people.get(leader)?.state),
    delegate: delegate ? standing(people.get(delegate)?.state) : null,
    names: new Map(
      [...people.values()].flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])),
    ),
    areas: new Map((row.areas ?? []).map(({ id, name }) => [id, name])),
    newPairOrArea: !row.known,
  }
}

const AROUND = `
  select o.state->'settings' as settings,
    (select jsonb_agg(jsonb_build_object('id', e.id, 'state', e.state, 'name', p.body)) from person e
       left join passage p on p.org = e.org and p.id = (e.state->'name'->>'passage')::uuid
     where e.org = $1 and e.id = any ($2::uuid[])) as people,
    (select jsonb_agg(jsonb_build_object('id', a.id, 'name', p.body)) from area_now a
       join passage p on p.org = a.org and p.id = a.name
     where a.org = $1 and a.id = any ($3::uuid[])) as areas,
    exists (select from delegation d where d.org = $1 and d.leader = $4 and d.delegate = $5
       and (d.area is not distinct from $6 or d.area in (select a.id from area_now a
         where a.org = $1 and a.now = (select now from area_now where org = $1 and id = $6)))
       and d.id <> $7 and d.state->>'active' is not null) as known
  from organisation o where o.org = $1`

function standing(person: Person | undefined): Standing {
  if (!person) return { here: false, zone: "UTC", away: [], threshold: null }
  return { ...absenceOf(person), here: person.left === null, threshold: person.threshold }
}

/** Which area a delegation stands in, and every one it named. */
export function areasOf(state: Delegation): Pick<About, "area" | "areas"> {
  const terms = [...state.rounds.map((round) => round.terms), ...(state.draft ? [state.draft] : [])]
  const areas = [...new Set(terms.flatMap(({ area }) => (area ? [area] : [])))]
  return { area: terms.at(-1)?.area ?? null, areas }
}
