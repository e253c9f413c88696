import { describe, expect, test } from "vitest"
import { ana, ben, chi, MONDAY, maya, say, THURSDAY, TUESDAY, WEDNESDAY } from "../../../test/kit/cast.ts"
import { by } from "../../../test/kit/given.ts"
import { givenPost as given, LOSS, ON_ITS_OWN, POST, posted } from "../../../test/kit/posts.ts"
import { consentOf, isNamed, KINDS, type Kind, type Side, waitsFor } from "./post.ts"

const OTHER_WORDS = { text: say("Ana had the room. Nobody came."), mentions: [] }
const EDIT = { type: "edit", words: OTHER_WORDS, named: LOSS.named, signed: true } as const
const AGREE = { type: "agree-naming", wording: 1 } as const
const REFUSE = { type: "refuse-naming" } as const
const REACT = { type: "react", reaction: "learned" } as const
const COMMENT = { type: "comment", comment: "c1", text: say("Thank you."), mentions: [] } as const

const names = (...people: string[]) => [{ start: 0, end: 3, people }]
const agreed = by(ana, TUESDAY, { type: "named-agreed" })
const refused = by(ana, TUESDAY, { type: "named-refused" })
const removed = by(maya, TUESDAY, { type: "post-removed" })
const reacted = by(ana, TUESDAY, { type: "reacted", reaction: "learned" })
const commented = by(ana, TUESDAY, {
  type: "commented",
  comment: "c1",
  text: COMMENT.text,
  mentions: [],
})

describe("post", () => {
  const when = (change: object = {}) => given().when(by(maya, MONDAY, { ...POST, ...change }))

  test("is there for everyone, and asks whom it names", () => {
    when().then({ type: "posted", side: null, ...LOSS })
    expect(waitsFor(when().state())).toEqual([ana, ben])
  })
  test("asks nobody twice, and nobody about themselves", () => {
    when({ named: [ana, ana, maya] }).then({ type: "posted", side: null, ...LOSS, named: [ana] })
  })
  test("names nobody who is not asked, also where a name may mean several", () => {
    when({ mentions: names(ana), named: [ana] }).then({
      type: "posted",
      side: null,
      ...LOSS,
      named: [ana],
      mentions: names(ana),
    })
    when({ mentions: names(ana, chi) }).refused("names-someone", { people: [chi] })
    when({ mentions: [...names(chi), ...names(chi)] }).refused("names-someone", { people: [chi] })
  })
  test("names its author only when it is signed", () => {
    when({ mentions: names(maya), signed: false }).refused("names-someone", { people: [maya] })
    when({ mentions: names(maya) }).then({ type: "posted", side: null, ...LOSS, mentions: names(maya) })
  })
  test("asks nobody who is not here", () => {
    given()
      .in({ ...ON_ITS_OWN, notHere: [ben] })
      .when(by(maya, MONDAY, POST))
      .refused("person-not-here")
  })
  test("about a lesson is a lesson", () => {
    const about = { lesson: "l1" }
    when({ about }).refused("kind-does-not-fit")
    when({ about, kind: "lesson" }).then({ type: "posted", side: null, ...LOSS, about, kind: "lesson" })
  })
})

describe("about what was handed over", () => {
  const about = { delegation: "room" }
  const when = (side: Side, kind: string, settled = true) =>
    given()
      .in({ notHere: [], delegation: { side, settled } })
      .when(by(maya, MONDAY, { ...POST, kind: kind as Kind, about }))

  test.each<[Side, string[], string]>([
    ["delegate", ["win", "loss", "lesson", "happy-accident"], "for-the-leader-to-post"],
    ["leader", ["loss", "lesson", "thanks"], "for-the-delegate-to-post"],
  ])("the %s posts their own: %s", (side, kinds, code) => {
    for (const kind of KINDS)
      if (!kinds.includes(kind)) when(side, kind).refused(code)
      else when(side, kind).then({ ...({ type: "posted", ...LOSS, kind, side } as const), about })
  })
  test("nothing is posted before both accounts are in", () => {
    when("delegate", "win", false).refused("not-settled-yet")
  })
})

describe("name me, not me", () => {
  test("whoever is asked agrees to the words they read, once", () => {
    given(posted)
      .when(by(ana, TUESDAY, AGREE))
      .then({ type: "named-agreed" })
    given(posted, agreed)
      .when(by(ana, WEDNESDAY, AGREE))
      .quiet()
    given(posted)
      .when(by(ana, TUESDAY, { ...AGREE, wording: 2 }))
      .refused("words-have-changed")
  })
  test("no answer, no and no more are the same: not named", () => {
    given(posted)
      .when(by(ana, TUESDAY, REFUSE))
      .then({ type: "named-refused" })
    given(posted, agreed)
      .when(by(ana, WEDNESDAY, REFUSE))
      .then({ type: "named-withdrawn" })
    given(posted, refused)
      .when(by(ana, WEDNESDAY, REFUSE))
      .quiet()
    const withdrawn = by(ana, WEDNESDAY, { type: "named-withdrawn" })
    for (const story of [[], [refused], [agreed, withdrawn]])
      expect(isNamed(given(posted, ...story).state(), ana)).toBe(false)
    expect(isNamed(given(posted, agreed).state(), ana)).toBe(true)
  })
  test("whoever said no may still say yes", () => {
    given(posted, refused)
      .when(by(ana, WEDNESDAY, AGREE))
      .then({ type: "named-agreed" })
  })
  test("is nobody's who was not asked, not even its author's", () => {
    for (const who of [chi, maya]) {
      given(posted)
        .when(by(who, TUESDAY, AGREE))
        .refused("not-named-here")
      given(posted)
        .when(by(who, TUESDAY, REFUSE))
        .refused("not-named-here")
    }
  })
})

describe("edit", () => {
  const edited = by(maya, WEDNESDAY, {
    type: "post-edited",
    words: OTHER_WORDS,
    named: LOSS.named,
    signed: true,
  })

  test("other words ask anew whoever agreed, and nobody who said no", () => {
    given(posted)
      .when(by(maya, TUESDAY, EDIT))
      .then({ type: "post-edited", words: OTHER_WORDS, named: LOSS.named, signed: true })
    expect(consentOf(given(posted, agreed, edited).state(), ana)).toBe("asked")
    expect(consentOf(given(posted, refused, edited).state(), ana)).toBe("refused")
  })
  test("asking one more leaves the others' answers; taking out and putting back undoes no refusal", () => {
    const named = (people: string[]) =>
      by(maya, WEDNESDAY, { type: "post-edited", words: null, named: people, signed: true } as const)
    const asked = given(posted, agreed, named([ana, ben, chi])).state()
    expect([ana, ben, chi].map((who) => consentOf(asked, who))).toEqual(["agreed", "asked", "asked"])
    expect(consentOf(given(posted, refused, named([]), named([ana])).state(), ana)).toBe("refused")
    expect(consentOf(given(posted, agreed, named([]), named([ana])).state(), ana)).toBe("asked")
  })
  test("the same again is quiet", () => {
    given(posted)
      .when(by(maya, TUESDAY, { ...EDIT, words: null, named: [ben, ana] }))
      .quiet()
  })
  test("keeps to the same rule about names", () => {
    const chiIn = { ...EDIT, words: { ...OTHER_WORDS, mentions: names(chi) } }
    given(posted)
      .when(by(maya, TUESDAY, chiIn))
      .refused("names-someone", { people: [chi] })
    const withAna = by(maya, MONDAY, { ...posted, mentions: names(ana) })
    given(withAna)
      .when(by(maya, TUESDAY, { ...EDIT, words: null, named: [ben] }))
      .refused("names-someone", { people: [ana] })
  })
  test("a signature can be taken back, also where the name stands in the text", () => {
    const withMaya = by(maya, MONDAY, { ...posted, mentions: names(maya) })
    given(withMaya)
      .when(by(maya, TUESDAY, { ...EDIT, words: null, signed: false }))
      .then({ type: "post-edited", words: null, named: LOSS.named, signed: false })
  })
  test("asks nobody who is not here, but keeps whoever was asked and left", () => {
    const gone = { ...ON_ITS_OWN, notHere: [ben, chi] }
    given(posted)
      .in(gone)
      .when(by(maya, TUESDAY, { ...EDIT, named: [chi] }))
      .refused("person-not-here")
    given(posted)
      .in(gone)
      .when(by(maya, TUESDAY, EDIT))
      .then({ type: "post-edited", words: OTHER_WORDS, named: LOSS.named, signed: true })
  })
  test("and taking down are its author's", () => {
    given(posted)
      .when(by(ana, TUESDAY, EDIT))
      .refused("for-its-author")
    given(posted)
      .when(by(ana, TUESDAY, { type: "remove" }))
      .refused("for-its-author")
    given(posted)
      .when(by(maya, TUESDAY, { type: "remove" }))
      .then({ type: "post-removed" })
  })
})

test("nothing is done with what was taken down, and taking it down again is quiet", () => {
  for (const act of [EDIT, AGREE, REFUSE, REACT, COMMENT])
    given(posted, removed)
      .when(by(maya, WEDNESDAY, act))
      .refused("post-removed")
  given(posted, removed)
    .when(by(maya, WEDNESDAY, { type: "remove" }))
    .quiet()
})

test("a reaction counts once, and can be taken back", () => {
  const back = { type: "withdraw-reaction", reaction: "learned" } as const
  given(posted)
    .when(by(ana, TUESDAY, REACT))
    .then({ type: "reacted", reaction: "learned" })
  given(posted, reacted)
    .when(by(ana, WEDNESDAY, REACT))
    .quiet()
  given(posted, reacted)
    .when(by(ana, WEDNESDAY, back))
    .then({ type: "reaction-withdrawn", reaction: "learned" })
  given(posted, reacted)
    .when(by(ben, WEDNESDAY, back))
    .quiet()
  given(posted, reacted)
    .when(by(ana, WEDNESDAY, { ...REACT, reaction: "thank-you" }))
    .then({
      type: "reacted",
      reaction: "thank-you",
    })
  const after = given(
    posted,
    reacted,
    by(ana, WEDNESDAY, { type: "reaction-withdrawn", reaction: "learned" }),
  )
  expect(after.state().reactions).toEqual([])
})

describe("comment", () => {
  const { type: _, ...said } = COMMENT
  const CHANGE = { ...COMMENT, type: "edit-comment" } as const
  const TAKE_DOWN = { type: "remove-comment", comment: "c1" } as const

  test("is said, changed and taken down by whoever wrote it", () => {
    given(posted)
      .when(by(ana, TUESDAY, COMMENT))
      .then({ type: "commented", ...said })
    given(posted, commented)
      .when(by(ana, WEDNESDAY, COMMENT))
      .quiet()
    given(posted, commented)
      .when(by(ana, WEDNESDAY, CHANGE))
      .then({ type: "comment-edited", ...said })
    given(posted, commented)
      .when(by(ana, WEDNESDAY, TAKE_DOWN))
      .then({ type: "comment-removed", comment: "c1" })
    given(posted, commented)
      .when(by(maya, WEDNESDAY, CHANGE))
      .refused("for-its-author")
    given(posted, commented)
      .when(by(maya, WEDNESDAY, TAKE_DOWN))
      .refused("for-its-author")
    given(posted)
      .when(by(ana, WEDNESDAY, CHANGE))
      .refused("comment-gone")
    const changed = given(
      posted,
      commented,
      by(ana, THURSDAY, { ...commented, type: "comment-edited" } as const),
    )
    expect(changed.state().comments).toMatchObject([{ id: "c1", by: ana, at: TUESDAY, edited: true }])
  })
  test("names whom the post names by their own word and whoever writes it; else it would tell who was asked", () => {
    const naming = (who: string) => ({ ...COMMENT, mentions: names(who) })
    given(posted, agreed)
      .when(by(chi, WEDNESDAY, naming(ana)))
      .then({ type: "commented", ...said, mentions: names(ana) })
    for (const who of [maya, chi])
      given(posted)
        .when(by(chi, WEDNESDAY, naming(who)))
        .then({ type: "commented", ...said, mentions: names(who) })
    for (const story of [[], [refused]])
      given(posted, ...story)
        .when(by(chi, WEDNESDAY, naming(ana)))
        .refused("names-someone", { people: [ana] })
    given(posted)
      .when(by(ben, WEDNESDAY, naming(chi)))
      .refused("names-someone", { people: [chi] })
  })
})
