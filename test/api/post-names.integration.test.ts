import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { CommentView, PostPage, PostView } from "../../src/client/client.ts"
import { Problem } from "../../src/client/transport.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { rounds } from "../kit/rounds.ts"

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Nobody is ever called as somebody else was. */
const name = (turn: number) =>
  ["A", "B"].map((letter) => `${letter}${SOUNDS[turn % 6]}${SOUNDS[Math.floor(turn / 6) % 6]}`).join(" ")
const SOUNDS = ["ana", "elo", "iri", "oru", "umi", "ayo"]
const PEOPLE = 4
const RUNS = rounds({ quick: 8, ci: 15, long: 80 })

const mostly = fc.integer({ min: 0, max: 4 }).map((one) => one > 0)
const anyStep = fc.record({
  who: fc.nat(PEOPLE - 1),
  whom: fc.nat(PEOPLE - 1),
  post: fc.nat(1),
  /** Mostly whoever an act is open to, and now and then anybody. */
  likely: mostly,
  form: fc.constantFrom("first", "last", "full", "shouted"),
  signed: fc.boolean(),
  asks: mostly,
  what: fc.constantFrom(
    ...(["post", "post", "edit", "edit", "edit", "sign", "remove", "agree", "agree", "agree"] as const),
    ...(["agree", "refuse", "comment", "comment", "edit-comment", "rename", "rename", "leave"] as const),
  ),
})
/** Without a post there is nothing to do. */
const begun = anyStep.map((step) => ({ ...step, what: "post", asks: true }) as const)
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never

/** What is known of a post without any of our rules: who wrote it, and who said yes to the words it has. */
type Known = {
  readonly id: string
  readonly author: Somebody
  wording: number
  signed: boolean
  named: Set<Somebody>
  agreed: Set<Somebody>
  readonly comments: Map<string, Somebody>
}
type Somebody = { readonly member: Member; names: string[]; here: boolean }

/** Some people who post, ask, agree, refuse, withdraw, comment, change their names and leave. */
async function lived(steps: readonly Step[], after: (town: Town, step: Step) => Promise<void>) {
  const town = await settled()
  for (const step of steps) {
    await done(step, town).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error
    })
    await after(town, step)
  }
}

type Town = { readonly people: Somebody[]; readonly posts: Known[]; turn: number }

async function settled(): Promise<Town> {
  const [first = "", ...others] = Array.from({ length: PEOPLE }, (_, turn) => name(turn))
  const founder = await house.founder(first, "Tidewater")
  const people: Somebody[] = [{ member: founder, names: [first], here: true }]
  for (const one of others)
    people.push({ member: await house.invited(founder, one), names: [one], here: true })
  return { people, posts: [], turn: PEOPLE }
}

function naming({ names }: Somebody, form: Step["form"]): string {
  const [first = "", last = ""] = names.at(-1)?.split(" ") ?? []
  return { first, last, full: `${first} ${last}`, shouted: last.toUpperCase() }[form]
}

/** Who does it to this post, and whom they name. */
function twoOf({ who, whom, likely, what }: Step, { people }: Town, known: Known | undefined) {
  const [anybody, another] = [people[who], people[whom]]
  if (!known || !likely || what === "post") return [anybody, another]
  const asked = [...known.named]
  const other = asked[whom % Math.max(1, asked.length)] ?? another
  if (["edit", "sign", "remove"].includes(what)) return [known.author, other]
  if (["agree", "refuse", "leave", "rename"].includes(what))
    return [asked[who % Math.max(1, asked.length)] ?? anybody, other]
  return [anybody, other]
}

async function done(step: Step, town: Town): Promise<void> {
  const { post, form, signed, asks, what } = step
  const known = town.posts.at(-1 - post)
  const [one, other] = twoOf(step, town, known)
  if (!one?.here || !other) return
  const { at, person } = one.member
  const text = `${naming(other, form)} was right, and nobody asked.`
  const named = asks ? [other.member.person] : []
  if (what === "post") {
    const { id } = await at.makePost({ kind: "loss", text, named, signed })
    const asked = new Set(asks && one !== other ? [other] : [])
    town.posts.push({
      id,
      author: one,
      wording: 2,
      signed,
      named: asked,
      agreed: new Set(),
      comments: new Map(),
    })
  }
  if (what === "rename") {
    const now = name(town.turn++)
    await at.changePerson(person, { name: now })
    one.names.push(now)
  }
  if (what === "leave" && one !== town.people[0]) {
    await at.leave(person)
    one.here = false
  }
  if (known) await doneWith(known, { one, other, text, named, signed, what, at })
}

type Doing = {
  readonly one: Somebody
  readonly other: Somebody
  readonly text: string
  readonly named: string[]
  readonly signed: boolean
  readonly what: Step["what"]
  readonly at: Member["at"]
}

async function doneWith(known: Known, { one, other, text, named, signed, what, at }: Doing): Promise<void> {
  const { id, author } = known
  if (what === "edit") {
    await at.actOnPost(id, "edits", { text: `${text} Again, in week ${known.wording++}.`, named, signed })
    known.agreed.clear()
    known.named = new Set(named.length > 0 && author !== other ? [other] : [])
    known.signed = signed
  }
  if (what === "sign") {
    const { text: before } = await at.post(id)
    const same = [...known.named].map(({ member }) => member.person)
    await at.actOnPost(id, "edits", { text: before ?? "", named: same, signed })
    known.signed = signed
  }
  if (what === "remove") {
    await at.actOnPost(id, "removals", {})
    known.agreed.clear()
  }
  if (what === "agree") {
    const { wording } = await at.post(id)
    await at.actOnPost(id, "name-agreements", { wording })
    known.agreed.add(one)
  }
  if (what === "refuse") {
    await at.actOnPost(id, "name-refusals", {})
    known.agreed.delete(one)
  }
  if (what === "comment") {
    const { comments } = await at.actOnPost(id, "comments", { text })
    known.comments.set(comments.at(-1)?.id ?? "", one)
  }
  const theirs = [...known.comments].find(([, by]) => by === one)?.[0]
  if (what === "edit-comment" && theirs) await at.actOnPost(id, "comment-edits", { comment: theirs, text })
}

const says = (read: unknown, names: readonly string[]) =>
  names
    .flatMap((one) => one.split(" "))
    .some((part) => new RegExp(`\\b${part}\\b`, "i").test(JSON.stringify(read)))

/** Whoever of these people stands in it by name, and has not said yes to that; nobody does by a name they had before. */
function unasked(town: Town, read: unknown, may: (one: Somebody) => boolean): string[] {
  const forbidden = (one: Somebody) => (may(one) && one.here ? one.names.slice(0, -1) : one.names)
  return town.people.filter((one) => says(read, forbidden(one))).map(({ names }) => names.join(" then "))
}

function faultsIn(town: Town, view: PostView | PostPage, reader: Somebody | null): string[] {
  const known = town.posts.find(({ id }) => id === view.id)
  if (!known) return [`a post nobody wrote: ${view.id}`]
  const { author, signed, agreed, comments: written } = known
  const { comments = [], yours, text, ...rest } = { comments: [], ...view } as PostPage
  const may = (one: Somebody) => agreed.has(one) || (one === author && signed)
  const own = (one: Somebody) => may(one) || one === reader
  const below = (comments as CommentView[]).flatMap((comment) => {
    const by = written.get(comment.id)
    return unasked(town, [comment.by, by === reader ? null : comment.text], (one) => own(one) || one === by)
  })
  return [
    ...unasked(town, rest, may),
    ...(author === reader ? [] : unasked(town, [text], own)),
    ...(yours && author !== reader ? ["what is its author's alone"] : []),
    ...below,
  ]
}

/** As two of them read it: whoever did it last, and the one after. */
async function everythingSaid({ who }: Step, town: Town): Promise<string[]> {
  const faults: string[] = []
  const readers = [who, (who + 1) % PEOPLE].flatMap((index) => town.people[index] ?? [])
  for (const reader of readers.filter(({ here }) => here)) {
    const { at } = reader.member
    const { items } = await at.posts()
    const pages = await Promise.all(items.map(({ id }) => at.post(id)))
    const { asking } = await at.today()
    for (const view of [...items, ...pages, ...asking]) faults.push(...faultsIn(town, view, reader))
  }
  return faults
}

async function everyEdition(town: Town): Promise<string[]> {
  const { at } = (town.people[0] as Somebody).member
  const [read, wall] = [await at.edition(), await at.edition({ names: "no" })]
  return [...read.posts.flatMap((view) => faultsIn(town, view, null)), ...unasked(town, wall, () => false)]
}

// However the clock and the people go on, this is what the board promises.
test("nobody stands anywhere by name who has not agreed, whatever anybody does", async () => {
  await fc.assert(
    fc.asyncProperty(begun, fc.array(anyStep, { minLength: 20, maxLength: 40 }), async (first, then) => {
      const steps = [first, ...then]
      let last: Town | undefined
      await lived(steps, async (town, step) => {
        last = town
        expect(await everythingSaid(step, town)).toEqual([])
      })
      await house.pass(7)
      expect(last ? await everyEdition(last) : []).toEqual([])
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
}, 1_200_000)
