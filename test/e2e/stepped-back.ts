import type { Page } from "@playwright/test"
import type { ActBody, Noun } from "../../src/client/client.ts"
import { docsLead } from "../kit/samples.ts"
import { does, handsOver, type Pair, seenBy } from "./acts.ts"

const TERMS = docsLead("2026-05-25")
const REASON = "In the corridor, Maya said which pages to write first."

/** What a leader meets who has stepped back, each on a page of its own: its address. */
export async function steppedBack(pair: Pair) {
  const quiet = await handsOver(pair, TERMS)
  return {
    calledIn: await calledIn(pair),
    change: await changeProposed(pair),
    guard: quiet,
    takeBack: `${quiet}/take-back`,
    asked: await settledAfterStepIn(pair),
    opened: await takenBackAfterStepIn(pair),
  }
}

async function calledIn(pair: Pair) {
  const page = await handsOver(pair, TERMS)
  await acts(pair.delegate, page, "flags", { what: "Two shadows left.", intend: "Write two pages myself." })
  await acts(pair.delegate, page, "check-ins", { course: "off-course", effort: "over-the-limit" })
  return page
}

async function changeProposed(pair: Pair) {
  const page = await handsOver(pair, TERMS)
  const terms = { ...TERMS, limits: { effortDays: 32 } }
  await acts(pair.delegate, page, "change-proposals", { terms, text: "Two fewer shadows." })
  return page
}

/** Ben has said how it was, and Maya is asked. */
async function settledAfterStepIn(pair: Pair) {
  const page = await steppedIn(pair)
  const { rounds } = await seenBy(pair.delegate, apiOf(page))
  const { success = [], failure = [] } = rounds.at(-1)?.terms ?? {}
  const judgements = [...success, ...failure].map(({ id }, index) => ({
    criterion: id,
    met: index < success.length,
  }))
  await acts(pair.delegate, page, "outcomes", { judgements })
  await acts(pair.leader, page, "outcome-confirmations", {})
  await accounts(pair.delegate, page)
  return page
}

/** Both have said how it was. */
async function takenBackAfterStepIn(pair: Pair) {
  const page = await steppedIn(pair)
  await acts(pair.leader, page, "take-backs", {
    reason: "The website team takes it over.",
    acknowledged: true,
  })
  for (const party of [pair.delegate, pair.leader]) await accounts(party, page)
  return page
}

async function steppedIn(pair: Pair) {
  const page = await handsOver(pair, TERMS)
  await acts(pair.delegate, page, "step-ins", { kind: "directed", reason: REASON, acknowledged: true })
  return page
}

function accounts(party: Page, page: string) {
  const said = { happened: "Two pages came first.", why: "They were asked for.", welcome: true }
  return acts(party, page, "step-in-accounts", { stepIn: "step-in-1", ...said })
}

function acts<N extends Noun>(party: Page, page: string, noun: N, body: ActBody<N>) {
  return does(party, apiOf(page), noun, body)
}

function apiOf(page: string) {
  return page.replace("/d/", "/delegations/")
}
