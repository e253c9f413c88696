import type { BudgetView, SettingsView } from "../../src/client/client.ts"
import { dayAt } from "../../src/domain/shared/time.ts"
import { transact } from "../../src/platform/database/transaction.ts"
import type { EventRow } from "../../src/platform/ledger/chain.ts"
import { everyPage } from "../../src/platform/ledger/rows.ts"
import type { TestDatabase } from "./database.ts"

/** One hand-over as somebody reads it off the ledger, event by event. */
type Entry = {
  stage: "active" | "declared" | "settled" | "over"
  due: string
  worstCase: number
  dayRate: number
  lost: { days: number; money: number } | null
  outcome: string
  at: string
}

/** The budget as somebody works it out with the ledger and a pencil: none of the rules, and no read model. */
export async function reckoned(
  { database }: TestDatabase,
  org: string,
  now: string,
  settings: SettingsView,
): Promise<BudgetView> {
  const streams: EventRow[][] = []
  await transact(database, { org, actor: "house" }, async (tx) => {
    for await (const page of everyPage(tx)) streams.push(...page)
  })
  const entries = streams.filter(([first]) => first?.stream.startsWith("delegation:")).map(readOff)
  return added(entries, now, settings)
}

function readOff(events: readonly EventRow[]): Entry {
  const entry: Entry = { stage: "over", due: "", worstCase: 0, dayRate: 0, lost: null, outcome: "", at: "" }
  for (const { type, at, data } of events) {
    const told = data as Partial<Entry> & { round?: { terms?: Terms } }
    if (told.round?.terms) entry.due = lastDay(told.round.terms)
    if (type === "activated") Object.assign(entry, { stage: "active", ...picked(told) })
    if (type === "declared") Object.assign(entry, { stage: "declared", lost: told.lost })
    if (type === "settled") Object.assign(entry, { stage: "settled", outcome: told.outcome, at })
    if (["ended", "handed-back", "cancelled"].includes(type)) entry.stage = "over"
  }
  return entry
}

type Terms = Record<"success" | "failure", { seenBy: string | null }[]> & { due: string }

const picked = ({ worstCase, dayRate }: Partial<Entry>) => ({ worstCase, dayRate })
const lastDay = ({ due, success, failure }: Terms) =>
  [due, ...[...success, ...failure].map(({ seenBy }) => seenBy ?? "")].toSorted().at(-1) ?? ""

const QUARTERS = [
  ["01-01", "03-31"],
  ["04-01", "06-30"],
  ["07-01", "09-30"],
  ["10-01", "12-31"],
] as const

function added(entries: readonly Entry[], now: string, settings: SettingsView): BudgetView {
  const today = dayAt(now, settings.zone)
  const [from, until] =
    QUARTERS.map((days) => days.map((day) => `${today.slice(0, 4)}-${day}`)).find(
      ([from = "", until = ""]) => from <= today && today <= until,
    ) ?? []
  const quarter = { from: from ?? "", until: until ?? "" }
  if (entries.filter(({ stage }) => stage === "active").length < 5) return { quarter, shown: false }

  let [spent, atStake, lost, couldBe, ended] = [0, 0, 0, 0, 0]
  for (const one of entries) {
    if (one.stage === "active" || one.stage === "declared")
      atStake += one.due <= quarter.until ? one.worstCase : 0
    if (one.stage !== "settled") continue
    const loss = one.outcome !== "met" && one.lost ? one.lost.money + one.lost.days * one.dayRate : 0
    const day = dayAt(one.at, settings.zone)
    if (quarter.from <= day && day <= quarter.until) spent += Math.round(loss * 100)
    lost += Math.round(loss * 100)
    couldBe += one.worstCase
    ended += 1
  }
  const planned = Math.round(settings.budgetPerQuarter * settings.dayRate * 100)
  const usualShare = ended >= 20 ? lost / couldBe : settings.usualShareLost
  const asUsual = Math.round(atStake * usualShare)
  const over = Math.max(0, spent + asUsual - planned)
  const time = (day: string) => Date.parse(`${day}T00:00:00Z`)
  // In Lisbon summer time begins within the first quarter: half of it is half an hour less.
  const passed = (Date.parse(now) - time(quarter.from)) / (time(quarter.until) - time(quarter.from) + 864e5)
  return {
    quarter,
    shown: true,
    currency: settings.currency,
    planned: planned / 100,
    spent: spent / 100,
    atStake: atStake / 100,
    left: (planned - spent) / 100,
    usualShare,
    shareIsOwn: ended >= 20,
    asUsual: asUsual / 100,
    over: over / 100,
    roomToTrustMore: passed > 0.501 && spent * 5 < planned && over === 0,
  }
}
