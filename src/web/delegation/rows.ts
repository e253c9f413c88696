import type { DelegationRow } from "../../client/client.ts"
import { day, onDay } from "../app/dates.ts"
import { nameOf, otherParty, type Party } from "./reading.ts"
import { rowWords as words } from "./row-words.ts"

/** What stands small beside a delegation in a list. `from` is today. */
export function whenSentence(row: DelegationRow, from: string): string {
  const other = nameOf(row[otherParty(row.you)])
  if (waitsFor(row, "account-for-step-in")) return words.howWasIt
  switch (row.stage) {
    case "draft":
      return row.delegate ? words.draft : words.draftForNobody
    case "negotiating":
      return row.needs.length > 0 ? words.waitsForYou : words.waitsFor(other)
    case "active":
      return raised(row, other) ?? next(row, from)
    case "declared":
      if (row.needs.length === 0) return words.declared(other)
      return row.you === "leader" ? words.declaredWaits : words.waitsForYou
    case "settled":
      return held(row, twoAccounts(row) ?? words.settled[row.result ?? "not-met"])
    case "closed":
      return held(row, twoAccounts(row) ?? words.over[row.result ?? "not-met"])
    default:
      return words[row.stage]
  }
}

/** Where both accounts stand, neither is the outcome. */
function twoAccounts({ settledHow }: DelegationRow): string | null {
  return settledHow === "two-accounts" ? words.twoAccounts : null
}

/** Of what is over, the line beside it no longer says whose it was. */
function held({ you }: DelegationRow, how: string): string {
  return you === "delegate" ? words.youHeldIt(how) : how
}

type Need = DelegationRow["needs"][number]

const waitsFor = ({ needs }: DelegationRow, which: Need["kind"]) => needs.some(({ kind }) => kind === which)

function raised({ needs, you }: DelegationRow, other: string): string | null {
  const kinds = new Set(needs.map(({ kind }) => kind))
  if (kinds.has("answer-call")) return words.callsYouIn
  if (kinds.has("receive-flag")) return words.toldBadNews
  if (kinds.has("answer-change")) return words.proposesChange(other)
  if (kinds.has("answer-help")) return you === "leader" ? words.asksForHelp : words.offersSupport(other)
  if (kinds.has("declare")) return words.isDue
  return kinds.has("check-in") ? words.checkInDue : null
}

function next({ you, nextCheckIn, settlesBy, due }: DelegationRow, from: string): string {
  const mine = you === "delegate"
  if (nextCheckIn && nextCheckIn < from) return words.checkInAgreed(day(nextCheckIn, from))
  if (nextCheckIn)
    return mine ? words.youCheckIn(onDay(nextCheckIn, from)) : words.checksIn(onDay(nextCheckIn, from))
  const end = day(settlesBy ?? due ?? from, from)
  return mine ? words.youSayAtTheEnd(end) : words.saysAtTheEnd(end)
}

/** The holder's check-in is due: one tap away. */
export function checkInDue({ you, needs }: DelegationRow): boolean {
  return you === "delegate" && needs.some(({ kind }) => kind === "check-in")
}

/** Rows as they come, each with whether the same person stood in the one before. */
export function byPerson(rows: readonly DelegationRow[], whose: (row: DelegationRow) => Party) {
  return rows.map((row, i) => {
    const before = rows[i - 1]
    const person = row[whose(row)]
    const same = before !== undefined && before[whose(before)]?.id === person?.id
    return { row, person, continues: same }
  })
}

const GROUPS = {
  drafts: ["draft"],
  negotiating: ["negotiating"],
  held: ["active", "declared"],
  settled: ["settled", "closed"],
  over: ["discarded", "declined", "withdrawn", "lapsed", "ended"],
} as const satisfies Record<string, readonly DelegationRow["stage"][]>

export type Group = keyof typeof GROUPS

/** Everything, quietly grouped; what is empty is left out. */
export function grouped(rows: readonly DelegationRow[]): { group: Group; rows: DelegationRow[] }[] {
  return Object.entries(GROUPS).flatMap(([group, stages]) => {
    const found = rows.filter(({ stage }) => (stages as readonly string[]).includes(stage))
    return found.length > 0 ? [{ group: group as Group, rows: found }] : []
  })
}
