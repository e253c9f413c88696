import { randomUUID } from "node:crypto"
import type { CallAnswer } from "../domain/delegation/called-in/called-in.ts"
import type { Delegation } from "../domain/delegation/delegation.ts"
import type { Course, FlagAnswer, MessageKind } from "../domain/delegation/events.ts"
import type { StepInKind } from "../domain/delegation/step-in/step-in.ts"
import type { Reaction } from "../domain/post/post.ts"
import type { PersonId } from "../domain/shared/ids.ts"
import type { At, Day } from "../domain/shared/time.ts"
import type { Noun as AreaNoun } from "../features/area-hand-over/acts.ts"
import type { ActBody, Noun } from "../features/delegation/acts.ts"
import type { TermsInput } from "../features/delegation/terms-schema.ts"
import type { AreaOnItsWay } from "./area-on-its-way.ts"
import type { BoardPost } from "./board-post.ts"
import type { HandOver } from "./hand-over.ts"
import { actsOn, follows, type Held, isAskedFor, lists } from "./held.ts"
import type { Sentence } from "./play.ts"
import type { SmallWord } from "./small-word.ts"
import { acts, asks, drafts, promises, saysOf, writesNote } from "./tell.ts"
import { proposesArea, saysOfArea } from "./tell-area.ts"
import { does, posts } from "./tell-board.ts"
import { answersWeek, type IfThen, plansWeek, putsWeekAside } from "./tell-weeks.ts"

type Round = Omit<ActBody<"counter-offers">, "terms">
type SaidWith = Omit<ActBody<"check-ins">, "course" | "text">
type Proposed = Omit<ActBody<"change-proposals">, "terms">
type StepInAccount = Omit<ActBody<"step-in-accounts">, "stepIn">
type Account = Partial<ActBody<"outcomes">>

export type Actor = ReturnType<typeof actor>

/** Someone of the cast, and everything they can say: a verb each, then what it is about, and when. */
export function actor(id: PersonId = randomUUID()) {
  const says = <N extends Noun>(
    noun: N,
    it: HandOver,
    body: ActBody<N> | ((state: Delegation) => ActBody<N>),
    at: At,
  ) => sentence(at, (tx) => acts(tx, noun, it, body, { by: id, at }))
  const tells = (kind: MessageKind) => (it: HandOver, text: string, at: At) =>
    says("messages", it, { kind, text }, at)

  return {
    id,
    /** Writes a draft, for somebody or for nobody yet. */
    drafts: (it: HandOver, to: { id: PersonId } | null, at: At) =>
      sentence(at, (tx) => drafts(tx, it, to?.id ?? null, { by: id, at })),
    /** `held`: what it is handed over from. */
    offers: (to: { id: PersonId }, it: HandOver, at: At, held?: Held) =>
      sentence(at, async (tx) => {
        if (held) await follows(tx, held, it, { by: id, at })
        await drafts(tx, it, to.id, { by: id, at })
        await acts(tx, "offers", it, {}, { by: id, at })
      }),
    /** `held`: what it was opened as. */
    asks: (leader: { id: PersonId }, it: HandOver, at: At, held?: Held) =>
      sentence(at, async (tx) => {
        await asks(tx, it, leader.id, { by: id, at })
        if (held) await isAskedFor(tx, held, leader.id, it, { by: id, at })
      }),
    counters: (it: HandOver, terms: TermsInput, round: Round, at: At) =>
      says("counter-offers", it, { ...round, terms: { ...it.terms, ...terms } }, at),
    saysBack: (it: HandOver, text: string, at: At) =>
      says("back-briefs", it, ({ rounds }) => ({ round: rounds.length, text }), at),
    understands: (it: HandOver, at: At) => says("back-brief-confirmations", it, {}, at),
    corrects: (it: HandOver, text: string, at: At) => says("back-brief-corrections", it, { text }, at),
    commits: (it: HandOver, at: At) =>
      says("commitments", it, ({ rounds }) => ({ round: rounds.length }), at),
    declines: (it: HandOver, at: At) => says("declines", it, {}, at),

    checksIn: (it: HandOver, course: Course, text: string, at: At, more: SaidWith = {}) =>
      says("check-ins", it, { ...more, course, text }, at),
    flags: (it: HandOver, news: ActBody<"flags">, at: At) => says("flags", it, news, at),
    receives: (it: HandOver, answer: FlagAnswer, text: string, at: At) =>
      says("flag-receipts", it, ({ flags }) => ({ flag: flags.at(-1)?.id ?? "", answer, text }), at),
    replies: tells("reply"),
    passesOn: tells("news"),
    appreciates: tells("appreciation"),
    offersSupport: tells("offer-of-support"),
    asksForHelp: (it: HandOver, text: string, at: At) => says("help-requests", it, { text }, at),
    takesUp: (it: HandOver, text: string, at: At) =>
      says("help-answers", it, ({ help }) => ({ message: help.at(-1)?.id ?? "", takenUp: true, text }), at),
    notes: (it: HandOver, text: string, at: At) =>
      sentence(at, (tx) => writesNote(tx, it, text, { by: id, at })),

    fires: (it: HandOver, tripwire: string, text: string, at: At) =>
      says("tripwire-firings", it, { tripwire, text }, at),
    claims: (it: HandOver, tripwire: string, text: string, at: At) =>
      says("tripwire-claims", it, { tripwire, text }, at),
    cures: (it: HandOver, tripwire: string, text: string, at: At) =>
      says("tripwire-cures", it, { tripwire, text }, at),
    /** `line`: the next one, where course is held over a limit. */
    answersCall: (it: HandOver, answer: CallAnswer, text: string, at: At, line: number | null = null) =>
      says("call-answers", it, ({ calls }) => ({ call: calls.at(-1)?.id ?? "", answer, text, line }), at),
    proposes: (it: HandOver, terms: TermsInput, said: Proposed, at: At) =>
      says("change-proposals", it, { ...said, terms: { ...it.terms, ...terms } }, at),
    agrees: (it: HandOver, at: At) =>
      says("change-agreements", it, ({ change }) => ({ round: change?.round.number ?? 0 }), at),
    /** A leader says it, a delegate names it. */
    saysStepIn: (it: HandOver, kind: StepInKind, reason: string, on: Day, at: At) =>
      says("step-ins", it, { kind, reason, on, acknowledged: true }, at),
    accountsFor: (it: HandOver, account: StepInAccount, at: At) =>
      says("step-in-accounts", it, ({ stepIns }) => ({ ...account, stepIn: stepIns.at(-1)?.id ?? "" }), at),
    takesBack: (it: HandOver, reason: string, at: At) =>
      says("take-backs", it, { reason, acknowledged: true }, at),

    promises: (to: { id: PersonId }, it: SmallWord, at: At) =>
      sentence(at, (tx) => promises(tx, it, to.id, { by: id, at })),
    saysItIsKept: (it: SmallWord, text: string, at: At) =>
      sentence(at, (tx) => saysOf(tx, it, "keepings", { text }, { by: id, at })),
    saysSoToo: (it: SmallWord, at: At) =>
      sentence(at, (tx) => saysOf(tx, it, "keeping-confirmations", {}, { by: id, at })),

    lists: (it: Held, at: At) => sentence(at, (tx) => lists(tx, it, { by: id, at })),
    opensToBeAskedFor: (it: Held, at: At) =>
      sentence(at, (tx) => actsOn(tx, it, "openings", {}, { by: id, at })),
    letsGo: (it: Held, at: At) => sentence(at, (tx) => actsOn(tx, it, "let-gos", {}, { by: id, at })),
    /** What they mean to do in a week, and how it went. */
    plansWeek: (week: Day, ifThen: IfThen, at: At) =>
      sentence(at, (tx) => plansWeek(tx, week, ifThen, { by: id, at })),
    answersWeek: (week: Day, done: boolean, happened: string, at: At) =>
      sentence(at, (tx) => answersWeek(tx, week, { done, happened }, { by: id, at })),
    putsWeekAside: (week: Day, at: At) => sentence(at, (tx) => putsWeekAside(tx, week, { by: id, at })),
    proposesArea: (to: { id: PersonId }, it: AreaOnItsWay, at: At) =>
      sentence(at, (tx) => proposesArea(tx, it, to.id, { by: id, at })),
    saysOfArea: (it: AreaOnItsWay, noun: AreaNoun, at: At) =>
      sentence(at, (tx) => saysOfArea(tx, it, noun, { by: id, at })),

    /** Signed, and asking these whether they may be named. */
    posts: (it: BoardPost, named: readonly { id: PersonId }[], at: At) =>
      sentence(at, (tx) =>
        posts(
          tx,
          it,
          named.map((one) => one.id),
          { by: id, at },
        ),
      ),
    agreesToBeNamed: (it: BoardPost, at: At) =>
      sentence(at, (tx) => does(tx, it, "name-agreements", { wording: 1 }, { by: id, at })),
    ratherIsNotNamed: (it: BoardPost, at: At) =>
      sentence(at, (tx) => does(tx, it, "name-refusals", {}, { by: id, at })),
    reacts: (it: BoardPost, reaction: Reaction, at: At) =>
      sentence(at, (tx) => does(tx, it, "reactions", { reaction }, { by: id, at })),
    commentsOn: (it: BoardPost, text: string, at: At) =>
      sentence(at, (tx) => does(tx, it, "comments", { text }, { by: id, at })),

    handsBack: (it: HandOver, reason: string, at: At) => says("hand-backs", it, { reason }, at),
    cancels: (it: HandOver, cause: string, at: At) => says("cancellations", it, { cause }, at),
    addsView: (it: HandOver, text: string, at: At) => says("cancellation-views", it, { text }, at),
    declares: (it: HandOver, account: Account, at: At) => says("outcomes", it, account, at),
    confirms: (it: HandOver, at: At) => says("outcome-confirmations", it, {}, at),
    doubts: (it: HandOver, doubts: ActBody<"outcome-disputes">["doubts"], at: At) =>
      says("outcome-disputes", it, { doubts }, at),
    accepts: (it: HandOver, at: At) => says("outcome-acceptances", it, {}, at),
    /** Looks at one's own part first, as the leader. */
    looksBack: (it: HandOver, said: ActBody<"leader-reflections">, at: At) =>
      says("leader-reflections", it, said, at),
    tellsBack: (it: HandOver, said: ActBody<"delegate-reflections">, at: At) =>
      says("delegate-reflections", it, said, at),
    writesDown: (it: HandOver, learned: Partial<ActBody<"learnings">>, at: At) =>
      says("learnings", it, { lessons: [], promises: [], differently: [], ...learned }, at),
    agreesToLearning: (it: HandOver, at: At) =>
      says("learning-agreements", it, ({ review }) => ({ number: review?.proposed?.number ?? 0 }), at),
    saysWhatWasGood: (it: HandOver, text: string, at: At) => says("appreciations", it, { text }, at),
    closes: (it: HandOver, at: At) => says("closures", it, {}, at),
  }
}

function sentence(at: At, tell: Sentence["tell"]): Sentence {
  return { at, tell }
}
