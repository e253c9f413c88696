import { documentOf } from "../platform/http/document.ts"
import type { Signer } from "../platform/http/signed.ts"
import type { Erasures } from "../platform/ledger/erasures.ts"
import type { Hub } from "../platform/live/hub.ts"
import { areaHandOverRoutes } from "./area-hand-over/routes.ts"
import { budgetRoutes } from "./budget/routes.ts"
import type { AppRoute, House } from "./context.ts"
import { cycleRoutes } from "./cycle/routes.ts"
import { delegationRoutes } from "./delegation/routes.ts"
import { holdingRoutes } from "./holding/routes.ts"
import { insightRoutes } from "./insights/routes.ts"
import { invitationRoutes } from "./invitation/routes.ts"
import { lessonPosted, lessonUnposted } from "./lesson/posting.ts"
import { lessonRoutes } from "./lesson/routes.ts"
import { liveRoutes } from "./live/routes.ts"
import { SESSION_COOKIE } from "./login/auth.ts"
import { loginRoutes } from "./login/routes.ts"
import { mailRoutes } from "./mail/routes.ts"
import { noteRoutes } from "./note/routes.ts"
import { areaRoutes } from "./organisation/area-routes.ts"
import { organisationRoutes } from "./organisation/routes.ts"
import { ownDataRoutes } from "./own-data/routes.ts"
import { erasureRoutes } from "./person/erasure-routes.ts"
import { personRoutes } from "./person/routes.ts"
import { planRoutes } from "./plan/routes.ts"
import { postRoutes } from "./post/routes.ts"
import { PROBLEMS } from "./problems.ts"
import { promiseRoutes } from "./promise/routes.ts"
import { recordRoutes } from "./record/routes.ts"
import { showingRoutes } from "./showing/routes.ts"
import { todayRoutes } from "./today/routes.ts"
import type { ViewerOf } from "./viewer.ts"

type Around = {
  readonly hub: Hub
  /** Who is asking, asked again while a stream is open. */
  readonly viewerOf: ViewerOf
  /** The address people open. */
  readonly originOf: (request: Request) => string
  /** Signs the links in mails. */
  readonly signer: Signer
  /** Whether mail leaves this server. */
  readonly mailDelivered: boolean
  readonly erasures: Erasures
}

/** Every operation of the API, in the order of the document. */
export function allRoutes(house: House, around: Around): AppRoute[] {
  const { hub, viewerOf, originOf, erasures } = around
  return [
    ...loginRoutes(house),
    ...organisationRoutes(house),
    ...areaRoutes(house),
    ...personRoutes(house),
    ...erasureRoutes(house, erasures),
    ...invitationRoutes(house, originOf),
    ...todayRoutes(house),
    ...budgetRoutes(house),
    ...insightRoutes(house),
    ...delegationRoutes(house),
    ...noteRoutes(house),
    ...promiseRoutes(house),
    ...recordRoutes(house),
    ...showingRoutes(house),
    ...areaHandOverRoutes(house),
    ...cycleRoutes(house),
    ...lessonRoutes(house),
    ...postRoutes(house, { lesson: { posted: lessonPosted, unposted: lessonUnposted } }),
    ...holdingRoutes(house),
    ...planRoutes(house),
    ...ownDataRoutes(house),
    ...mailRoutes(house, around),
    ...liveRoutes(house, hub, viewerOf),
  ]
}

/** The OpenAPI 3.1 document of these operations. */
export function apiDocument(routes: readonly AppRoute[]): object {
  return documentOf(
    routes.map(({ operation }) => operation),
    {
      title: "Leeway",
      version: "0.1.0",
      description:
        "Hand it over. Agree the buffer. Step back. Every act is a noun: a commitment, a check-in, a flag. A refusal changes nothing and says why, with a stable code.",
    },
    SESSION_COOKIE,
    PROBLEMS,
  )
}
