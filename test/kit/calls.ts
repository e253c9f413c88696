import fc from "fast-check"
import type { DelegationEvent } from "../../src/domain/delegation/events.ts"
import { CLOCK } from "../../src/domain/shared/ids.ts"
import { type At, at, type Day, dayAt, type Zone } from "../../src/domain/shared/time.ts"
import { active, ana, before, RELEASE_NOTES, type Story, TUESDAY } from "./cast.ts"
import { by } from "./given.ts"
import { change, MORE_NOTES } from "./room.ts"

const HOUR = 60
const HAPPENINGS = ["past-due", "trips", "cured", "check-in", "support", "change-terms", "agreed"] as const

/** Something that happens to calls, and to which of them, some minutes later. */
type Happening = {
  readonly minutes: number
  readonly what: (typeof HAPPENINGS)[number]
  readonly which: number
}
const anyHappening: fc.Arbitrary<Happening> = fc.record({
  minutes: fc.constantFrom(0, 1, 13 * HOUR, 15 * HOUR, 24 * HOUR, 60 * HOUR),
  what: fc.constantFrom("past-due", "trips", ...HAPPENINGS),
  which: fc.nat(2),
})

/** A call by a count of our own: from when until when, by which tripwire, and whether it waits for other terms. */
type Span = { tripwire: string | null; waits: boolean; readonly from: At; until: At | null }

/** The release notes, with calls that come and go in every way there is. */
export const anyCalls = fc.array(anyHappening, { maxLength: 12 }).map(told)

function told(happenings: readonly Happening[]) {
  const story: Story[number][] = [...active(RELEASE_NOTES)]
  const spans: Span[] = []
  let now = TUESDAY
  for (const { minutes, what, which } of happenings) {
    now = at(Temporal.Instant.from(now).add({ minutes }))
    const events = HAPPENS[what](spans, which, now)
    story.push(...events.map((event) => by(event.type === "tripwire-fired" ? CLOCK : ana, now, event)))
  }
  return { story: story as Story, spans: spans as readonly Readonly<Span>[], now }
}

type Happens = (spans: Span[], which: number, now: At) => readonly DelegationEvent[]
const HAPPENS: Record<Happening["what"], Happens> = {
  "past-due": (spans, _, now) => opens(spans, null, now),
  trips: (spans, which, now) => opens(spans, `t${which}`, now),
  cured: (spans, which, now) => {
    ends(spans, now, ({ tripwire }) => tripwire === `t${which}`)
    return [{ type: "tripwire-cured", tripwire: `t${which}`, text: null }]
  },
  "check-in": (spans, _, now) => {
    ends(spans, now, () => true)
    const word = { text: null, criterion: null, moneyUsed: null, effort: null }
    return [{ type: "checked-in", course: "on-course", ...word }]
  },
  support: (spans, which, now) => {
    const call = ends(spans, now, (_, index) => index === which)
    return call ? [{ type: "call-answered", call, answer: "support", line: null, text: null }] : []
  },
  "change-terms": (spans, which) => {
    const span = spans[which]
    if (!span || span.until) return []
    span.waits = true
    return [
      { type: "call-answered", call: `call-${which + 1}`, answer: "change-terms", line: null, text: null },
    ]
  },
  agreed: (spans, _, now) => {
    ends(spans, now, ({ waits }) => waits)
    return [
      { type: "change-proposed", round: change(MORE_NOTES), text: null },
      { type: "change-agreed", round: 2, worstCase: 400_000, dayRate: 500 },
    ]
  },
}

function opens(spans: Span[], tripwire: string | null, now: At): readonly DelegationEvent[] {
  const call = `call-${spans.push({ tripwire, waits: false, from: now, until: null })}`
  const tripped = tripwire
    ? ({ kind: "agreed", tripwire } as const)
    : ({ kind: "past-due", day: dayAt(now, "UTC") } as const)
  return [{ type: "tripwire-fired", call, tripped, text: null }]
}

/** Ends those that match and are open; gives the first of them. */
function ends(spans: Span[], now: At, matches: (span: Span, index: number) => boolean): string | null {
  const ending = spans.filter((span, index) => span.until === null && matches(span, index))
  const first = ending[0] ? `call-${spans.indexOf(ending[0]) + 1}` : null
  for (const span of ending) span.until = now
  return first
}

/** Whether one of them was open at some time of the day. */
export function openOn(spans: readonly Readonly<Span>[], day: Day, zone: Zone): boolean {
  return spans.some(
    ({ from, until }) => dayAt(from, zone) <= day && (until === null || day <= dayAt(before(until), zone)),
  )
}
