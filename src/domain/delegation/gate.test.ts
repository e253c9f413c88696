import { describe, expect, test } from "vitest"
import { called } from "../../../test/kit/called-in.ts"
import {
  active,
  ana,
  askedFor,
  chi,
  declared,
  disputed,
  drafted,
  FLOUR,
  FRIDAY,
  maya,
  offered,
  RELEASE_NOTES,
  type Story,
  say,
  settled,
} from "../../../test/kit/cast.ts"
import { correcting } from "../../../test/kit/corrections.ts"
import { by, given } from "../../../test/kit/given.ts"
import { changing, MORE_FLOUR, SETTLED_AFTER, WELCOME } from "../../../test/kit/room.ts"
import { CLOCK } from "../shared/ids.ts"
import type { Stage } from "./delegation.ts"
import type { Party } from "./events.ts"
import { closed, GATES } from "./gate.ts"

type Move = keyof typeof GATES
type Whose = "leader" | "delegate" | "either" | "asked" | "beginner" | "clock"
const OPEN = ["draft", "negotiating", "active", "declared", "settled"] as const

/** The moves of DESIGN §2: by whom, at which stage. */
const MOVES: Record<Move, readonly [Whose, ...Stage[]]> = {
  revise: ["leader", "draft"],
  discard: ["leader", "draft"],
  offer: ["leader", "draft"],
  counter: ["either", "negotiating"],
  "back-brief": ["delegate", "negotiating"],
  "confirm-back-brief": ["leader", "negotiating"],
  "correct-back-brief": ["leader", "negotiating"],
  commit: ["either", "negotiating"],
  decline: ["asked", "negotiating"],
  withdraw: ["beginner", "negotiating"],
  "check-in": ["delegate", "active"],
  "show-note": ["delegate", "active"],
  flag: ["delegate", "active"],
  "receive-flag": ["leader", "active"],
  say: ["either", "active", "declared"],
  "ask-for-help": ["delegate", "active", "declared"],
  "answer-help": ["either", "active", "declared"],
  "hand-back": ["delegate", "active"],
  "fire-tripwire": ["delegate", "active"],
  "claim-tripwire": ["leader", "active"],
  "cure-tripwire": ["delegate", "active"],
  "answer-call": ["leader", "active"],
  "propose-change": ["either", "active"],
  "agree-change": ["either", "active"],
  "refuse-change": ["either", "active"],
  "withdraw-change": ["either", "active"],
  "step-in": ["either", "active"],
  "account-for-step-in": ["either", "settled", "closed", "ended"],
  "take-back": ["leader", "active"],
  cancel: ["either", "active"],
  "add-view": ["either", "ended"],
  declare: ["delegate", "active"],
  "confirm-outcome": ["leader", "declared"],
  "dispute-outcome": ["leader", "declared"],
  "revise-outcome": ["delegate", "declared"],
  "accept-dispute": ["delegate", "declared"],
  "stand-by-outcome": ["delegate", "declared"],
  "reflect-as-leader": ["leader", "settled"],
  "reflect-as-delegate": ["delegate", "settled"],
  "propose-learning": ["either", "settled"],
  "agree-learning": ["either", "settled"],
  "propose-correction": ["either", "settled", "closed"],
  "confirm-correction": ["either", "settled", "closed"],
  "refuse-correction": ["either", "settled", "closed"],
  "withdraw-correction": ["either", "settled", "closed"],
  "appreciate-at-the-end": ["leader", "settled", "closed"],
  close: ["either", "settled"],
  "end-on-leaving": ["clock", ...OPEN],
  tick: ["clock", ...OPEN, "closed"],
}

const on = (story: Story, event: { readonly type: "discarded" | "declined" | "withdrawn" | "lapsed" }) => [
  ...story,
  by(maya, FRIDAY, event),
]
const STAGES: Record<Stage, Story> = {
  draft: drafted(FLOUR),
  negotiating: offered(FLOUR),
  active: active(FLOUR),
  declared: declared(RELEASE_NOTES),
  settled: settled(RELEASE_NOTES),
  closed: [...settled(RELEASE_NOTES), by(maya, FRIDAY, { type: "closed", bySilence: false })],
  discarded: on(drafted(FLOUR), { type: "discarded" }),
  declined: on(offered(FLOUR), { type: "declined" }),
  withdrawn: on(offered(FLOUR), { type: "withdrawn" }),
  lapsed: on(offered(FLOUR), { type: "lapsed" }),
  ended: [...active(FLOUR), by(maya, FRIDAY, { type: "cancelled", cause: say("The shop closes") })],
}

const THEIRS: Record<Party, Record<Party, readonly Whose[]>> = {
  leader: { leader: ["leader", "either", "beginner"], delegate: ["delegate", "either", "asked"] },
  delegate: { leader: ["leader", "either", "asked"], delegate: ["delegate", "either", "beginner"] },
}

test.each(Object.entries(MOVES) as [Move, (typeof MOVES)[Move]][])("%s", (move, [whose, ...stages]) => {
  for (const story of [...Object.values(STAGES), askedFor(FLOUR)]) {
    const state = given(story).state()
    const { leader, delegate } = THEIRS[state.begunBy]
    const people: [string, readonly Whose[]][] = [
      [maya, leader],
      [ana, delegate],
      [chi, []],
      [CLOCK, ["clock"]],
    ]
    for (const [person, theirs] of people) {
      const code = closed(move, state, person)?.code
      if (!theirs.includes(whose)) expect(code).toBe("not-yours-to-do")
      else if (!stages.includes(state.stage)) expect(code).toBe("not-at-this-stage")
      else expect(code).not.toBe("not-at-this-stage")
    }
  }
})

describe("a gate is open", () => {
  const open = (story: Story, person: string) => {
    const state = given(story).state()
    return (Object.keys(GATES) as Move[]).filter((move) => closed(move, state, person) === null)
  }

  test("to the one who was asked to decline, to the one who began to withdraw", () => {
    expect(open(offered(FLOUR), maya)).toEqual(["counter", "withdraw"])
    expect(open(offered(FLOUR), ana)).toEqual(["counter", "commit", "decline"])
    expect(open(askedFor(FLOUR), maya)).toEqual(["counter", "commit", "decline"])
    expect(open(askedFor(FLOUR), ana)).toEqual(["counter", "withdraw"])
  })
  test("to the leader while active: only to what is said, asked, steps in, or ends it", () => {
    expect(open(active(FLOUR), maya)).toEqual([
      ...["say", "claim-tripwire", "propose-change"],
      ...["step-in", "take-back", "cancel"],
    ])
  })
  test("to the one who is asked for a change to answer it, to the one who proposed it to withdraw it", () => {
    const changes = (person: string) =>
      open(changing(FLOUR, MORE_FLOUR), person).filter((move) => move.endsWith("-change"))
    expect(changes(ana)).toEqual(["agree-change", "refuse-change"])
    expect(changes(maya)).toEqual(["withdraw-change"])
  })
  test("to the one who is asked for a correction to answer it, to the one who proposed it to withdraw it", () => {
    const corrections = (person: string) =>
      open(correcting(), person).filter((move) => move.endsWith("-correction"))
    expect(corrections(maya)).toEqual(["confirm-correction", "refuse-correction"])
    expect(corrections(ana)).toEqual(["withdraw-correction"])
  })
  test("to the leader who is called in, and to nobody else: to answer", () => {
    const story = [...active(FLOUR), called(FRIDAY, "call-1", { kind: "past-due", day: "2026-12-21" })]
    const more = (person: string) =>
      open(story, person).filter((move) => !open(active(FLOUR), person).includes(move))
    expect([maya, ana, chi].map(more)).toEqual([["answer-call"], [], []])
  })
  test("to the one whose account is waited for", () => {
    expect(open(declared(RELEASE_NOTES), maya)).toEqual(["say", "confirm-outcome", "dispute-outcome"])
    expect(open(disputed(RELEASE_NOTES), maya)).toEqual(["say"])
    expect(open(declared(RELEASE_NOTES), ana)).toEqual(["say", "ask-for-help"])
    expect(open(disputed(RELEASE_NOTES), ana)).toEqual([
      ...["say", "ask-for-help"],
      ...["revise-outcome", "accept-dispute", "stand-by-outcome"],
    ])
  })
  test("to nobody after an end, save a word on what was, or on what turned out otherwise", () => {
    expect(open(STAGES.ended, maya)).toEqual([])
    expect(open(STAGES.ended, ana)).toEqual(["add-view"])
    expect(open(STAGES.closed, ana)).toEqual(["propose-correction"])
    const accounted = by(ana, FRIDAY, { type: "step-in-accounted", stepIn: "step-in-1", ...WELCOME })
    const after = [...SETTLED_AFTER, by(maya, FRIDAY, { type: "closed", bySilence: false }), accounted]
    expect(open(after, maya)).toEqual([
      ...["account-for-step-in", "propose-correction", "appreciate-at-the-end"],
    ])
    expect(open(after, ana)).toEqual(["propose-correction"])
  })
  test("to no stranger, ever", () => {
    for (const story of Object.values(STAGES)) expect(open(story, chi)).toEqual([])
  })
})

test("a closed gate says whose move it is", () => {
  const declines = closed("decline", given(offered(FLOUR)).state(), maya)
  expect(declines?.detail).toEqual({ move: "decline", whose: "delegate" })
  const withdraws = closed("withdraw", given(askedFor(FLOUR)).state(), maya)
  expect(withdraws?.detail).toEqual({ move: "withdraw", whose: "delegate" })
  expect(closed("tick", given(offered(FLOUR)).state(), maya)?.detail).toEqual({
    move: "tick",
    whose: "clock",
  })
})
