import type { ActBody, DelegationView, Noun, TermsInput } from "../../src/client/client.ts"
import { addDays, dayAt, mondayOf } from "../../src/domain/shared/time.ts"
import { areaAgreedIn, sayOfArea } from "./areas.ts"
import { cycleIn } from "./cycled.ts"
import { type Member, type TestHouse, ZONE } from "./house.ts"
import { aLesson } from "./learned.ts"
import { postedAndAnswered } from "./posted.ts"
import { releaseNotes } from "./samples.ts"
import { shownIn } from "./shown.ts"

/** The day it is in this house. */
export function todayIn(house: TestHouse): string {
  return dayAt(house.now(), ZONE)
}

/** Drafted and offered: round 1 waits for its delegate. */
export async function offered(leader: Member, delegate: Member, terms: TermsInput): Promise<DelegationView> {
  const draft = await leader.at.draft({ delegate: delegate.person, terms })
  return leader.at.act(draft.id, draft.version, "offers", {})
}

/** Offered, understood where that is asked, and committed to by both, as the delegate sees it. */
export async function handedOver(
  leader: Member,
  delegate: Member,
  terms: TermsInput,
): Promise<DelegationView> {
  const { id, version, backBrief } = await offered(leader, delegate, terms)
  const understood = backBrief.needed ? await backBriefed(leader, delegate, id, version) : version
  return delegate.at.act(id, understood, "commitments", { round: 1 })
}

async function backBriefed(leader: Member, delegate: Member, id: string, version: number): Promise<number> {
  const given = await delegate.at.act(id, version, "back-briefs", { round: 1, text: "In my own words." })
  return (await leader.at.act(id, given.version, "back-brief-confirmations", {})).version
}

/** What happened, in the words of whoever reads it. */
export function told({ history }: DelegationView): string[] {
  return history.map(({ sentence }) => sentence)
}

/** A whole hand-over: its id, every text that somebody wrote in it, and among them the flag's. */
export type Told = { readonly id: string; readonly texts: readonly string[]; readonly flag: string }

/** From draft to closed with everything that may be said on the way, each in words of its own. */
export async function fullStory(house: TestHouse, leader: Member, delegate: Member): Promise<Told> {
  const texts: string[] = []
  const say = (text: string) => texts[texts.push(text) - 1] as string
  const terms = releaseNotes(addDays(todayIn(house), 84))
  let { id, version, rounds } = await offered(leader, delegate, terms)
  const move = async <N extends Noun>(who: Member, noun: N, body: ActBody<N>) => {
    ;({ version, rounds } = await who.at.act(id, version, noun, body))
  }
  const why = say("Nine in ten is what the last three cycles came to.")
  await move(delegate, "counter-offers", {
    terms: { ...terms, why: say("So that nobody upgrades blind.") },
    remarks: [{ about: "success", text: why }],
  })
  await move(leader, "commitments", { round: 2 })
  await delegate.at.note(id, say("The themes page is still empty."))
  await move(delegate, "check-ins", {
    course: "at-risk",
    text: say("Labels are missing in a third of them."),
  })
  const flag = say("Two of the four shadows moved to another team.")
  await move(delegate, "flags", { what: flag, intend: say("Cut the interviews, keep the changes.") })
  await move(leader, "flag-receipts", {
    flag: "flag-1",
    answer: "help",
    text: say("Good that it is said now."),
  })
  await move(delegate, "help-requests", { text: say("One word to the storage group would do.") })
  await move(leader, "help-answers", {
    message: "message-1",
    takenUp: true,
    text: say("It is said, they answer on Thursday."),
  })
  await move(leader, "messages", { kind: "appreciation", text: say("The first draft reads like a letter.") })
  const judgements = allCriteria(rounds).map((criterion) => ({
    criterion,
    met: criterion.startsWith("s"),
    shows: say(`The page of ${criterion} shows it.`),
  }))
  await move(delegate, "outcomes", { judgements, text: say("They went out on the day itself.") })
  await move(leader, "outcome-disputes", {
    doubts: [
      { criterion: allCriteria(rounds)[0] ?? "", met: false, reason: say("Committed, but a day after.") },
    ],
  })
  await move(delegate, "outcome-stands", { reason: say("The day was moved by the release itself.") })
  await move(leader, "outcome-confirmations", {})
  await move(leader, "closures", {})
  await promisedAndKept(house, leader, delegate, say)
  await plannedAndAnswered(house, leader, say)
  await aLesson({ house, leader, delegate }, say("Ask the storage group a month before."))
  await postedAndAnswered(leader, delegate, say)
  await raisedAndAnswered(house, leader, delegate, say)
  await heldAndOpened(leader)
  await areaAgreedIn({ leader, delegate })
  const stopped = await areaAgreedIn({ leader, delegate })
  await sayOfArea(delegate, stopped, "stops", {
    reason: say("The translators will carry this one themselves."),
  })
  await shownIn({ leader, delegate }, (await house.invited(leader, "Tia")).person)
  await leader.at.invite({ name: "Dan", address: say("dan-of-the-docs@house.example") })
  return { id, texts: [...texts, ...textsIn(terms).filter((text) => text !== terms.why)], flag }
}

/** What the leader still does, open to be asked for. */
async function heldAndOpened({ at }: Member): Promise<void> {
  const { id, version } = await at.list({
    title: "Order the flour",
    hours: 1.5,
    business: "in",
    why: "habit",
  })
  await at.actOnHolding(id, version, "openings", {})
}

/** A small word on the way, to the delegate, which is kept in the end. */
async function promisedAndKept(
  house: TestHouse,
  { at }: Member,
  delegate: Member,
  say: (text: string) => string,
): Promise<void> {
  const due = addDays(todayIn(house), 7)
  const what = say("I ask the storage group for a third shadow.")
  const { id, version } = await at.makePromise({ person: delegate.person, what, due })
  const kept = await at.sayOfPromise(id, version, "keepings", { text: say("They start in May.") })
  const notYet = await delegate.at.sayOfPromise(id, kept.version, "not-yets", {
    text: say("Nobody has written to me yet."),
  })
  await delegate.at.sayOfPromise(id, notYet.version, "keeping-confirmations", {})
}

/** What the leader meant to do in that week, and how it went. */
async function plannedAndAnswered(
  house: TestHouse,
  { at }: Member,
  say: (text: string) => string,
): Promise<void> {
  const week = mondayOf(todayIn(house))
  const when = say("The drafts folder is open before me.")
  const { id } = await at.makePlan({ week, when, iWill: say("I close it and write down why.") })
  await at.answerPlan(id, { done: true, happened: say("Twice it answered itself by Friday.") })
}

/** Twice something small comes back; the delegate says so, and the leader means to begin with training. */
async function raisedAndAnswered(
  house: TestHouse,
  leader: Member,
  delegate: Member,
  say: (text: string) => string,
): Promise<void> {
  const { id } = await cycleIn({ house, leader, delegate })
  await delegate.at.raiseCycle({ person: leader.person, text: say("Both came on top of the release.") })
  await leader.at.answerCycle(id, { way: "training" })
}

function allCriteria(rounds: DelegationView["rounds"]): string[] {
  const terms = rounds.at(-1)?.terms
  return [...(terms?.success ?? []), ...(terms?.failure ?? [])].map(({ id }) => id)
}

/** What a person wrote in some terms: every text with a blank in it. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.includes(" ") ? [value] : []
  return value === null || typeof value !== "object" ? [] : Object.values(value).flatMap(textsIn)
}
