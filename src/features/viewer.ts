import type { Context } from "hono"
import type { PersonId } from "../domain/shared/ids.ts"
import type { Zone } from "../domain/shared/time.ts"
import type { Access } from "../platform/http/operation.ts"

/** Finds out who is asking; refuses whoever the access does not let in. */
export type ViewerOf = (c: Context, access: Access, org: string | undefined) => Promise<Viewer>

/** Who is asking: a login, and the person it is in the organisation asked about. */
export type Viewer = {
  readonly login: { readonly id: string; readonly email: string } | null
  readonly org: string
  readonly person: PersonId
  readonly administrator: boolean
  readonly zone: Zone
}
