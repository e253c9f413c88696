import type { ActBody, DelegationView, Noun, TermsInput } from "../../src/client/client.ts"
import { addDays } from "../../src/domain/shared/time.ts"
import { NOUNS } from "../../src/features/delegation/acts.ts"
import type { Member, TestHouse } from "./house.ts"
import { todayIn } from "./story.ts"

/** Two people of one house, between whom something is handed over. */
export type Pair = { readonly house: TestHouse; readonly leader: Member; readonly delegate: Member }
export type Party = "leader" | "delegate"

type Begin = (pair: Pair) => Promise<string>
type Step = <N extends Noun>(who: Party, noun: N, body: ActBody<N>) => Promise<void>

const TEXT = "Something that was said."
const FAR = "2099-12-31"

/** A small one, with one criterion, `s1`, a line of money, and a condition that calls the leader in. */
function small(house: TestHouse): TermsInput {
  return {
    outcome: TEXT,
    success: [{ text: TEXT }],
    due: addDays(todayIn(house), 28),
    atMost: { days: 0, money: 150 },
    limits: { money: 100 },
    tripwires: [{ text: TEXT }],
  }
}

/** A medium one, which is settled in rounds and closed by hand: `s1`, and the `f3` that it is prefilled with. */
function medium(house: TestHouse): TermsInput {
  return { ...small(house), atMost: { days: 3, money: 0 }, why: TEXT, whyYou: TEXT }
}

const drafted =
  (terms: (house: TestHouse) => TermsInput): Begin =>
  async ({ house, leader, delegate }) =>
    (await leader.at.draft({ delegate: delegate.person, terms: terms(house) })).id
const draft = drafted(small)
const request: Begin = async ({ house, leader, delegate }) =>
  (await delegate.at.request({ leader: leader.person, terms: small(house) })).id

const offer = (step: Step) => step("leader", "offers", {})
const activate = async (step: Step) => {
  await offer(step)
  await step("delegate", "commitments", { round: 1 })
}
const backBrief = async (step: Step) => {
  await step("leader", "offers", { backBrief: true })
  await step("delegate", "back-briefs", { round: 1, text: TEXT })
}
const raise = async (step: Step) => {
  await activate(step)
  await step("delegate", "flags", { what: TEXT })
  await step("delegate", "help-requests", { text: TEXT })
  await step("leader", "messages", { kind: "offer-of-support", text: TEXT })
}
const cancel = (who: Party) => async (step: Step) => {
  await activate(step)
  await step(who, "cancellations", { cause: TEXT })
}
/** Both what was wanted and what was feared came about: everything may be doubted, and it fell short. */
const declare = async (step: Step) => {
  await backBrief(step)
  await step("leader", "back-brief-confirmations", {})
  await step("delegate", "commitments", { round: 1 })
  await step("delegate", "outcomes", {
    judgements: ["s1", "f3"].map((criterion) => ({ criterion, met: true })),
  })
}
const dispute = async (step: Step) => {
  await declare(step)
  await step("leader", "outcome-disputes", { doubts: [{ criterion: "s1", met: false, reason: TEXT }] })
}
const settle = async (step: Step) => {
  await declare(step)
  await step("leader", "outcome-confirmations", {})
}

const YES = { how: "yes" } as const
const LOOKS = { expectation: YES, criteria: YES, resources: YES, buffer: YES }
const lookBack = async (step: Step) => {
  await settle(step)
  await step("leader", "leader-reflections", { looks: LOOKS, owns: TEXT, kept: YES })
}
const tellBack = async (step: Step) => {
  await lookBack(step)
  await step("delegate", "delegate-reflections", { happened: TEXT, leaderKept: YES })
}
const learn = (who: Party) => async (step: Step) => {
  await tellBack(step)
  await step(who, "learnings", { lessons: [TEXT], promises: [], differently: [] })
}
const correct = (who: Party) => async (step: Step) => {
  await settle(step)
  await step(who, "corrections", { judgements: [{ criterion: "s1", met: false }] })
}
const cross = async (step: Step) => {
  await activate(step)
  await step("delegate", "check-ins", { course: "at-risk", moneyUsed: 200 })
}
const change = (who: Party) => async (step: Step) => {
  await activate(step)
  await step(who, "change-proposals", {
    terms: { outcome: `${TEXT} And more.`, success: [{ text: TEXT }], due: FAR },
  })
}
const takeBack = async (step: Step) => {
  await activate(step)
  await step("leader", "step-ins", { kind: "pressed", reason: TEXT, acknowledged: true })
  await step("leader", "take-backs", { reason: TEXT, acknowledged: true })
}

/** Where a delegation can stand, so that between them every act is open to somebody. */
const SITUATIONS = {
  draft: [draft, async () => {}],
  offered: [draft, offer],
  asked: [request, async () => {}],
  "back-brief wanted": [draft, (step: Step) => step("leader", "offers", { backBrief: true })],
  "back-brief given": [draft, backBrief],
  active: [draft, activate],
  raised: [draft, raise],
  "over a limit": [draft, cross],
  "with a change from its leader": [draft, change("leader")],
  "with a change from its delegate": [draft, change("delegate")],
  "taken back": [draft, takeBack],
  "cancelled by its leader": [draft, cancel("leader")],
  "cancelled by its delegate": [draft, cancel("delegate")],
  declared: [drafted(medium), declare],
  disputed: [drafted(medium), dispute],
  settled: [drafted(medium), settle],
  "looked back on": [drafted(medium), lookBack],
  "told by both": [drafted(medium), tellBack],
  "corrected, as its leader says": [drafted(medium), correct("leader")],
  "corrected, as its delegate says": [drafted(medium), correct("delegate")],
  "learned, as its leader says": [drafted(medium), learn("leader")],
  "learned, as its delegate says": [drafted(medium), learn("delegate")],
} as const satisfies Record<string, readonly [Begin, (step: Step) => Promise<void>]>

export type Situation = keyof typeof SITUATIONS

/** Every place where one can stand, each beginning anew. */
export const EVERY_SITUATION = Object.keys(SITUATIONS) as readonly Situation[]

/** A new delegation of these two that stands there, as its leader sees it. */
export async function standing(pair: Pair, situation: Situation): Promise<DelegationView> {
  const [begin, come] = SITUATIONS[situation]
  const id = await begin(pair)
  let version = 1
  await come(async (who, noun, body) => {
    ;({ version } = await pair[who].at.act(id, version, noun, body))
  })
  return pair.leader.at.delegation(id)
}

/** For every act, where it is open and to whom: the first such situation for each of the two. */
export async function openings(pair: Pair): Promise<Record<Noun, Partial<Record<Party, Situation>>>> {
  const found = Object.fromEntries(NOUNS.map((noun) => [noun, {}])) as Awaited<ReturnType<typeof openings>>
  for (const situation of EVERY_SITUATION) {
    const { id } = await standing(pair, situation)
    for (const party of situation === "draft" ? (["leader"] as const) : (["leader", "delegate"] as const)) {
      const { moves } = await pair[party].at.delegation(id)
      for (const { noun, open } of moves) if (open) found[noun as Noun][party] ??= situation
    }
  }
  return found
}
