import type { Signer } from "../../platform/http/signed.ts"
import type { AppRoute, House } from "../context.ts"
import { linkedCheckInRoutes } from "./check-in-routes.ts"
import { unsubscribeRoutes } from "./unsubscribe-routes.ts"
import { wishesRoutes } from "./wishes-routes.ts"

/** What mail brings along: one's wishes, and what the links in it do. */
export function mailRoutes(house: House, signer: Signer): AppRoute[] {
  return [...wishesRoutes(house), ...linkedCheckInRoutes(house, signer), ...unsubscribeRoutes(house, signer)]
}
