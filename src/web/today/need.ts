import type { TodayView } from "../../client/client.ts"
import { day, dayOf, today, weekdayAndDay } from "../app/dates.ts"
import { callSentenceAmongOthers } from "../delegation/called-in/sentence.ts"
import { untilDay } from "../delegation/deadline.ts"
import { graceSentence } from "../delegation/grace.ts"
import { nameOf } from "../delegation/reading.ts"
import { whenSaid } from "../delegation/when-said.ts"
import { words } from "./words.ts"

export type NeedItem = TodayView["needs"][number]
type When = { now: string; zone: string }
const { why } = words

/** What it is, what it is about, why now, and the one act: a need as Today shows it. */
export function needView(item: NeedItem, when: When) {
  const name = nameOf(item.other)
  const say = words.need[item.need.kind]
  return {
    kind: item.tripped
      ? callSentenceAmongOthers(item.tripped, name, today(when.now, when.zone))
      : say.kind(name, item.you, item.round),
    about: item.words ?? item.outcome,
    why: [whyNow(item, name, when), ...(item.words && item.outcome ? [why.about(item.outcome)] : [])].join(
      " ",
    ),
    act: say.act(name),
    hash: item.need.kind === "check-in" ? "#check-in" : "",
  }
}

function whyNow(item: NeedItem, name: string, { now, zone }: When): string {
  const { need, since, words: said } = item
  const from = today(now, zone)
  const when = whenSaid(since, zone, now)
  const by = need.by ? untilDay(need.by, zone) : ""
  switch (need.kind) {
    case "answer-round":
      return why.answerBy(by)
    case "give-back-brief":
      return said ? why.nearly(name, by) : why.backBriefBy(by)
    case "confirm-back-brief":
      return why.confirmBackBrief(name, when)
    case "check-in":
      return (
        graceSentence(need, name, now, zone) ??
        (need.day && need.day !== from ? why.agreedOn(weekdayAndDay(need.day)) : why.agreedToday)
      )
    case "declare":
      return need.due && need.due !== from ? why.dueOn(day(need.due, from)) : why.dueToday
    case "confirm-outcome":
      return why.silenceConfirms(name, when)
    case "answer-call":
      return why.calledIn(when)
    case "answer-change":
      return why.changeWaits(name, by)
    case "account-for-step-in":
      return why.account(name)
    case "answer-dispute":
      return why.silenceStands(name, when)
    case "reflect":
      return why.reflect(name, item.you)
    case "answer-correction":
      return why.correction(name)
    case "write-learning":
    case "agree-learning":
      return why.learning
    case "close":
      return why.settled(dayOf(since, zone, now))
    default:
      return why.said(name, when)
  }
}
