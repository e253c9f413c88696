import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { PostActBody, PostInput, PostNoun, PostPage } from "../../src/client/client.ts"
import { actOnPost, makePost } from "../../src/features/post/move.ts"
import { transact } from "../../src/platform/database/transaction.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { verified } from "../kit/ledger.ts"
import { listen } from "../kit/listening.ts"
import { refused } from "../kit/refused.ts"
import { flour } from "../kit/samples.ts"
import { handedOver, todayIn } from "../kit/story.ts"

let house: TestHouse
let maya: Member
let ana: Member
let ben: Member
let chi: Member

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  ben = await house.invited(maya, "Ben")
  chi = await house.invited(maya, "Chi")
})
afterAll(() => house.close())

const LOST = "Ana and Ben had the room for a day. Nobody came."
const HIDDEN = "Someone and someone had the room for a day. Nobody came."
const post = (who: Member, more: Partial<PostInput> = {}) =>
  who.at.makePost({ kind: "loss", text: LOST, named: [ana.person, ben.person], signed: true, ...more })
const plain = (who: Member, more: Partial<PostInput> = {}) =>
  who.at.makePost({ kind: "loss", text: "Nobody came.", ...more })
const agrees = (who: Member, { id, wording }: PostPage) =>
  who.at.actOnPost(id, "name-agreements", { wording })
const declines = (who: Member, { id }: PostPage) => who.at.actOnPost(id, "name-refusals", {})
const code = (ask: () => Promise<unknown>) => refused(house.db, ask)

describe("names", () => {
  test("stand for nobody who has not agreed; whoever asked hears only that they do not", async () => {
    const made = await post(maya)
    expect(made).toMatchObject({ text: LOST, author: { name: "Maya" }, named: [], you: null })
    const asked = (await ana.at.today()).asking.find(({ id }) => id === made.id)
    expect(asked).toMatchObject({
      you: "asked",
      text: "Ana and someone had the room for a day. Nobody came.",
    })
    expect((await chi.at.post(made.id)).text).toBe(HIDDEN)

    await agrees(ana, made)
    await declines(ben, made)
    for (const who of [ana, ben]) expect((await who.at.today()).asking).toEqual([])
    expect(await chi.at.post(made.id)).toMatchObject({
      text: "Ana and someone had the room for a day. Nobody came.",
      named: [{ name: "Ana" }],
      you: null,
      yours: null,
    })
    expect((await maya.at.post(made.id)).yours?.asked).toMatchObject([
      { person: { name: "Ana" }, named: true },
      { person: { name: "Ben" }, named: false },
    ])
  })

  test("are taken back at once, on pages that are open", async () => {
    const made = await post(maya)
    await agrees(ana, made)
    const page = await listen(chi, chi.at.liveUrl())
    await declines(ana, made)
    await page.hears("the post", ({ posts }) => posts?.includes(made.id) === true)
    expect(page.wire()).not.toMatch(/Ana|room/)
    await page.leave()
    expect((await chi.at.post(made.id)).text).toBe(HIDDEN)
  })

  test("are asked for anew in other words, and one agrees only to what one has read", async () => {
    const made = await post(maya)
    await agrees(ana, made)
    const text = "Ana lost the room for a day."
    const edited = await maya.at.actOnPost(made.id, "edits", { text, named: [ana.person], signed: true })
    expect((await chi.at.post(made.id)).text).toBe("Someone lost the room for a day.")
    expect(await code(() => agrees(ana, made))).toMatchObject({ code: "words-have-changed" })
    await agrees(ana, edited)
    expect((await chi.at.post(made.id)).text).toBe(text)
    expect(await code(() => agrees(chi, edited))).toMatchObject({ code: "not-named-here" })
  })

  test("are said when it is written: whom it names, and who of them can be asked", async () => {
    const naming = (text: string, more: Partial<PostInput> = {}) => code(() => plain(maya, { text, ...more }))
    expect(await naming("Ana was late.")).toMatchObject({
      status: 422,
      code: "names-someone",
      detail: "This names Ana. Ask Ana, or say it without the name.",
      people: [{ id: ana.person, name: "Ana", mayBeAsked: true, you: false }],
    })
    expect(await naming("Ana and BEN were late.")).toMatchObject({
      detail: "This names Ana and Ben. Ask them, or say it without the name.",
    })
    expect(await naming("I, Maya, was late.")).toMatchObject({
      detail: "This names you. Sign it, or say it without your name.",
    })
    const lou = await house.invited(maya, "Lou")
    await lou.at.leave(lou.person)
    expect(await naming("Lou was late.")).toMatchObject({
      detail: "This names Lou. Say it without the name.",
      people: [{ mayBeAsked: false }],
    })
    expect(await naming("Nobody came.", { named: [lou.person] })).toMatchObject({ code: "person-not-here" })
  })

  test("in a comment tell nobody who was asked", async () => {
    const made = await post(maya)
    const comments = (text: string) => () => chi.at.actOnPost(made.id, "comments", { text })
    const [asked, notAsked] = [
      await code(comments("Ben was there.")),
      await code(() => ben.at.actOnPost(made.id, "comments", { text: "Chi was there." })),
    ]
    expect(asked).toEqual({ ...notAsked, detail: asked.detail, people: asked.people })
    expect([asked.detail, notAsked.detail]).toEqual([
      "This names Ben. Say it without the name.",
      "This names Chi. Say it without the name.",
    ])
    await agrees(ben, made)
    const { comments: said } = await comments("Ben was there, and so was Maya. Chi.")()
    expect(said).toMatchObject([{ by: { name: "Chi" }, yours: true, edited: false }])
    await declines(ben, made)
    expect((await ana.at.post(made.id)).comments[0]?.text).toBe("Someone was there, and so was Maya. Chi.")
  })

  test("follow who has another name, and go with whoever leaves", async () => {
    const dana = await house.invited(maya, "Dana Lima")
    const made = await plain(dana, { text: "Dana and I had a room.", named: [], signed: true })
    await dana.at.actOnPost(made.id, "comments", { text: "It was Dana’s." })
    const read = () => chi.at.post(made.id)
    expect(await read()).toMatchObject({ text: "Dana and I had a room.", author: { name: "Dana Lima" } })
    await dana.at.changePerson(dana.person, { name: "Dora Lima" })
    expect(await read()).toMatchObject({
      text: "Dora Lima and I had a room.",
      author: { name: "Dora Lima" },
      comments: [{ by: { name: "Dora Lima" }, text: "It was Dora Lima’s." }],
    })
    await dana.at.leave(dana.person)
    expect(await read()).toMatchObject({
      text: "Someone and I had a room.",
      author: null,
      comments: [{ by: null, text: "It was someone’s." }],
    })
  })
})

describe("about what was handed over", () => {
  const settled = async () => {
    const { id, version, rounds } = await handedOver(maya, ana, flour(todayIn(house)))
    const judgements = rounds[0]?.terms.success.map((one) => ({ criterion: one.id, met: false }))
    const declared = await ana.at.act(id, version, "outcomes", { judgements: judgements ?? [] })
    await maya.at.act(id, declared.version, "outcome-confirmations", {})
    return { delegation: id }
  }

  test("each of the two posts their own part, and the link is theirs alone", async () => {
    const about = await settled()
    const lost = await plain(ana, { about })
    expect(lost).toMatchObject({ ownPart: false, yours: { about } })
    const part = await plain(maya, { about, text: "I never said how much is enough." })
    expect(part).toMatchObject({ kind: "loss", ownPart: true })
    for (const { id } of [lost, part])
      expect(JSON.stringify(await chi.at.post(id))).not.toContain(about.delegation)
    expect(JSON.stringify(await maya.at.post(lost.id))).not.toContain(about.delegation)
  })

  test("nobody posts the other's part, what is not settled, or what is none of theirs", async () => {
    const about = await settled()
    expect(await code(() => plain(maya, { about, kind: "win" }))).toMatchObject({
      code: "for-the-delegate-to-post",
    })
    expect(await code(() => plain(ana, { about, kind: "thanks" }))).toMatchObject({
      code: "for-the-leader-to-post",
    })
    expect(await code(() => plain(chi, { about }))).toMatchObject({ status: 404, code: "not-found" })
    const { id: delegation } = await handedOver(maya, ana, flour(todayIn(house)))
    expect(await code(() => plain(ana, { about: { delegation } }))).toMatchObject({ code: "not-settled-yet" })
    const lesson = { lesson: crypto.randomUUID() }
    expect(await code(() => plain(ana, { about: lesson }))).toMatchObject({ code: "kind-does-not-fit" })
    expect(await code(() => plain(ana, { about: lesson, kind: "lesson" }))).toMatchObject({
      code: "not-found",
    })
  })
})

test("a lesson that is posted, and taken down, hears of it in the same transaction", async () => {
  const heard: string[] = []
  const hear = (what: string) => async (_: unknown, lesson: string) => void heard.push(`${what} ${lesson}`)
  const hooks = { lesson: { posted: hear("posted"), unposted: hear("unposted") } }
  const [id, lesson] = [crypto.randomUUID(), crypto.randomUUID()]
  const stamp = { by: ana.person, at: house.now() }
  const input = { kind: "lesson", text: "Ask for the key.", about: { lesson } } as const
  const removal = { noun: "removals", body: {} } as const
  await transact(house.db.database, { org: ana.org, actor: ana.person }, async (tx) => {
    await makePost(tx, id, input, stamp, hooks)
    for (let twice = 0; twice < 2; twice++) await actOnPost(tx, id, removal, stamp, hooks)
  })
  expect(heard).toEqual([`posted ${lesson}`, `unposted ${lesson}`])
})

test("reactions are counted and never named; one's own are known", async () => {
  const { id } = await plain(ana)
  for (const who of [maya, ben, ben]) await who.at.actOnPost(id, "reactions", { reaction: "learned" })
  await ben.at.actOnPost(id, "reactions", { reaction: "thank-you" })
  const back = await ben.at.actOnPost(id, "reaction-withdrawals", { reaction: "thank-you" })
  expect(back.reactions).toEqual([
    { reaction: "congratulations", count: 0, yours: false },
    { reaction: "thank-you", count: 0, yours: false },
    { reaction: "learned", count: 2, yours: true },
  ])
  expect(JSON.stringify(await ana.at.post(id))).not.toMatch(new RegExp(`${maya.person}|${ben.person}`))
})

test("many who react at once are all heard", async () => {
  const { id } = await plain(ana)
  const everyone = [maya, ana, ben, chi]
  await Promise.all(everyone.map((who) => who.at.actOnPost(id, "reactions", { reaction: "thank-you" })))
  expect((await ana.at.post(id)).reactions[1]).toMatchObject({ count: 4 })
})

test("everybody changes and takes down what is theirs, and nobody else does", async () => {
  const { id } = await plain(ana)
  const { comments } = await ben.at.actOnPost(id, "comments", { text: "It was raining." })
  const comment = comments[0]?.id ?? ""
  const not = async (noun: PostNoun, body: object, expected: string, who = chi) =>
    expect(
      await code(() => who.at.actOnPost(id, noun, body as PostActBody<typeof noun>)),
      noun,
    ).toMatchObject({ code: expected })
  await not("edits", { text: "It rained." }, "for-its-author")
  await not("removals", {}, "for-its-author")
  await not("comment-edits", { comment, text: "It rained." }, "for-its-author", ana)
  await not("comment-removals", { comment }, "for-its-author", ana)
  await not("comments", { text: " " }, "fields-at-fault")
  await not("comments", { text: "x".repeat(2_001) }, "fields-at-fault")
  await not("reactions", { reaction: "laughter" }, "fields-at-fault")
  expect(await code(() => plain(ana, { kind: "draw" as never }))).toMatchObject({ code: "fields-at-fault" })

  const changed = await ben.at.actOnPost(id, "comment-edits", { comment, text: "It rained." })
  expect(changed.comments).toMatchObject([{ id: comment, text: "It rained.", edited: true }])
  await ben.at.actOnPost(id, "comment-removals", { comment })
  expect((await chi.at.post(id)).comments).toEqual([])
  await not("comment-edits", { comment, text: "It rained." }, "comment-gone", ben)

  await ana.at.actOnPost(id, "removals", {})
  expect(await code(() => chi.at.post(id))).toMatchObject({ code: "not-found" })
  expect((await chi.at.posts()).items.map((one) => one.id)).not.toContain(id)
  await not("comments", { text: "It rained." }, "post-removed")
  await not("reactions", { reaction: "learned" }, "post-removed")
})

test("what somebody wrote is read by nobody else before it is masked, not even by our own mistake", async () => {
  const { id } = await post(maya)
  const scope = { org: maya.org, actor: chi.person }
  const found = await transact(house.db.database, scope, (tx) =>
    tx.query("select body from passage where body like '%the room%'"),
  )
  expect(found).toEqual([])
  expect((await chi.at.post(id)).text).toBe(HIDDEN)
})

describe("the weekly edition", () => {
  test("is published on Monday, read anew each time, and names nobody on a wall", async () => {
    const monday = "2026-03-09"
    expect((await chi.at.edition()).posts).toEqual([])
    await house.pass(1)
    const lost = await post(maya)
    await agrees(ana, lost)
    await house.pass(1)
    const won = await plain(ben, { kind: "win", text: "Forty came.", signed: true })
    expect((await chi.at.edition({ monday })).posts).toEqual([])
    await house.pass(5)
    const edition = await chi.at.edition()
    expect(edition).toMatchObject({
      monday,
      from: "2026-03-02",
      until: "2026-03-08",
      earlier: null,
      later: null,
    })
    expect(edition.posts.slice(0, 2)).toMatchObject([
      { id: won.id, kind: "win", author: { name: "Ben" } },
      { id: lost.id, kind: "loss", text: "Ana and someone had the room for a day. Nobody came." },
    ])
    const wall = await chi.at.edition({ names: "no" })
    expect(wall.posts.slice(0, 2)).toMatchObject([
      { author: null, named: [] },
      { author: null, named: [], text: HIDDEN },
    ])
    expect(JSON.stringify(wall)).not.toMatch(/Ana|Ben|Maya|Chi|Dora/)

    await declines(ana, lost)
    await ben.at.actOnPost(won.id, "removals", {})
    const again = await chi.at.edition({ monday: "2026-03-11" })
    expect(again.posts.find(({ id }) => id === lost.id)?.text).toBe(HIDDEN)
    expect(again.posts.map(({ id }) => id)).not.toContain(won.id)
  })

  test("is of the week before; one after a quiet week leads past it", async () => {
    await house.pass(14)
    await plain(ana)
    await house.pass(7)
    const last = await chi.at.edition()
    expect(last).toMatchObject({ monday: "2026-03-30", earlier: "2026-03-09", later: null })
    expect(await chi.at.edition({ monday: "2026-03-16" })).toMatchObject({
      posts: [],
      earlier: "2026-03-09",
      later: "2026-03-30",
    })
    expect((await chi.at.edition({ monday: "2026-03-09" })).later).toBe("2026-03-30")
  })
})

test("whoever is erased is gone with their words, and their name from the words of others", async () => {
  const eva = await house.invited(maya, "Eva")
  const [theirs, about] = [
    await plain(eva),
    await plain(maya, { text: "Eva had the key.", named: [eva.person] }),
  ]
  await agrees(eva, about)
  await eva.at.actOnPost(about.id, "comments", { text: "It was on the hook." })
  await eva.at.eraseMe()
  expect(await code(() => chi.at.post(theirs.id))).toMatchObject({ code: "not-found" })
  expect((await chi.at.posts()).items.map(({ id }) => id)).not.toContain(theirs.id)
  expect(await chi.at.post(about.id)).toMatchObject({ text: "Someone had the key.", named: [], comments: [] })
})

test("the ledger is whole", async () => {
  expect(await verified(house.db, maya.org)).toMatchObject({ faults: [] })
})
