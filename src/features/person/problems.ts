import type { PersonRefusal } from "../../domain/person/person.ts"
import type { ProblemEntry } from "../../platform/http/problem.ts"
import { days, entry } from "../problem-entry.ts"

export const PERSON_PROBLEMS: Record<PersonRefusal, ProblemEntry> = {
  "quiet-hours-do-not-fit": entry(
    422,
    "Hours do not fit",
    "Quiet hours need a beginning and another hour at which they end.",
  ),
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
  "person-still-here": entry(
    409,
    "Still here",
    "Whoever is here asks for it themselves. For someone who has left, you can.",
  ),
  "person-erased": entry(409, "Erased", "What this person wrote is erased already."),
  "legal-hold": entry(
    409,
    "Held by law",
    "A legal hold keeps what this person wrote. It is erased when that ends.",
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
      `Your own line can only be lower than everyone’s, which is at ${days(threshold)} days.`,
  ),
}
