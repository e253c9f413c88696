import type { DelegationView, Happening } from "../../../client/client.ts"
import type { GlyphKind } from "../../ui/Glyph.tsx"

/** Something the delegate said, with what came back. */
export type Entry = { happening: Happening; glyph: GlyphKind | null; replies: Happening[] }

const silent = new Set([
  "activated",
  "step-in-accounted",
  "accounts-opened",
  "declared",
  "outcome-confirmed",
  "settled",
  "leader-reflected",
  "delegate-reflected",
  "review-moved-on",
  "learning-proposed",
  "learning-agreed",
  "appreciated",
  "closed",
  "handed-back",
  "taken-back",
  "cancelled",
  "view-added",
  "ended",
])

type Told = Pick<DelegationView, "line" | "flags" | "calls">

/**
 * What was said since both committed, newest first: the delegate's words as entries, the leader's beneath what
 * they answer. What the leader says before any of it stands for itself.
 */
export function told(view: Told & Pick<DelegationView, "history">): Entry[] {
  const entries: Entry[] = []
  for (const happening of sinceAgreed(view.history)) {
    const answered = isAnswer(happening) ? answeredBy(entries, happening) : undefined
    if (answered) answered.replies.push(happening)
    else entries.push({ happening, glyph: glyphOf(happening, view), replies: saidWithIt(entries, happening) })
  }
  return entries.reverse()
}

function sinceAgreed(history: readonly Happening[]): Happening[] {
  const inOrder = history.toSorted((a, b) => a.version - b.version)
  const agreed = inOrder.findIndex(({ type }) => type === "activated")
  return agreed < 0 ? [] : inOrder.slice(agreed + 1).filter(({ type }) => !silent.has(type))
}

/** What was said all the same stands with the step-in that it was. */
function saidWithIt(entries: Entry[], { type, at }: Happening): Happening[] {
  const last = entries.at(-1)
  const said = last?.replies.at(-1) ?? last?.happening
  if (type !== "stepped-in" || said?.type !== "said" || said.at !== at) return []
  if (last?.replies.pop() === undefined) entries.pop()
  return [said]
}

/** What the leader says back, and what the delegate says to help that was offered. */
function isAnswer({ type, by }: Happening): boolean {
  return type === "help-answered" || (by === "leader" && ["said", ...Object.keys(ANSWERED)].includes(type))
}

/** What a leader answers in its own way, by the answer. */
const ANSWERED: Record<string, string> = { "flag-received": "flagged", "call-answered": "tripwire-fired" }

/**
 * A receipt belongs to the oldest flag without one, an answer to the oldest call without one, the delegate's answer
 * to the help that was offered; anything else to what was said last.
 */
function answeredBy(entries: readonly Entry[], reply: Happening): Entry | undefined {
  if (reply.by === "delegate")
    return entries.findLast(({ happening, replies }) =>
      [happening, ...replies].some(({ by }) => by === "leader"),
    )
  const asked = ANSWERED[reply.type]
  if (!asked) return entries.at(-1)
  const ofTheKind = entries.filter(({ happening }) => happening.type === asked)
  const open = ofTheKind.find(({ replies }) => !replies.some(({ type }) => type === reply.type))
  return open ?? ofTheKind.at(-1) ?? entries.at(-1)
}

function glyphOf({ type, at }: Happening, { line, flags, calls }: Told): GlyphKind | null {
  if (type === "checked-in") {
    const course = line?.said.find((said) => said.at === at)?.course ?? "on-course"
    return course === "on-course" ? "check-in" : "drifted"
  }
  if (type === "flagged") return flags.find((flag) => flag.at === at)?.answer === null ? "flag-open" : "flag"
  if (type === "tripwire-fired")
    return calls.some((call) => call.at === at && call.closedAt === null) ? "tripwire-waiting" : "tripwire"
  return type === "stepped-in" ? "step-in" : null
}

/** What a check-in or a receipt comes to stands below its words; what anything else is, above them. */
export function saidBelow({ type }: Happening): boolean {
  return type === "checked-in"
}

export function wordsOf({ words }: Happening): string[] {
  return words.flatMap(({ text }) => text ?? [])
}

/** The newest happening of a kind, and what was written with it. */
export function lastOf(history: readonly Happening[], type: string): Happening | undefined {
  return history
    .filter((happening) => happening.type === type)
    .toSorted((a, b) => a.version - b.version)
    .at(-1)
}
