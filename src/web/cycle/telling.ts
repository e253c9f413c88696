import type { CycleView } from "../../client/client.ts"
import { words } from "./words.ts"

/** What keeps coming back, in two sentences that blame nobody. */
export function tellingOf({ area, moments, youLead }: CycleView, name: string): string {
  return `${whatOf(area?.name ?? null, moments, youLead, name)} ${words.nobody}`
}

function whatOf(area: string | null, moments: CycleView["moments"], youLead: boolean, name: string): string {
  const came = moments.filter(({ kind }) => kind !== "held-again").length
  if (came < 2) return words.heldAgain(area)
  const often = words.often(came)
  const what = words.something(area)
  return youLead ? words.toYou(often, what) : words.toThem(often, what, name)
}
