import type { Recorded } from "../shared/recorded.ts"
import { callSentence } from "./called-in/sentence.ts"
import { changeSentence } from "./change/sentence.ts"
import { correctionSentence } from "./correction/sentence.ts"
import type {
  Course,
  DelegationEvent,
  EndedBecause,
  FlagAnswer,
  MessageKind,
  Outcome,
  Party,
  SettledBy,
} from "./events.ts"
import { reviewSentence } from "./review/sentence.ts"
import { stepInSentence } from "./step-in/sentence.ts"

/** How the two parties are called: a name, or "You" for whoever reads. `criterion` and `tripwire` give their texts. */
export type Naming = {
  readonly leader: string
  readonly delegate: string
  readonly criterion: (id: string) => string | null
  readonly tripwire: (id: string) => string | null
}

/** One happening as one sentence, the only place where events become words. What a person wrote stands beside it. */
export function sentence(event: Recorded<DelegationEvent>, by: Party | "clock", naming: Naming): string {
  const { leader, delegate } = naming
  const who = by === "clock" ? "" : naming[by]
  switch (event.type) {
    case "drafted":
      return `${leader} began a draft.`
    case "draft-revised":
      return `${leader} rewrote the draft.`
    case "discarded":
      return by === "clock" ? "The draft was put away after a year." : `${leader} discarded the draft.`
    case "offered":
      return `${leader} asked ${inside(delegate)}.`
    case "asked-for":
      return `${delegate} asked ${inside(leader)} for it.`
    case "countered":
      return `${who} proposed something else: round ${event.round.number}.`
    case "back-brief-given":
      return `${delegate} gave a back-brief.`
    case "back-brief-confirmed":
      return event.bySilence
        ? "Three days of silence confirmed the back-brief."
        : `${leader} confirmed the back-brief.`
    case "back-brief-corrected":
      return `${leader} corrected the back-brief.`
    case "committed":
      return `${who} committed to round ${event.round}.`
    case "activated":
      return `Both words are given. It is ${possessive(delegate)} to do ${delegate === "You" ? "your" : possessive(delegate)} way.`
    case "declined":
      return by === "leader" ? `${who} said not now.` : `${who} declined.`
    case "withdrawn":
      return `${who} withdrew it.`
    case "reminded":
      return `Half the time for an answer had passed; ${inside(naming[event.party])} ${naming[event.party] === "You" ? "were" : "was"} reminded once.`
    case "lapsed":
      return "No answer came in time, so it lapsed."
    case "checked-in":
      return checkedIn(who, event, naming)
    case "note-shown":
      return `${delegate} showed a note.`
    case "flagged":
      return event.criterion
        ? `${delegate} raised a flag${about(event.criterion, naming)}.`
        : `${delegate} raised a flag.`
    case "flag-received":
      return `${leader} received it with thanks${FLAG_ANSWERS[event.answer]}.`
    case "said":
      return SAID[event.kind](who)
    case "help-asked":
      return `${delegate} asked for help.`
    case "help-answered":
      return event.takenUp ? `${who} took it up.` : `${who} let it be.`
    case "tripwire-fired":
    case "tripwire-claimed":
    case "tripwire-cured":
    case "call-answered":
      return callSentence(event, by === "clock", naming)
    case "change-proposed":
    case "change-agreed":
    case "change-refused":
    case "change-withdrawn":
    case "change-lapsed":
      return changeSentence(event, who)
    case "stepped-in":
    case "step-in-accounted":
    case "accounts-opened":
    case "taken-back":
      return stepInSentence(event, by === "clock" ? "leader" : by, naming)
    case "handed-back":
      return `${delegate} handed it back.`
    case "cancelled":
      return `${who} ended it for a cause outside of both.`
    case "view-added":
      return `${who} put another view beside it.`
    case "declared":
      return `${delegate} declared it ${OUTCOMES[event.outcome]}.`
    case "outcome-confirmed":
      return event.bySilence
        ? "Seven days of silence confirmed the outcome."
        : `${leader} confirmed the outcome.`
    case "outcome-disputed":
      return event.doubts.length === 1
        ? `${leader} saw one criterion otherwise.`
        : `${leader} saw ${event.doubts.length} criteria otherwise.`
    case "outcome-revised":
      return `${delegate} gave a new account: ${OUTCOMES[event.outcome]}.`
    case "outcome-accepted":
      return `${delegate} accepted how ${inside(leader)} ${leader === "You" ? "see" : "sees"} it.`
    case "outcome-stood-by":
      return `${delegate} stood by what was declared.`
    case "settled":
      return `It settled, ${OUTCOMES[event.outcome]}${SETTLED[event.how]}.`
    case "leader-reflected":
    case "delegate-reflected":
    case "review-moved-on":
    case "learning-proposed":
    case "learning-agreed":
    case "appreciated":
      return reviewSentence(event, who, naming)
    case "correction-proposed":
    case "correction-confirmed":
    case "correction-refused":
    case "correction-withdrawn":
    case "correction-lapsed":
      return correctionSentence(event, who, OUTCOMES)
    case "closed":
      return by === "clock" || event.bySilence ? "It closed." : `${who} closed it.`
    case "ended":
      return ENDED[event.because]
  }
}

const COURSES: Record<Course, string> = {
  "on-course": "on course",
  "at-risk": "at risk",
  "off-course": "off course",
}
const EFFORTS = {
  "under-half": "Effort under half.",
  "over-half": "Effort over half.",
  "near-the-limit": "Effort near the limit.",
  "over-the-limit": "Effort over the limit.",
}
const OUTCOMES: Record<Outcome, string> = { met: "met", "partly-met": "partly met", "not-met": "not met" }
const FLAG_ANSWERS: Record<FlagAnswer, string> = {
  "carry-on": ": carry on",
  help: ", and will help",
  "change-terms": ", and would change the terms",
}
const SAID: Record<MessageKind, (who: string) => string> = {
  reply: (who) => `${who} replied.`,
  news: (who) => `${who} passed on news.`,
  appreciation: (who) => `${who} appreciated something.`,
  "offer-of-support": (who) => `${who} offered support.`,
}
const SETTLED: Record<SettledBy, string> = {
  confirmed: "",
  silence: ", by silence",
  accepted: "",
  revised: "",
  "two-accounts": ": two accounts stand side by side",
}
const ENDED: Record<EndedBecause, string> = {
  "handed-back": "It was handed back.",
  "taken-back": "It was taken back.",
  cancelled: "It was cancelled.",
  left: "It ended because one of the two left. Nobody is marked by it.",
  silence: "Nobody had moved for sixty days past due, so it ended.",
}

function checkedIn(
  who: string,
  event: Extract<DelegationEvent, { type: "checked-in" }>,
  naming: Naming,
): string {
  const on = event.criterion ? about(event.criterion, naming) : ""
  const said = `${who} checked in: ${COURSES[event.course]}${on}.`
  return event.effort ? `${said} ${EFFORTS[event.effort]}` : said
}

function about(criterion: string, naming: Naming): string {
  const text = naming.criterion(criterion)
  return text ? ` about “${text}”` : ""
}

function inside(name: string): string {
  return name === "You" ? "you" : name
}
function possessive(name: string): string {
  return name === "You" ? "yours" : `${name}’s`
}
