import type { Settings } from "../organisation/settings.ts"
import { type Words, words } from "../shared/words.ts"
import { type AtMost, sizeOf, type Terms } from "./terms.ts"

/**
 * Fills what DESIGN §2 prefills, and leaves alone what a person wrote. The page shows it and lets it be
 * changed; a caller of the API who left it out gets the same.
 */
export function prefill(terms: Terms, settings: Settings): Terms {
  const atMost = terms.atMost ?? { days: settings.startSmall, money: 0 }
  const small = {
    ...terms,
    atMost,
    worstCase: terms.worstCase ?? words(worstCaseInWords(atMost, settings.currency)),
  }
  if (sizeOf(small, settings) === "small") return small
  return {
    ...small,
    failure:
      small.failure.length > 0 ? small.failure : [{ id: "", text: written(PREFILLED.failure), seenBy: null }],
    resources: small.resources ?? written(PREFILLED.resources),
    training: small.training ?? written(PREFILLED.training),
    ifItFallsShort: small.ifItFallsShort ?? written(PREFILLED.ifItFallsShort),
    checkIns: small.checkIns ?? PREFILLED.checkIns,
  }
}

export const PREFILLED = {
  failure: "None of this holds on the day it is due",
  resources: "None needed",
  training: "None needed",
  ifItFallsShort: "say it was my call, and ask what we learn",
  checkIns: { every: "P7D", graceDays: 2 },
} as const

/** "At worst we lose 2 days and EUR 150." */
export function worstCaseInWords(atMost: AtMost, currency: string): string {
  const parts = []
  if (atMost.days > 0) parts.push(atMost.days === 1 ? "1 day" : `${atMost.days} days`)
  if (atMost.money > 0) parts.push(`${currency} ${atMost.money}`)
  return parts.length > 0 ? `At worst we lose ${parts.join(" and ")}` : "At worst we lose nothing that counts"
}

function written(text: string): Words {
  return { text }
}
