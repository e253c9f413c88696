import type { PromiseView } from "../../client/client.ts"
import { dayOf, onDay, onPastDay, today, weekdayAndDay } from "../app/dates.ts"
import { words } from "./words.ts"

export type When = { now: string; zone: string }
const { why, row, kind } = words

/** The other one of the two. */
export function otherOf({ you, promiser, receiver }: PromiseView): { id: string; name: string } {
  const { id, name } = you === "from" ? receiver : promiser
  return { id, name: name ?? words.someone }
}

/** What a promise asks, as Today says it: what it is, what for, and why now. */
export function needView(promise: PromiseView, when: When) {
  const { need, proposal } = promise
  const { name } = otherOf(promise)
  if (need === "keep")
    return { kind: kind.keep(name), why: sentences(whyKeep(promise, when), about(promise)) }
  if (need === "confirm")
    return { kind: kind.confirm(name), why: sentences(whyConfirm(promise, when), about(promise)) }
  const isDay = proposal?.due !== null && proposal?.due !== undefined
  return { kind: kind.answer(name, isDay), why: sentences(whyAnswer(promise, when), about(promise)) }
}

function whyKeep({ at, due }: PromiseView, when: When): string {
  const is = today(when.now, when.zone)
  const given = today(at, when.zone)
  const dueSays = due < is ? why.wasDue(onPastDay(due, is)) : why.due(onDay(due, is))
  return why.given(given === is ? "today" : onPastDay(given, is), dueSays)
}

function whyConfirm({ due, saidKept }: PromiseView, { zone }: When): string {
  return sentences(why.promised(weekdayAndDay(due)), saidKept && why.silence(dayOf(saidKept.silence, zone)))
}

function whyAnswer({ due, proposal }: PromiseView, { zone }: When): string {
  if (!proposal) return ""
  const instead = proposal.due && why.instead(weekdayAndDay(proposal.due), weekdayAndDay(due))
  return sentences(instead, why.silence(dayOf(proposal.silence, zone)))
}

function about({ about }: PromiseView): string | null {
  return about?.outcome ? why.about(about.outcome) : null
}

/** Whose it is and by when, and where it stands: the quiet line below a promise. */
export function rowSentence(promise: PromiseView, when: When): string {
  return sentences(whose(promise), standing(promise, when), about(promise))
}

function whose(promise: PromiseView): string {
  const { name } = otherOf(promise)
  const side = promise.you === "from" ? row.toThem(name) : row.toYou(name)
  return row.by(side, weekdayAndDay(promise.due))
}

function standing(promise: PromiseView, { zone }: When): string | null {
  const { stage, you, saidKept, overAt, watched } = promise
  const { name } = otherOf(promise)
  switch (stage) {
    case "kept":
      return row.kept(dayOf(overAt ?? promise.at, zone))
    case "released":
      return row.released(dayOf(overAt ?? promise.at, zone))
    case "ended":
      return row.ended
    case "said-kept":
      return (you === "from" ? row.saidByYou : row.saidByThem)(name, dayOf(saidKept?.silence ?? "", zone))
    case "broken":
      if (watched) return row.steppedOver
      return sentences(row.broken, asked(promise, zone) ?? answered(promise))
    case "open":
      if (watched) return row.watched
      return asked(promise, zone) ?? answered(promise)
  }
}

function asked(promise: PromiseView, zone: string): string | null {
  const { proposal, you } = promise
  if (!proposal) return null
  const who = you === "from" ? "You" : otherOf(promise).name
  const what = proposal.due ? row.askedDay(who, weekdayAndDay(proposal.due)) : row.askedWords(who)
  return row.asked(what, dayOf(proposal.silence, zone))
}

function answered(promise: PromiseView): string | null {
  const { answer, you } = promise
  if (!answer) return null
  const who = you === "to" ? "You" : otherOf(promise).name
  return answer.kind === "not-yet" ? row.notYet(who) : row.stands(who)
}

/** What the last of the two wrote beside it, while it is waited upon. */
export function lastWords({ saidKept, proposal, answer }: PromiseView): string | null {
  return saidKept?.text ?? proposal?.what ?? answer?.text ?? null
}

function sentences(...said: readonly (string | null | undefined | "")[]): string {
  return said.filter(Boolean).join(" ")
}
