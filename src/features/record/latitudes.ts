import { standingOn } from "../../domain/latitude/fold.ts"
import type { Step } from "../../domain/latitude/latitude.ts"
import type { Policy } from "../../domain/latitude/policy.ts"
import { type Suggestion, suggestionOf } from "../../domain/latitude/suggestion.ts"
import type { AreaId, PersonId } from "../../domain/shared/ids.ts"
import { type At, dayAt } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { areas } from "../organisation/queries.ts"
import { personRow } from "../person/queries.ts"
import { NO_AREA } from "./latitude.ts"
import {
  type HeldRow,
  heldBetween,
  latitudeIn,
  latitudesBetween,
  policyOfOrganisation,
  type Two,
} from "./queries.ts"
import type { LatitudeView, SuggestionView } from "./schema.ts"

type Between = Two & { readonly now: At }
type Pair = { readonly leader: PersonId; readonly area: AreaId }

/** The stepping stones between two in each area, and what is held there now; the area last worked in first. */
export async function readLatitudes(tx: Tx, { now, ...two }: Between): Promise<LatitudeView[]> {
  const { reader, one, other } = two
  const [rows, held] = [await latitudesBetween(tx, two), await heldBetween(tx, two, NO_AREA)]
  if (rows.length + held.length === 0) return []
  const policy = await policyOfOrganisation(tx)
  const [called, most] = [
    new Map((await areas(tx)).map(({ id, name }) => [id, name])),
    await ownMost(tx, reader),
  ]
  const pairs = new Map([...rows, ...held].map(({ leader, area }) => [`${leader} ${area}`, { leader, area }]))
  const ofTwo = reader === one || reader === other
  const views = [...pairs.values()].map((pair) => {
    const steps = rows.find(({ leader, area }) => leader === pair.leader && area === pair.area)?.steps ?? []
    const holds = held.filter(({ leader, area }) => leader === pair.leader && area === pair.area)
    const leads = pair.leader === reader
    return {
      area: pair.area === NO_AREA ? null : { id: pair.area, name: called.get(pair.area) ?? null },
      youLead: ofTwo ? leads : null,
      stones: steps.map(stone),
      held: holds.map((one) => heldView(one, steps, policy)),
      suggestion: suggestionView(suggestionOf(steps, policy, dayAt(now, "UTC"), leads ? most : null)),
    }
  })
  return views.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))
}

type Asked = Pair & { readonly delegate: PersonId; readonly reader: PersonId; readonly now: At }

/** What is shown beside an empty field: for these two, in this area, or in none. */
export async function readSuggestion(
  tx: Tx,
  { leader, delegate, area, reader, now }: Asked,
): Promise<SuggestionView> {
  const row = await latitudeIn(tx, { leader, delegate, area })
  const policy = await policyOfOrganisation(tx)
  // A leader's own threshold is the leader's own.
  const most = leader === reader ? await ownMost(tx, leader) : null
  return suggestionView(suggestionOf(row?.steps ?? [], policy, dayAt(now, "UTC"), most))
}

async function ownMost(tx: Tx, leader: PersonId): Promise<number | null> {
  return (await personRow(tx, leader))?.state.threshold ?? null
}

function stone({ settled: { delegation, on, days, cameOut }, leap }: Step): LatitudeView["stones"][number] {
  return { delegation, on, days, cameOut, leap }
}

function heldView({ delegation, since, days }: HeldRow, steps: readonly Step[], policy: Policy) {
  return { delegation, since, days, leap: days > standingOn(dayAt(since, "UTC"), steps, policy) }
}

function suggestionView({ because, ...rest }: Suggestion): SuggestionView {
  if (!because) return { ...rest, because }
  const { delegation, on, days, cameOut } = because
  return { ...rest, because: { delegation, on, days, cameOut } }
}

function lastDay({ stones, held }: Pick<LatitudeView, "stones" | "held">): string {
  return [stones.at(-1)?.on ?? "", held.at(-1)?.since ?? ""].toSorted().at(-1) ?? ""
}
