import type { DelegationEvent } from "../../domain/delegation/events.ts"
import type { Recorded } from "../../domain/shared/recorded.ts"
import type { Words } from "../../domain/shared/words.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { route } from "../../platform/http/operation.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import { type AppRoute, type House, reading } from "../context.ts"
import type { DelegationRecord } from "../delegation/queries.ts"
import { delegationsOf, historyOf } from "../delegation/queries.ts"
import { readRows } from "../delegation/rows.ts"
import type { DelegationRow } from "../delegation/view.ts"
import { countOthers } from "../person/queries.ts"
import { type NeedItem, TodayView } from "./view.ts"

const OPEN = ["draft", "negotiating", "active", "declared", "settled"]
/** More than anyone can hold; beyond it the list of everything has pages. */
const SHOWN = 200

/** What needs you; then people and what they hold. */
export function todayRoutes(house: House): AppRoute[] {
  const operation = {
    method: "get",
    path: "/api/o/{org}/today",
    tag: "Today",
    summary: "What needs the reader, and what others hold for them.",
    access: "person",
    answer: { status: 200, schema: TodayView },
  } as const
  return [
    route(operation, ({ viewer }) =>
      reading(house, viewer, async (tx) => {
        const now = house.now()
        const records = await delegationsOf(tx, { person: viewer.person, stages: OPEN, limit: SHOWN })
        const rows = await readRows(tx, records, viewer.person, now)
        const shown = rows.filter(({ stage }) => stage !== "draft")
        return {
          body: {
            now,
            zone: viewer.zone,
            needs: await needItems(tx, shown, records),
            held: byName(shown.filter(({ you }) => you === "leader")),
            holding: shown.filter(({ you }) => you === "delegate"),
            drafts: rows.length - shown.length,
            people: await countOthers(tx, viewer.person),
          },
        }
      }),
    ),
  ]
}

/** People come in the order of their names, and what each holds in the order in which it is due. */
function byName(rows: readonly DelegationRow[]): DelegationRow[] {
  const key = ({ delegate, due }: DelegationRow) =>
    `${(delegate?.name ?? "").toLowerCase()} ${delegate?.id} ${due ?? ""}`
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

async function needItems(
  tx: Tx,
  rows: readonly DelegationRow[],
  records: readonly DelegationRecord[],
): Promise<NeedItem[]> {
  const items: NeedItem[] = []
  for (const row of rows) {
    const record = records.find(({ id }) => id === row.id)
    if (!record || row.needs.length === 0) continue
    const happened = await historyOf(tx, row.id)
    for (const need of row.needs) {
      const about = aboutNeed(
        need,
        happened.map(({ event }) => event),
      )
      items.push({
        delegation: row.id,
        version: record.version,
        you: row.you,
        begunBy: record.state.begunBy,
        round: record.state.rounds.length,
        other: row.you === "leader" ? row.delegate : row.leader,
        outcome: row.outcome,
        size: row.size,
        need,
        words: about?.words ? ((await withTexts(tx, about.words)) as string | null) : null,
        since: about?.at ?? row.changedAt,
      })
    }
  }
  return items.toSorted(
    (a, b) => PRESSING.indexOf(a.need.kind) - PRESSING.indexOf(b.need.kind) || (a.since < b.since ? -1 : 1),
  )
}

/** Bad news first, then words that others wait for, then one's own. */
const PRESSING: readonly NeedItem["need"]["kind"][] = [
  "receive-flag",
  "answer-help",
  "answer-dispute",
  "confirm-outcome",
  "confirm-back-brief",
  "answer-round",
  "give-back-brief",
  "declare",
  "check-in",
  "close",
  "finish-draft",
]

type Event = Recorded<DelegationEvent>

/** The words a need is about, and since when it waits. */
function aboutNeed(
  need: NeedItem["need"],
  events: readonly Event[],
): { at: string; words: Words | null } | null {
  const last = (match: (event: Event) => { words: Words | null } | null) => {
    const found = events.findLast((event) => match(event) !== null)
    return found ? { at: found.at, words: match(found)?.words ?? null } : null
  }
  switch (need.kind) {
    case "receive-flag":
      return last((event) =>
        event.type === "flagged" && event.flag === need.flag ? { words: event.what } : null,
      )
    case "answer-help":
      return last((event) =>
        (event.type === "help-asked" || event.type === "said") && event.message === need.message
          ? { words: event.text }
          : null,
      )
    case "confirm-back-brief":
      return last((event) => (event.type === "back-brief-given" ? { words: event.text } : null))
    case "give-back-brief":
      return last((event) => (event.type === "back-brief-corrected" ? { words: event.text } : null))
    case "confirm-outcome":
      return last((event) => (event.type === "declared" ? { words: event.text } : null))
    case "answer-dispute":
      return last((event) =>
        event.type === "outcome-disputed" ? { words: event.doubts[0]?.reason ?? null } : null,
      )
    default:
      return null
  }
}
