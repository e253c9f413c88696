import type { DelegationRefusal } from "../domain/delegation/refusals.ts"
import type { InvitationRefusal } from "../domain/invitation/invitation.ts"
import type { OrganisationRefusal } from "../domain/organisation/organisation.ts"
import type { PersonRefusal } from "../domain/person/person.ts"
import type { ProblemEntry, ProblemStatus } from "../platform/http/problem.ts"
import { partName, stageSentence, whoseMove } from "./problem-words.ts"

type Detail = Readonly<Record<string, unknown>>

const entry = (
  status: ProblemStatus,
  title: string,
  sentence: string | ((detail: Detail) => string),
): ProblemEntry => ({
  status,
  title,
  sentence: typeof sentence === "string" ? () => sentence : sentence,
})

const DELEGATION: Record<DelegationRefusal, ProblemEntry> = {
  "not-at-this-stage": entry(409, "Not at this stage", stageSentence),
  "not-yours-to-do": entry(403, "Not yours to do", whoseMove),
  "not-your-turn": entry(409, "Not your turn", ({ whose }) =>
    whose === "delegate"
      ? "It waits for the delegate’s answer first."
      : "It waits for the leader’s word first.",
  ),
  "offered-to-oneself": entry(
    422,
    "Offered to oneself",
    "A hand-over needs two people. Choose someone else to have it.",
  ),
  "person-not-here": entry(
    422,
    "Not here any more",
    "The person you chose is not in this organisation any more. Choose someone else.",
  ),
  "stage-not-set": entry(
    422,
    "Something is missing",
    ({ missing }) => `Still missing: ${(missing as string[]).map(partName).join(", ")}.`,
  ),
  "worst-case-too-large": entry(422, "More than may be lost", ({ days, threshold, theirs }) =>
    theirs
      ? `${whole(days)} days is more than the ${whole(threshold)} you said you are ready to see lost. Three ways make it smaller.`
      : `${whole(days)} days is more than may be lost at once: the line is at ${whole(threshold)}, for everyone alike. Three ways make it smaller.`,
  ),
  "everything-at-once-too-large": entry(
    409,
    "Everything at once",
    ({ days, fatalLoss }) =>
      `With this, ${whole(days)} days would be at stake at once, and ${whole(fatalLoss)} is all that can be lost. Wait until something settles, or make this one smaller.`,
  ),
  "due-in-the-past": entry(
    422,
    "Due in the past",
    "The day it is due has passed. Choose a day from today on.",
  ),
  "seen-before-due": entry(
    422,
    "Seen before it is due",
    ({ due }) => `The outcome is due on ${due}, so it cannot be seen before that day.`,
  ),
  "answer-by-in-the-past": entry(
    422,
    "Answer in the past",
    "The day for an answer has passed. Choose a later one.",
  ),
  "rhythm-unknown": entry(
    422,
    "Rhythm not understood",
    "A rhythm is a number of days or weeks, such as every 7 days.",
  ),
  "criterion-unknown": entry(422, "No such criterion", "That criterion is not in these terms."),
  "terms-have-changed": entry(
    409,
    "These terms changed",
    ({ round }) =>
      `These terms changed while you were reading. Nothing was sent; read round ${round} and say whether it still holds for you.`,
  ),
  "already-committed": entry(
    409,
    "Already committed",
    "Your word to this round is given. It waits for the other’s.",
  ),
  "back-brief-not-needed": entry(
    409,
    "No back-brief needed",
    "Nobody asked for a back-brief here; you can commit.",
  ),
  "back-brief-not-given": entry(409, "No back-brief yet", "There is no back-brief for this round yet."),
  "back-brief-already-confirmed": entry(
    409,
    "Back-brief confirmed",
    "The back-brief for this round is confirmed already.",
  ),
  "flag-unknown": entry(422, "No such flag", "There is no such flag here."),
  "flag-already-received": entry(409, "Flag received", "That flag was received already."),
  "help-unknown": entry(422, "No such offer or request", "There is no help to answer here."),
  "help-already-answered": entry(409, "Help answered", "That was answered already."),
  "not-your-help": entry(403, "Not yours to answer", "The other one answers that."),
  "criteria-not-judged": entry(422, "Criteria left open", "Say for each criterion whether it is met."),
  "nothing-in-doubt": entry(
    422,
    "Nothing in doubt",
    "You see every criterion as it was declared; confirm it instead.",
  ),
  "view-already-added": entry(409, "View given", "Your view stands beside it already."),
}

const PERSON: Record<PersonRefusal, ProblemEntry> = {
  "person-needs-a-name": entry(422, "A name is missing", "Please say what people call you."),
  "person-has-left": entry(409, "Has left", "This person has left the organisation."),
  "zone-unknown": entry(422, "Unknown time zone", "A time zone is written like Europe/Lisbon."),
  "manager-not-here": entry(422, "Manager not here", "The manager you chose is not in this organisation."),
  "manager-cycle": entry(
    422,
    "A circle of managers",
    "That would make a circle: someone would report to themselves in the end.",
  ),
  "last-administrator": entry(
    409,
    "The last administrator",
    "Someone has to look after this organisation. Make another person administrator first.",
  ),
  "days-away-do-not-fit": entry(
    422,
    "Days do not fit",
    "Days away need a first and a last day, in this order, and the last not in the past.",
  ),
  "threshold-not-lower": entry(
    422,
    "Not lower",
    ({ threshold }) =>
      `Your own line can only be lower than everyone’s, which is at ${whole(threshold)} days.`,
  ),
}

const ORGANISATION: Record<OrganisationRefusal, ProblemEntry> = {
  "organisation-needs-a-name": entry(422, "A name is missing", "An organisation needs a name."),
  "organisation-exists": entry(409, "It exists", "This organisation exists already."),
  "settings-do-not-fit": entry(
    422,
    "Settings do not fit",
    "These numbers do not fit together: start-small, threshold and fatal loss grow in this order, and a day costs something.",
  ),
}

const INVITATION: Record<Exclude<InvitationRefusal, "person-needs-a-name">, ProblemEntry> = {
  "invitation-needs-an-address": entry(
    422,
    "An address is missing",
    "An invitation needs the address of the person it is for.",
  ),
  "invitation-used": entry(
    409,
    "Invitation used",
    "This invitation was used already. If that was you, sign in.",
  ),
  "invitation-revoked": entry(
    409,
    "Invitation withdrawn",
    "This invitation was withdrawn. Ask for a new one.",
  ),
  "invitation-expired": entry(
    409,
    "Invitation expired",
    "This invitation is no longer valid. Ask for a new one.",
  ),
  "invitation-for-someone-else": entry(
    403,
    "For another address",
    "This invitation was made for another address than the one you are signed in with.",
  ),
}

const HTTP = {
  "not-found": entry(404, "Not here", "There is nothing here that you can see."),
  "signed-out": entry(401, "Signed out", "You are signed out. Sign in, and go on where you were."),
  "administrators-only": entry(
    403,
    "For administrators",
    "An administrator of this organisation can do that.",
  ),
  "already-here": entry(409, "Already here", "You belong to this organisation already."),
  "note-needs-holding": entry(409, "Nothing held", "Notes are for whoever holds this, while it is active."),
  "changed-meanwhile": entry(
    412,
    "Changed meanwhile",
    "This changed while you were writing. Nothing was sent; look again and send it if it still holds.",
  ),
  "version-needed": entry(428, "Version needed", "Name the version you saw in an If-Match header."),
  "version-unreadable": entry(
    400,
    "Version not understood",
    'If-Match takes one version as its ETag gave it, such as "7".',
  ),
  "key-unreadable": entry(400, "Key not understood", "An Idempotency-Key has 1 to 200 visible characters."),
  "key-used-for-something-else": entry(
    422,
    "Key used before",
    "This Idempotency-Key was used for another request.",
  ),
  "link-shown-once": entry(
    409,
    "Shown once",
    "The invitation was made, and its link was shown once. Withdraw it and make another.",
  ),
  "cursor-unreadable": entry(400, "Cursor not understood", "A cursor is taken as the page before gave it."),
  "json-expected": entry(415, "JSON expected", "Send JSON, and say so in Content-Type."),
  "json-unreadable": entry(400, "Not readable", "What was sent is not readable JSON."),
  "text-unreadable": entry(422, "Not readable", "The text holds a character that cannot be kept."),
  "fields-at-fault": entry(422, "Something is not right", ({ fields }) =>
    (fields as { path: string; message: string }[])
      .map(({ path, message }) => (path ? `${partName(path)}: ${message}` : message))
      .join(" "),
  ),
  "too-large": entry(413, "Too much at once", "That is more than can be sent at once."),
  "other-origin": entry(403, "From elsewhere", "This request came from another site."),
  "too-many-requests": entry(
    429,
    "Too many attempts",
    "That was tried often in a short time. Wait a little and try again.",
  ),
  unexpected: entry(
    500,
    "Our mistake",
    ({ reference }) => `Something went wrong on our side. Nothing was changed. Reference ${reference}.`,
  ),
  unavailable: entry(
    503,
    "Not available",
    "The database cannot be reached right now. Nothing was changed; try again in a moment.",
  ),
} as const

/** Every code the API can refuse with, its status and its sentence. The one place where codes become words. */
export const PROBLEMS: Readonly<Record<string, ProblemEntry>> = {
  ...HTTP,
  ...ORGANISATION,
  ...PERSON,
  ...INVITATION,
  ...DELEGATION,
}

function whole(value: unknown): string {
  return String(Math.round(Number(value) * 10) / 10)
}
