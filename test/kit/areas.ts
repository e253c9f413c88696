import { randomUUID } from "node:crypto"
import type {
  AreaHandOverActBody,
  AreaHandOverNoun,
  AreaHandOverView,
  DelegationView,
} from "../../src/client/client.ts"
import type { Member } from "./house.ts"
import { flour } from "./samples.ts"
import type { Pair, Party } from "./situations.ts"
import { handedOver, todayIn } from "./story.ts"

/** Consult, advise, delegate; one met before each. */
export const LEVELS = [{ level: 3, mustSettle: 1 }, { level: 5, mustSettle: 1 }, { level: 7 }]

/** The id of a new area, opened as areas are: a draft names it. */
export async function areaOpened(leader: Member, name = `Area ${randomUUID().slice(0, 8)}`): Promise<string> {
  await leader.at.draft({ terms: { area: name } })
  const { areas } = await leader.at.read()
  return areas.find((area) => area.name === name)?.id ?? ""
}

/** What is called so now. */
export async function nameOfArea({ at }: Member, id: string): Promise<string> {
  return (await at.read()).areas.find((area) => area.id === id)?.name ?? ""
}

/** The leader proposes to hand a new area over to the delegate. */
export async function areaProposedIn({ leader, delegate }: Pick<Pair, Party>): Promise<AreaHandOverView> {
  const area = await areaOpened(leader)
  return leader.at.proposeAreaHandOver({ person: delegate.person, area, row: LEVELS })
}

type Told = Pick<AreaHandOverView, "id" | "version">

/** Says something of it, on the version it has. */
export function sayOfArea<N extends AreaHandOverNoun>(
  who: Member,
  { id, version }: Told,
  noun: N,
  body: AreaHandOverActBody<N>,
): Promise<AreaHandOverView> {
  return who.at.sayOfAreaHandOver(id, version, noun, body)
}

export async function areaAgreedIn(pair: Pick<Pair, Party>): Promise<AreaHandOverView> {
  return sayOfArea(pair.delegate, await areaProposedIn(pair), "row-agreements", {})
}

/** Something small in that area settles met, at this level; as its delegate sees it. */
export async function metIn(pair: Pair, area: string, level: number): Promise<DelegationView> {
  const { house, leader, delegate } = pair
  const terms = { ...flour(todayIn(house)), area: await nameOfArea(leader, area), level }
  const { id, version } = await handedOver(leader, delegate, terms)
  const declared = await delegate.at.act(id, version, "outcomes", {})
  const settled = await leader.at.act(id, declared.version, "outcome-confirmations", {})
  return delegate.at.delegation(settled.id)
}

/** And then the leader finds out that it was otherwise: a surprise. */
export async function turnsOut({ leader, delegate }: Pair, { id, version }: DelegationView): Promise<void> {
  const judgements = [{ criterion: "s1", met: false }]
  const said = await leader.at.act(id, version, "corrections", { judgements })
  await delegate.at.act(id, said.version, "correction-confirmations", {})
}

/** A new one on which the act at the end of this path is open, and to whom of the two. */
export async function areaHandOverAt(pair: Pair, path: string): Promise<AreaHandOverView & { by: Party }> {
  const { leader, delegate } = pair
  switch (path.split("/").at(-1)) {
    case "rows":
      return { ...(await areaProposedIn(pair)), by: "leader" }
    case "row-agreements":
    case "not-nows":
      return { ...(await areaProposedIn(pair)), by: "delegate" }
    case "row-refusals": {
      const row = [{ level: 4 }, { level: 7 }]
      return { ...(await sayOfArea(delegate, await areaAgreedIn(pair), "rows", { row })), by: "leader" }
    }
    case "next-level-agreements": {
      const agreed = await areaAgreedIn(pair)
      await metIn(pair, agreed.area.id, 3)
      return { ...agreed, by: "leader" }
    }
    case "resumptions":
      return { ...(await sayOfArea(leader, await areaAgreedIn(pair), "pauses", {})), by: "leader" }
    default:
      return { ...(await areaAgreedIn(pair)), by: "leader" }
  }
}
