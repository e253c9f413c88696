import fc from "fast-check"
import { expect, test } from "vitest"
import { ana, chi, MONDAY, maya, say } from "../../../test/kit/cast.ts"
import { HERE, LABELS } from "../../../test/kit/holdings.ts"
import { CLOCK } from "../shared/ids.ts"
import { isRefusal } from "../shared/refusal.ts"
import { type At, daysAfter } from "../shared/time.ts"
import { decide } from "./decide.ts"
import { evolve } from "./evolve.ts"
import { type Holding, type HoldingCommand, type Later, mayBeAskedFor, stageOf } from "./holding.ts"
import { movesOf } from "./moves.ts"

type Unstamped = Later extends infer C ? (C extends Later ? Omit<C, "by" | "at"> : never) : never

const delegation = fc.constantFrom("one", "two", "three")
const said: fc.Arbitrary<Unstamped> = fc.oneof(
  fc.record({ type: fc.constant("revise" as const), hours: fc.constantFrom(1, 2.5, null, 300) }),
  fc.constantFrom<Unstamped>({ type: "open" }, { type: "close" }, { type: "let-go" }, { type: "resume" }),
  fc.constant<Unstamped>({ type: "end-on-leaving" }),
  fc.record({ type: fc.constant("draft" as const), delegation }),
  fc.record({ type: fc.constant("ask-for" as const), delegation }),
  fc.record({
    type: fc.constant("follow" as const),
    delegation,
    became: fc.constantFrom("agreed" as const, "met" as const, "otherwise" as const),
    delegate: fc.constantFrom(ana, chi),
  }),
)

/** Who says it: its owner, save what others or the clock do. */
function stamped(what: Unstamped, at: At): HoldingCommand {
  const by = { "ask-for": ana, follow: ana, "end-on-leaving": CLOCK } as Record<string, string>
  return { ...what, by: by[what.type] ?? maya, at } as HoldingCommand
}

const anyStory = fc.array(said, { maxLength: 14 })
const begun = evolve(null, { type: "holding-listed", ...LABELS, by: maya, at: MONDAY })

function told(story: readonly Unstamped[], each: (state: Holding, at: At) => void): void {
  let state = begun
  for (const [day, what] of story.entries()) {
    const at = daysAfter(MONDAY, day + 1)
    const answer = decide(stamped(what, at), state, HERE)
    if (!isRefusal(answer))
      for (const event of answer) state = evolve(state, { ...event, by: maya, at } as never)
    each(state, at)
  }
}

test("its moves are those that are not refused, and bring something about", () => {
  const owners: Unstamped[] = [
    { type: "revise", title: say("Something else") },
    { type: "open" },
    { type: "close" },
    { type: "draft", delegation: "new" },
    { type: "let-go" },
    { type: "resume" },
  ]
  const same = fc.property(anyStory, (story) =>
    told(story, (state, at) => {
      const open = owners.filter((what) => {
        const answer = decide(stamped(what, at), state, HERE)
        return !isRefusal(answer) && answer.length > 0
      })
      expect(open.map(({ type }) => type).toSorted()).toEqual(movesOf(state).toSorted())
    }),
  )
  fc.assert(same)
})

test("its stretches follow each other, the last is open while it is held, and hours come back once a stretch", () => {
  const whole = fc.property(anyStory, (story) =>
    told(story, ({ stretches, over, returned }) => {
      for (const [index, { until }] of stretches.entries()) {
        const next = stretches[index + 1]
        if (next) expect(until !== null && until <= next.from).toBe(true)
        else expect(until === null).toBe(over === null)
      }
      expect(returned.length).toBeLessThanOrEqual(stretches.length)
    }),
  )
  fc.assert(whole)
})

test("what is over, or somebody’s already, may never be asked for", () => {
  const never = fc.property(anyStory, (story) =>
    told(story, (state) => {
      if (mayBeAskedFor(state)) expect(stageOf(state)).toBe("held")
    }),
  )
  fc.assert(never)
})
