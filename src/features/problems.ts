import type { ProblemEntry } from "../platform/http/problem.ts"
import { AREA_HAND_OVER_PROBLEMS } from "./area-hand-over/problems.ts"
import { CYCLE_PROBLEMS } from "./cycle/problems.ts"
import { DELEGATION_PROBLEMS } from "./delegation/problems.ts"
import { HOLDING_PROBLEMS } from "./holding/problems.ts"
import { HTTP_PROBLEMS } from "./http-problems.ts"
import { INVITATION_PROBLEMS } from "./invitation/problems.ts"
import { LESSON_PROBLEMS } from "./lesson/problems.ts"
import { LOGIN_PROBLEMS } from "./login/problems.ts"
import { MAIL_PROBLEMS } from "./mail/problems.ts"
import { ORGANISATION_PROBLEMS } from "./organisation/problems.ts"
import { PERSON_PROBLEMS } from "./person/problems.ts"
import { PLAN_PROBLEMS } from "./plan/problems.ts"
import { POST_PROBLEMS } from "./post/problems.ts"
import { PROMISE_PROBLEMS } from "./promise/problems.ts"
import { SHOWING_PROBLEMS } from "./showing/problems.ts"

/** Every code the API can refuse with, its status and its sentence: the one table from codes to words. */
export const PROBLEMS: Readonly<Record<string, ProblemEntry>> = {
  ...HTTP_PROBLEMS,
  ...LOGIN_PROBLEMS,
  ...ORGANISATION_PROBLEMS,
  ...PERSON_PROBLEMS,
  ...INVITATION_PROBLEMS,
  ...DELEGATION_PROBLEMS,
  ...PROMISE_PROBLEMS,
  ...SHOWING_PROBLEMS,
  ...AREA_HAND_OVER_PROBLEMS,
  ...CYCLE_PROBLEMS,
  ...LESSON_PROBLEMS,
  ...POST_PROBLEMS,
  ...HOLDING_PROBLEMS,
  ...PLAN_PROBLEMS,
  ...MAIL_PROBLEMS,
}
