import { describe, expect, test } from "vitest"
import { always } from "../../../test/kit/always.ts"
import { called, checkedIn, FENCED, MONEY } from "../../../test/kit/called-in.ts"
import {
  active,
  ana,
  FRIDAY,
  MONDAY,
  maya,
  offered,
  RELEASE_NOTES,
  type Story,
  say,
  settled,
  THURSDAY,
  WEDNESDAY,
  WORLD,
} from "../../../test/kit/cast.ts"
import { by, given } from "../../../test/kit/given.ts"
import { givenPromise, promised } from "../../../test/kit/promises.ts"
import { short, toldBack } from "../../../test/kit/review.ts"
import type { StepInKind } from "../delegation/step-in/step-in.ts"
import type { PromiseEvent } from "../promise/promise.ts"
import { CLOCK } from "../shared/ids.ts"
import type { Recorded } from "../shared/recorded.ts"
import { daysAfter } from "../shared/time.ts"
import type { Entry } from "./entry.ts"
import { entriesOf, promiseEntriesOf } from "./record.ts"
import { entrySentence } from "./sentence.ts"
import { settledOf } from "./settled.ts"

/** The sentences about a story, as its leader reads them. */
function sentences(...story: Story): string[] {
  return entriesOf("it", given(story).state()).map(read)
}
function read(entry: Entry): string {
  const name = (id: string) => (id === maya ? "you" : "Ana")
  const criterion = "criterion" in entry ? ((entry.criterion as { text: string } | null)?.text ?? null) : null
  return entrySentence(entry, { who: name(entry.who), whom: name(entry.whom), criterion })
}

describe("of the delegate", () => {
  test("check-ins as agreed, and each that passed without a word", () => {
    const missed = called(daysAfter(FRIDAY, 7), "call-1", {
      kind: "check-in-missed",
      day: "2026-12-01",
      nth: 1,
    })
    expect(sentences(...active(FENCED), checkedIn(FRIDAY), missed)).toEqual([
      "Ana checked in as agreed.",
      "Once an agreed check-in of Ana’s passed without a word.",
    ])
  })
  test("how bad news came, and nothing of it where it was met", () => {
    expect(sentences(...short(RELEASE_NOTES))).toContain(
      "Ana told you at the end that it fell short of “The notes are committed on release day, in week 12”.",
    )
    expect(sentences(...settled(RELEASE_NOTES)).join()).not.toMatch(/fell short/)
  })
  test("limits kept, or one crossed without a word; crossed with a word says nothing", () => {
    expect(sentences(...settled(FENCED))).toContain("Ana stayed within the limits.")
    const crossed = called(THURSDAY, "call-1", MONEY)
    expect(sentences(...active(FENCED), crossed)).toEqual(["A limit was crossed without a word of Ana’s."])
    const warned = checkedIn(THURSDAY, { course: "at-risk", criterion: "s1", moneyUsed: 1_100 })
    expect(sentences(...active(FENCED), warned, crossed)).toEqual(["Ana checked in as agreed."])
  })
})

describe("of the leader", () => {
  const stepIn = (kind: StepInKind, calledIn = false) =>
    by(maya, THURSDAY, {
      type: "stepped-in",
      stepIn: "step-in-1",
      kind,
      on: "2026-11-26",
      calledIn,
      reason: say("x"),
    } as const)
  const account = (welcome: boolean) => ({ happened: null, why: null, welcome, words: null })
  const opened = (leader: boolean, delegate: boolean) =>
    by(ana, FRIDAY, {
      type: "accounts-opened",
      stepIn: "step-in-1",
      accounts: { leader: account(leader), delegate: account(delegate) },
    } as const)
  const settles = settled(RELEASE_NOTES).slice(active(RELEASE_NOTES).length)
  const room = (...inside: Story) => sentences(...active(RELEASE_NOTES), ...inside, ...settles)

  test("left alone until it settled", () => {
    expect(room()).toContain("You left it with Ana until it settled.")
  })
  test("a step-in that nobody called for, with both views once both are said", () => {
    expect(room(stepIn("directed"))).toContain("You gave a direction, not called in.")
    expect(room(stepIn("did-part"), opened(true, false))).toContain(
      "You did a part of it, not called in. You found it welcome; Ana did not.",
    )
    expect(room(stepIn("pressed"), opened(false, false))).toContain(
      "You pressed, not called in. Neither of the two found it welcome.",
    )
  })
  test("one that both found welcome costs nothing, nor does one that was called for, or duty", () => {
    const asAgreed = "You stepped in only where it was called for, or welcome to both."
    expect(room(stepIn("directed"), opened(true, true))).toContain(asAgreed)
    expect(room(stepIn("directed", true))).toContain(asAgreed)
    expect(room(stepIn("duty"))).toEqual(room())
  })
  test("a flag received before the next check-in, or left past it", () => {
    const flag = by(ana, WEDNESDAY, {
      type: "flagged",
      flag: "flag-1",
      what: say("It slips"),
      criterion: null,
      intend: null,
    } as const)
    const received = (at: string) =>
      by(maya, at, { type: "flag-received", flag: "flag-1", answer: "carry-on", text: null } as const)
    const inTime = "You received a flag of Ana’s before the next check-in."
    const left = "You left a flag of Ana’s unanswered past the next check-in."
    const told = (...after: Story) => sentences(...active(FENCED), flag, ...after)
    expect(told()).toEqual([])
    expect(told(received(THURSDAY), checkedIn(FRIDAY))).toContain(inTime)
    expect(told(checkedIn(FRIDAY))).toContain(left)
    expect(told(checkedIn(FRIDAY), received(daysAfter(FRIDAY, 1)))).toContain(left)
    // A check-in right after the flag leaves no time to receive it.
    expect(told(checkedIn(daysAfter(WEDNESDAY, 0.5)), received(THURSDAY))).toContain(inTime)
  })
  test("looked at their own part first, and did what they had said they would", () => {
    expect(sentences(...toldBack(RELEASE_NOTES))).toEqual(
      expect.arrayContaining([
        "When it fell short, you looked at your part first.",
        "When it fell short, you did what you had said you would.",
      ]),
    )
  })
})

describe("a promise", () => {
  const told = (...after: readonly Recorded<PromiseEvent>[]) =>
    promiseEntriesOf("it", givenPromise(promised, ...after).state()).map(read)
  const broken = by(CLOCK, "2026-11-29T00:00:00.000Z", { type: "promise-broken" } as const)
  const kept = by(maya, "2026-11-30T00:00:00.000Z", { type: "promise-kept", bySilence: false } as const)

  test("kept, kept late, or its day passed without a word", () => {
    expect(told()).toEqual([])
    expect(told(kept)).toEqual(["Ana kept a promise to you."])
    expect(told(broken)).toEqual(["The day of a promise to you passed without a word of Ana’s."])
    expect(told(broken, kept)).toEqual(["Ana kept a promise to you after its day."])
  })
  test("not to step in: kept, stepped over, or mended as if nothing had been", () => {
    const word = { ...promised, watched: "step-ins" } as const
    const steppedIn = { delegation: "flour", stepIn: "step-in-1" }
    const over = { ...broken, steppedIn }
    const mended = by(CLOCK, broken.at, { type: "promise-mended", steppedIn } as const)
    const of = (...after: readonly Recorded<PromiseEvent>[]) =>
      promiseEntriesOf("it", givenPromise(word, ...after).state()).map(read)
    expect(of(over)).toEqual(["Ana stepped in within a word given to you not to."])
    expect(of(over, mended)).toEqual([])
    expect(of(over, mended, kept)).toEqual(["Ana kept a promise to you."])
  })
  test("released says nothing", () => {
    expect(told(by(maya, MONDAY, { type: "promise-released" }))).toEqual([])
    expect(told(broken, by(maya, MONDAY, { type: "promise-released" }))).toEqual([])
  })
})

describe("fairness", () => {
  test("nothing is said before both have committed", () => {
    expect(sentences(...offered(RELEASE_NOTES))).toEqual([])
  })

  test("nor while somebody is away, be it for a year", () => {
    const away = { from: "2026-11-25", until: "2027-11-24" }
    const gone = { ...WORLD, delegate: WORLD.delegate && { ...WORLD.delegate, away: [away] } }
    const lookingIn = by(CLOCK, "2027-11-24T12:00:00.000Z", { type: "tick" } as const)
    given(active(FENCED)).in(gone).when(lookingIn).quiet()
    // Were they there, their check-ins would have been missed by then.
    given(active(FENCED))
      .when(lookingIn)
      .then({ type: "tripwire-fired", call: "call-1", tripped: expect.anything(), text: null })
  })

  const FAIR = new Set([
    ...["declined", "countered", "withdrawn", "lapsed", "reminded", "handed-back", "taken-back", "cancelled"],
    ...["ended", "view-added", "change-proposed", "change-refused", "change-withdrawn", "change-lapsed"],
    ...["said", "help-asked", "help-answered", "note-shown", "appreciated", "back-brief-given"],
  ])
  always(
    "whoever declines, counters, hands back, cancels, leaves or asks for help leaves no entry",
    (turn) => {
      const { before, after, recorded } = turn
      if (!before || !after || recorded.length === 0) return
      const duty = ({ type, ...event }: (typeof recorded)[number]) =>
        type === "stepped-in" && "kind" in event && event.kind === "duty"
      if (!recorded.every((event) => FAIR.has(event.type) || duty(event))) return
      expect(entriesOf("it", after)).toEqual(entriesOf("it", before))
      expect(settledOf("it", after)).toEqual(settledOf("it", before))
    },
  )
  always("an entry names the two alone, and a moment that has been", ({ after, past, recorded }) => {
    const last = [...past, ...recorded].at(-1)?.at ?? ""
    for (const { who, whom, at } of after ? entriesOf("it", after) : []) {
      expect([who, whom].toSorted()).toEqual([after?.leader, after?.delegate].toSorted())
      expect(at <= last).toBe(true)
    }
  })
})
