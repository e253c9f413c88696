import { describe, expect, test } from "vitest"
import { ana, chi, FRIDAY, MONDAY, maya, say, THURSDAY, TUESDAY, WEDNESDAY } from "../../../test/kit/cast.ts"
import { by } from "../../../test/kit/given.ts"
import { givenHolding as given, LABELS, LIST, listed } from "../../../test/kit/holdings.ts"
import { CLOCK } from "../shared/ids.ts"
import type { Recorded } from "../shared/recorded.ts"
import { type Details, type HoldingEvent, mayBeAskedFor, stageOf } from "./holding.ts"

const LEAVING = { type: "end-on-leaving" } as const
const opened = by(maya, MONDAY, { type: "holding-opened" })
const drafted = by(maya, TUESDAY, { type: "holding-drafted", delegation: "labels" })
const asked = by(ana, TUESDAY, { type: "holding-asked-for", delegation: "asked" })
const agreed = by(ana, TUESDAY, { type: "holding-agreed", delegation: "labels" })
const returned = by(ana, WEDNESDAY, { type: "hours-returned", delegation: "labels", to: ana, hours: 3 })
const letGo = by(maya, WEDNESDAY, { type: "holding-let-go" })
const resumed = by(maya, THURSDAY, { type: "holding-resumed" })
const became = (what: "agreed" | "met" | "otherwise", delegation = "labels") =>
  by(ana, WEDNESDAY, { type: "follow", delegation, became: what, delegate: ana })

describe("list", () => {
  const when = (change: object = {}) => given().when(by(maya, MONDAY, { ...LIST, ...change }))

  test("records what is said, and leaves open what is not", () => {
    when().then({ type: "holding-listed", ...LABELS })
    const unsaid = { hours: null, business: null, why: null, whoCould: [] }
    when(unsaid).then({ type: "holding-listed", ...LABELS, ...unsaid })
    expect(when().state()).toMatchObject({ owner: maya, since: MONDAY, over: null, opened: null })
  })
  test.each([0.25, 1, 37.5, 168])("takes %d hours a week", (hours) => {
    when({ hours }).then({ type: "holding-listed", ...LABELS, hours })
  })
  test.each([0, -1, 168.25, 0.1, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses %d hours a week",
    (hours) => {
      when({ hours }).refused("hours-not-of-a-week")
    },
  )
  test("names somebody once, and nobody twice; not oneself, and nobody who is not here", () => {
    when({ whoCould: [ana, chi, ana] }).then({ type: "holding-listed", ...LABELS, whoCould: [ana, chi] })
    when({ whoCould: [maya] }).refused("holding-names-oneself")
    when({ whoCould: ["somebody"] }).refused("person-not-here")
  })
  test("stays quiet the second time", () =>
    given(listed)
      .when(by(maya, TUESDAY, LIST))
      .quiet())
})

describe("revise", () => {
  const when = (change: object) => given(listed).when(by(maya, TUESDAY, { type: "revise", ...change }))

  test("records only what is another now", () => {
    const title = say("Print and stick the labels")
    when({ title, hours: 3, why: "habit" }).then({ type: "holding-revised", title })
    when({ hours: null }).then({ type: "holding-revised", hours: null })
    expect(when({ hours: 4 }).state()).toMatchObject({ ...LABELS, hours: 4 })
  })
  test("stays quiet where nothing is", () => when({ hours: 3, whoCould: [ana] }).quiet())
  test("refuses the same as listing; whoever was named and left may stay named", () => {
    when({ hours: 200 }).refused("hours-not-of-a-week")
    when({ whoCould: [ana, "somebody"] }).refused("person-not-here")
    given(listed)
      .in({ here: new Set([chi]) })
      .when(by(maya, TUESDAY, { type: "revise", whoCould: [ana, chi] }))
      .then({ type: "holding-revised", whoCould: [ana, chi] })
  })
})

describe("open and close", () => {
  const OPEN = { type: "open" } as const
  const CLOSE = { type: "close" } as const
  test("records it, and stays quiet the second time", () => {
    given(listed)
      .when(by(maya, MONDAY, OPEN))
      .then({ type: "holding-opened" })
    given(listed, opened)
      .when(by(maya, MONDAY, OPEN))
      .quiet()
    given(listed, opened)
      .when(by(maya, MONDAY, CLOSE))
      .then({ type: "holding-closed" })
    given(listed)
      .when(by(maya, MONDAY, CLOSE))
      .quiet()
  })
})

describe("hand over", () => {
  const draft = (delegation: string) => by(maya, TUESDAY, { type: "draft", delegation })
  test("records the draft; another may be begun while nobody has agreed", () => {
    given(listed).when(draft("labels")).then({ type: "holding-drafted", delegation: "labels" })
    given(listed, drafted).when(draft("other")).then({ type: "holding-drafted", delegation: "other" })
    given(listed, drafted).when(draft("labels")).quiet()
    given(listed, drafted, agreed).when(draft("other")).refused("holding-under-way")
  })
  test("works again after one came to nothing, and after it came back", () => {
    const heldOn = by(ana, WEDNESDAY, { type: "holding-held-on", delegation: "labels" })
    given(listed, drafted, heldOn).when(draft("again")).then({ type: "holding-drafted", delegation: "again" })
    const again = by(maya, THURSDAY, { type: "draft", delegation: "again" } as const)
    given(listed, drafted, returned).when(again).refused("holding-over", { how: "handed-over" })
    given(listed, drafted, returned, resumed)
      .when(again)
      .then({ type: "holding-drafted", delegation: "again" })
  })
})

describe("ask for it", () => {
  const ask = by(ana, TUESDAY, { type: "ask-for", delegation: "asked" })
  test("records it while it is open, also for a second one, and once", () => {
    given(listed, opened).when(ask).then({ type: "holding-asked-for", delegation: "asked" })
    const other = by(chi, TUESDAY, { type: "ask-for", delegation: "other" } as const)
    given(listed, opened, asked).when(other).then({ type: "holding-asked-for", delegation: "other" })
    given(listed, opened, asked).when(ask).quiet()
  })
  test("refuses what is not open, or is somebody’s already, and its owner", () => {
    given(listed).when(ask).refused("holding-not-open")
    given(listed, opened, drafted, agreed).when(ask).refused("holding-not-open")
    given(listed, opened, letGo).when(ask).refused("holding-not-open")
    given(listed, opened)
      .when({ ...ask, by: maya })
      .refused("holding-not-open")
  })
})

describe("it follows what was begun from it", () => {
  test("both have agreed: it is under way, and nobody else may ask", () => {
    const followed = given(listed, opened, drafted).when(became("agreed"))
    followed.then({ type: "holding-agreed", delegation: "labels" })
    expect(stageOf(followed.state())).toBe("under-way")
    expect(mayBeAskedFor(followed.state())).toBe(false)
  })
  test("met: its hours come back, once", () => {
    const followed = given(listed, drafted, agreed).when(became("met"))
    followed.then({ type: "hours-returned", delegation: "labels", to: ana, hours: 3 })
    expect(followed.state()).toMatchObject({
      over: { how: "handed-over", at: WEDNESDAY },
      ways: [],
      returned: [{ at: WEDNESDAY, hours: 3, to: ana, delegation: "labels" }],
    })
    given(listed, drafted, returned).when(became("met")).quiet()
  })
  test("met by somebody who asked for it", () => {
    given(listed, opened, asked)
      .when(became("met", "asked"))
      .then({ type: "hours-returned", delegation: "asked", to: ana, hours: 3 })
  })
  test("anything else: it is held as before, and open again where it was", () => {
    const followed = given(listed, opened, drafted, agreed).when(became("otherwise"))
    followed.then({ type: "holding-held-on", delegation: "labels" })
    expect(stageOf(followed.state())).toBe("held")
    expect(mayBeAskedFor(followed.state())).toBe(true)
    given(listed, drafted).when(became("otherwise", "stranger")).quiet()
  })
  test("found later to be met after all: its hours come back then", () => {
    const heldOn = by(ana, TUESDAY, { type: "holding-held-on", delegation: "labels" })
    given(listed, drafted, heldOn)
      .when(became("met"))
      .then({ type: "hours-returned", delegation: "labels", to: ana, hours: 3 })
  })
  test("met after it was let go: nothing comes back", () => {
    given(listed, drafted, letGo).when(became("met")).then({ type: "holding-held-on", delegation: "labels" })
  })
})

describe("let go, and hold again", () => {
  const LET_GO = { type: "let-go" } as const
  test("records it, and stays quiet the second time", () => {
    const gone = given(listed, opened).when(by(maya, WEDNESDAY, LET_GO))
    gone.then({ type: "holding-let-go" })
    expect(gone.state()).toMatchObject({ opened: null, over: { how: "let-go" } })
    given(listed, letGo)
      .when(by(maya, WEDNESDAY, LET_GO))
      .quiet()
    given(listed, letGo)
      .when(by(maya, THURSDAY, { type: "resume" }))
      .then({ type: "holding-resumed" })
    given(listed)
      .when(by(maya, THURSDAY, { type: "resume" }))
      .quiet()
  })
  test("refuses to let go what somebody has, and to say anything of what is over", () => {
    given(listed, drafted, agreed)
      .when(by(maya, WEDNESDAY, LET_GO))
      .refused("holding-under-way")
    given(listed, drafted, returned)
      .when(by(maya, THURSDAY, LET_GO))
      .refused("holding-over")
    for (const type of ["open", "revise"] as const)
      given(listed, letGo)
        .when(by(maya, THURSDAY, { type }))
        .refused("holding-over", { how: "let-go" })
  })
})

describe("leaving", () => {
  test("ends what is held, and stays quiet where nothing is", () => {
    const ended = given(listed, opened).when(by(CLOCK, FRIDAY, LEAVING))
    ended.then({ type: "holding-ended" })
    expect(mayBeAskedFor(ended.state())).toBe(false)
    given(listed, letGo)
      .when(by(CLOCK, FRIDAY, LEAVING))
      .quiet()
    const gone = by(CLOCK, THURSDAY, { type: "holding-ended" } as const)
    given(listed, gone)
      .when(by(maya, FRIDAY, { type: "resume" }))
      .refused("holding-over", { how: "ended" })
  })
})

describe("whose it is", () => {
  test("its owner’s alone, and silence is the clock’s", () => {
    for (const type of ["open", "close", "let-go", "resume", "revise"] as const)
      expect(() => given(listed).when(by(ana, FRIDAY, { type })), type).toThrow("its owner's alone")
    expect(() => given(listed).when(by(maya, FRIDAY, LEAVING))).toThrow("its owner's alone")
  })
  test("nothing is said of what was never listed", () => {
    expect(() => given().when(by(maya, MONDAY, { type: "open" }))).toThrow("before it is listed")
    expect(() => given(opened).state()).toThrow("begins with listing")
  })
})

describe("when it was held, and for how many hours", () => {
  const revised = (change: Partial<Details>) =>
    by(maya, TUESDAY, { type: "holding-revised" as const, ...change })
  const spans = (...happened: readonly Recorded<HoldingEvent>[]) => given(happened).state().stretches

  test("from listing until it is handed over; again from the day it is held again", () => {
    const first = { from: MONDAY, until: WEDNESDAY, hours: 3, business: "in" }
    expect(spans(listed, drafted, returned)).toEqual([first])
    expect(spans(listed, drafted, returned, resumed)).toEqual([
      first,
      { ...first, from: THURSDAY, until: null },
    ])
  })
  test("other hours begin another stretch", () => {
    expect(spans(listed, revised({ hours: 5 }))).toEqual([
      { from: MONDAY, until: TUESDAY, hours: 3, business: "in" },
      { from: TUESDAY, until: null, hours: 5, business: "in" },
    ])
  })
  test("hours that were not said before were so all along", () => {
    const unsaid = by(maya, MONDAY, { type: "holding-listed", ...LABELS, hours: null } as const)
    expect(spans(unsaid, revised({ hours: 5 }))).toEqual([
      { from: MONDAY, until: null, hours: 5, business: "in" },
    ])
  })
  test("another title changes nothing", () => {
    expect(spans(listed, revised({ title: say("Labels") }))).toHaveLength(1)
  })
})
