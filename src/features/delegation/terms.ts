import { randomUUID } from "node:crypto"
import type { Delegation } from "../../domain/delegation/delegation.ts"
import { type Level, NO_TERMS, type Terms } from "../../domain/delegation/terms.ts"
import { decideOrganisation } from "../../domain/organisation/organisation.ts"
import { isRefusal } from "../../domain/shared/refusal.ts"
import { words } from "../../domain/shared/words.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { Refused } from "../../platform/http/mount.ts"
import { act, type Stamp } from "../../platform/ledger/ledger.ts"
import { withWords, wordsIn } from "../../platform/ledger/passages.ts"
import { readAs, textsIn } from "../../platform/ledger/texts.ts"
import { organisationKind } from "../organisation/projection.ts"
import { areaNamed, areasNow, lockOrganisation } from "../organisation/queries.ts"
import type { TermsInput } from "./terms-schema.ts"

/** What somebody wrote, as terms; the area by name, opened when it is new. */
export async function termsOf(tx: Tx, input: TermsInput, stamp: Stamp): Promise<Terms> {
  const criteria = (list: TermsInput["success"]) =>
    (list ?? []).map(({ id = "", text, seenBy }) => ({ id, text: { text }, seenBy: seenBy ?? null }))
  return {
    ...NO_TERMS,
    outcome: words(input.outcome),
    success: criteria(input.success),
    failure: criteria(input.failure),
    due: input.due ?? null,
    atMost: input.atMost ?? null,
    worstCase: words(input.worstCase),
    area: input.area ? await areaOf(tx, input.area, stamp) : null,
    why: words(input.why),
    whyYou: words(input.whyYou),
    ifItFallsShort: words(input.ifItFallsShort),
    resources: words(input.resources),
    resourcesBy: (input.resources && input.resourcesBy) || null,
    training: words(input.training),
    trainingBy: (input.training && input.trainingBy) || null,
    checkIns: input.checkIns ? { ...input.checkIns, workingDays: input.checkIns.workingDays ?? false } : null,
    limits: { effortDays: input.limits?.effortDays ?? null, money: input.limits?.money ?? null },
    tripwires: (input.tripwires ?? []).map(({ id = "", text, on = null, moneyOver = null }) => ({
      id,
      text: { text },
      on,
      moneyOver,
    })),
    level: (input.level ?? NO_TERMS.level) as Level,
    canBeUndone: input.canBeUndone ?? true,
    affected: words(input.affected),
    undo: words(input.undo),
    withinReach: words(input.withinReach),
    secondPair: words(input.secondPair),
  }
}

/**
 * Words that are as they stand in what is in force are the same words: their passage is named again. So is an area that
 * was merged since, while its name says the one it is now.
 */
export async function asItStands(tx: Tx, terms: Terms, { rounds }: Delegation): Promise<Terms> {
  const inForce = rounds.at(-1)?.terms
  const texts = await textsIn(tx, inForce)
  const standing = new Map(wordsIn(inForce).map((words) => [readAs(words, texts) as string | null, words]))
  const area = inForce?.area && (await areasNow(tx, [inForce.area])).get(inForce.area)
  const same = area && area.id === terms.area ? { ...terms, area: inForce.area } : terms
  return withWords(same, (words) => ("text" in words && standing.get(words.text)) || words)
}

async function areaOf(tx: Tx, name: string, { by, at }: Stamp): Promise<string> {
  const known = (await areaNamed(tx, name)) ?? (await areaJustNamed(tx, name))
  if (known) return known
  const area = randomUUID()
  const named = await act(tx, organisationKind, tx.org, { by, at }, (state) =>
    decideOrganisation({ type: "name-area", by, at, area, name: { text: name } }, state),
  )
  if (isRefusal(named)) throw new Refused(named)
  return area
}

/** Whoever names a new one at the same moment waits here, and then finds it. */
async function areaJustNamed(tx: Tx, name: string): Promise<string | null> {
  await lockOrganisation(tx)
  return areaNamed(tx, name)
}
