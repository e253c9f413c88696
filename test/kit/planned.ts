import type { PlanView } from "../../src/client/client.ts"
import { mondayOf } from "../../src/domain/shared/time.ts"
import type { Member, TestHouse } from "./house.ts"
import { todayIn } from "./story.ts"

/** The Monday of the week it is in this house. */
export function weekIn(house: TestHouse): string {
  return mondayOf(todayIn(house))
}

/** A new plan of somebody's for this week, in the place of the one before. */
export async function plannedIn(house: TestHouse, { at }: Member): Promise<PlanView> {
  await at.putWeekAside(weekIn(house))
  const said = { when: "I open the folder of drafts", iWill: "close it, and write down why" }
  return at.makePlan({ week: weekIn(house), move: null, ...said })
}
