import type { OrganisationRefusal } from "../../domain/organisation/organisation.ts"
import type { ProblemEntry } from "../../platform/http/problem.ts"
import { entry } from "../problem-entry.ts"

export const ORGANISATION_PROBLEMS: Record<OrganisationRefusal, ProblemEntry> = {
  "organisation-needs-a-name": entry(422, "A name is missing", "An organisation needs a name."),
  "organisation-exists": entry(409, "It exists", "This organisation exists already."),
  "settings-do-not-fit": entry(
    422,
    "Settings do not fit",
    "These numbers do not fit together: start-small, threshold and fatal loss grow in this order, and a day costs something.",
  ),
  "area-unknown": entry(422, "No such area", "There is no such area here."),
  "area-merged": entry(409, "It was merged", "This area was merged into another one. Go on with that one."),
  "area-into-itself": entry(422, "Into itself", "Choose another area to merge it into."),
  "area-name-taken": entry(
    409,
    "The name is taken",
    "Another area is called so already. Merge the two, or choose another name.",
  ),
}
