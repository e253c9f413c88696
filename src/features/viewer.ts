import type { PersonId } from "../domain/shared/ids.ts"
import type { Zone } from "../domain/shared/time.ts"

/** Who is asking: a login, and the person it is in the organisation asked about. */
export type Viewer = {
  readonly login: { readonly id: string; readonly email: string } | null
  readonly org: string
  readonly person: PersonId
  readonly administrator: boolean
  readonly zone: Zone
}
