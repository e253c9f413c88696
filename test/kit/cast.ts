import type { DelegationEvent, Judgement, Round } from "../../src/domain/delegation/events.ts"
import { allMet, outcomeOf } from "../../src/domain/delegation/outcome.ts"
import type { Reads } from "../../src/domain/delegation/step-in/guard.ts"
import {
  type Criterion,
  NO_TERMS,
  sizeOf,
  type Terms,
  worstCaseOf,
} from "../../src/domain/delegation/terms.ts"
import type { World } from "../../src/domain/delegation/world.ts"
import { DEFAULT_SETTINGS } from "../../src/domain/organisation/settings.ts"
import type { Recorded } from "../../src/domain/shared/recorded.ts"
import { type At, at, daysAfter } from "../../src/domain/shared/time.ts"
import type { Words } from "../../src/domain/shared/words.ts"

/** Maya leads and lives in Berlin; Ana holds what she hands over and lives in Lisbon; Ben and Chi are others. */
export const maya = "maya"
export const ana = "ana"
export const ben = "ben"
export const chi = "chi"

/** One week, at ten in Berlin and nine in Lisbon. */
export const MONDAY = "2026-11-23T09:00:00.000Z"
export const TUESDAY = "2026-11-24T09:00:00.000Z"
export const WEDNESDAY = "2026-11-25T09:00:00.000Z"
export const THURSDAY = "2026-11-26T09:00:00.000Z"
export const FRIDAY = "2026-11-27T09:00:00.000Z"

/** A moment before another. */
export function before(instant: At): At {
  return at(Temporal.Instant.from(instant).subtract({ milliseconds: 1 }))
}

/** Reads as the expectation check would, as far as the cast needs it: an order says please, pressing asks how far. */
function reads(text: string): Reads {
  if (/\bplease\b/i.test(text)) return "instruction"
  return /^how far\b/i.test(text) ? "progress-question" : null
}

export const WORLD: World = {
  settings: DEFAULT_SETTINGS,
  leader: { here: true, threshold: null, zone: "Europe/Berlin", away: [] },
  delegate: { here: true, threshold: null, zone: "Europe/Lisbon", away: [] },
  newPairOrArea: false,
  atStakeElsewhere: 0,
  reads,
}
/** The first time these two work on something in this area. */
export const FIRST_TIME: World = { ...WORLD, newPairOrArea: true }
/** Everything else that is active could already sink everybody: no room for a cent. */
export const FULL: World = { ...WORLD, atStakeElsewhere: 100 * 500 * 100 }

export function say(text: string): Words {
  return { text }
}

function criterion(id: string, text: string, seenBy: string | null = null): Criterion {
  return { id, text: say(text), seenBy }
}

/** A small one, of any shop: at worst EUR 150. */
export const FLOUR: Terms = {
  ...NO_TERMS,
  outcome: say("We never run out of flour and never hold more than two weeks of it"),
  success: [
    criterion("s1", "No day without flour in four weeks"),
    criterion("s2", "Never more than 14 days of stock at the Monday count"),
  ],
  due: "2026-12-21",
  atMost: { days: 0, money: 150 },
  worstCase: say("One emergency purchase at shop price, about 150"),
  level: 6,
}

/** A medium one, of Kubernetes SIG Release: at worst 4 days. */
export const RELEASE_NOTES: Terms = {
  ...NO_TERMS,
  outcome: say("The release ships with complete, readable release notes"),
  success: [
    criterion("s1", "The notes are committed on release day, in week 12"),
    criterion("s2", "Every merged change with a user-facing label is in the notes"),
  ],
  failure: [
    criterion("f3", "The release ships without final notes"),
    criterion("f4", "A breaking change is found missing from the notes", "2027-02-22"),
  ],
  due: "2027-02-15",
  atMost: { days: 4, money: 0 },
  worstCase: say("Notes published two days late and corrected in the first patch release"),
  why: say("A missing breaking change costs thousands of clusters a bad day"),
  whyYou: say("because you found three missing breaking changes as a shadow last cycle"),
  ifItFallsShort: say("say it was my call, and find with you what the handbook should have said"),
  resources: say("Release notes tool and website, two to four shadows"),
  training: say("One cycle as a shadow; the onboarding guide"),
  checkIns: { every: "P7D", graceDays: 2 },
  limits: { effortDays: 14, money: null },
  tripwires: [{ id: "t5", text: say("No draft generated for two weeks running") }],
}

/** A large one, of the same team, weighed at 12 days: a whole release without documentation. */
export const DOCUMENTATION: Terms = {
  ...NO_TERMS,
  outcome: say("Every enhancement that needs documentation has it on release day"),
  success: [
    criterion("s1", "All documentation pull requests are merged a week before release"),
    criterion("s2", "80% of opted-in enhancements have a placeholder a week before its deadline"),
  ],
  failure: [criterion("f3", "A stable feature is released undocumented")],
  due: "2027-02-15",
  atMost: { days: 12, money: 0 },
  worstCase: say("Every enhancement moves its documentation to the first patch release"),
  why: say("An undocumented feature does not exist for its users"),
  whyYou: say("because you kept the branch syncs going when nobody asked"),
  ifItFallsShort: say("tell the SIG leads it was my call to go with the date"),
  resources: say("Three to six shadows, review capacity of the docs SIG"),
  training: say("One cycle as a docs shadow"),
  checkIns: { every: "P7D", graceDays: 1 },
  limits: { effortDays: 25, money: null },
  tripwires: [{ id: "t4", text: say("Three weekly branch syncs missed") }],
  level: 6,
  affected: say("Readers of the website, eight localisation teams"),
  undo: say("A page can follow in the first patch release"),
  withinReach: say("Weekly release meeting, and any time in the channel"),
  secondPair: say("Previous docs lead"),
}

/** What comes with every round, unless somebody says otherwise. */
const AS_USUAL = { remarks: [], answerBy: null, backBrief: false } as const
export const OFFER = { type: "offer", ...AS_USUAL } as const

export function counterOffer(terms: Terms) {
  return { type: "counter", terms, ...AS_USUAL } as const
}

export function request(terms: Terms) {
  return { type: "ask-for-it", leader: maya, terms, ...AS_USUAL } as const
}

/** The whole account of an outcome, in one click. */
export const DONE = { type: "declare", judgements: null, moneyUsed: null, lost: null, text: null } as const

export type Story = readonly Recorded<DelegationEvent>[]

/** A round as the rules would write it in the cast's world, answered within a week. */
export function round(terms: Terms, particulars: Partial<Round> = {}): Round {
  const size = sizeOf(terms, WORLD.settings)
  return {
    number: 1,
    author: "leader",
    terms,
    remarks: [],
    size,
    worstCase: worstCaseOf(terms.atMost ?? { days: 0, money: 0 }, WORLD.settings),
    backBriefNeeded: size === "large",
    answerBy: daysAfter(MONDAY, 7),
    ...particulars,
  }
}

/** On Monday Maya writes it down, for Ana unless told otherwise. */
export function drafted(terms: Terms, delegate: string | null = ana): Story {
  return [{ type: "drafted", leader: maya, delegate, terms, by: maya, at: MONDAY }]
}

/** On Monday Maya offers it to Ana. */
export function offered(terms: Terms, particulars: Partial<Round> = {}): Story {
  const offer = { type: "offered", delegate: ana, round: round(terms, particulars) } as const
  return [...drafted(terms), { ...offer, by: maya, at: MONDAY }]
}

/** On Monday Ana asks Maya for it. */
export function askedFor(terms: Terms): Story {
  const request = {
    type: "asked-for",
    leader: maya,
    delegate: ana,
    round: round(terms, { author: "delegate" }),
  }
  return [{ ...request, by: ana, at: MONDAY } as const as Story[number]]
}

/** Offered on Monday, understood and active on Tuesday. */
export function active(terms: Terms): Story {
  const { backBriefNeeded, worstCase } = round(terms)
  const understood: Story = [
    { type: "back-brief-given", round: 1, text: say("In my words"), by: ana, at: TUESDAY },
    { type: "back-brief-confirmed", round: 1, bySilence: false, by: maya, at: TUESDAY },
  ]
  return [
    ...offered(terms),
    ...(backBriefNeeded ? understood : []),
    { type: "committed", round: 1, by: ana, at: TUESDAY },
    { type: "activated", round: 1, worstCase, dayRate: 500, by: ana, at: TUESDAY },
  ]
}

/** Active on Tuesday; on Wednesday Ana says how it came out: everything met, unless told otherwise. */
export function declared(terms: Terms, judgements: readonly Judgement[] = allMet(terms)): Story {
  const outcome = outcomeOf(terms, judgements)
  const account = { type: "declared", judgements, outcome, moneyUsed: null, lost: null, text: null } as const
  return [...active(terms), { ...account, by: ana, at: WEDNESDAY }]
}

/** Declared on Wednesday; on Thursday Maya sees one criterion otherwise. */
export function disputed(terms: Terms, criterion = "s1"): Story {
  const doubts = [{ criterion, met: false, reason: say("I counted one short") }]
  return [...declared(terms), { type: "outcome-disputed", doubts, by: maya, at: THURSDAY }]
}

/** Declared on Wednesday, and confirmed by Maya on Thursday. */
export function settled(terms: Terms): Story {
  const judgements = allMet(terms)
  const settling = { type: "settled", how: "confirmed", judgements, outcome: "met", doubts: [] } as const
  return [
    ...declared(terms),
    { type: "outcome-confirmed", bySilence: false, by: maya, at: THURSDAY },
    { ...settling, by: maya, at: THURSDAY },
  ]
}
