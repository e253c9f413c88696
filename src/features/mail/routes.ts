import type { Signer } from "../../platform/http/signed.ts"
import type { AppRoute, House } from "../context.ts"
import { linkedCheckInRoutes } from "./check-in-routes.ts"
import { unsubscribeRoutes } from "./unsubscribe-routes.ts"
import { wishesRoutes } from "./wishes-routes.ts"

type Around = {
  readonly signer: Signer
  /** Whether mail leaves this server. */
  readonly mailDelivered: boolean
}

/** What mail brings along: one's wishes, and what the links in it do. */
export function mailRoutes(house: House, { signer, mailDelivered }: Around): AppRoute[] {
  return [
    ...wishesRoutes(house, mailDelivered),
    ...linkedCheckInRoutes(house, signer),
    ...unsubscribeRoutes(house, signer),
  ]
}
