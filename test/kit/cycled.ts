import type { CycleView } from "../../src/client/client.ts"
import { type Pair, standing } from "./situations.ts"

const ENOUGH = 2

/** Something keeps coming back between these two: once more than before, and no word stands between them. */
export async function cycleIn(pair: Pair): Promise<CycleView> {
  const before = (await seenByLeader(pair))?.moments.length ?? 0
  for (let more = before; more < Math.max(ENOUGH, before + 1); more++) await handBack(pair)
  await letGo(pair)
  const cycle = await seenByLeader(pair)
  if (!cycle) throw new Error("what came back twice keeps coming back")
  return cycle
}

async function seenByLeader({ leader, delegate }: Pair): Promise<CycleView | undefined> {
  return (await leader.at.person(delegate.person)).cycles.find(({ youLead }) => youLead)
}

async function handBack(pair: Pair): Promise<void> {
  const { id, version } = await standing(pair, "active")
  await pair.delegate.at.act(id, version, "hand-backs", { reason: "It is more than fits beside the rest." })
}

/** What the leader gave as their word, so that they may give it anew. */
async function letGo({ leader, delegate }: Pair): Promise<void> {
  const { promises } = await delegate.at.person(leader.person)
  for (const { id, version, watched, overAt } of promises)
    if (watched && overAt === null) await delegate.at.sayOfPromise(id, version, "releases", {})
}
