import type { InvitationRefusal } from "../../domain/invitation/invitation.ts"
import type { ProblemEntry } from "../../platform/http/problem.ts"
import { entry } from "../problem-entry.ts"

export const INVITATION_PROBLEMS: Record<Exclude<InvitationRefusal, "person-needs-a-name">, ProblemEntry> = {
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
