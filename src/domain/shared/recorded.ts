import type { Actor } from "./ids.ts"
import type { At } from "./time.ts"

/** An event as the ledger holds it: a decision stamped with who acted and when. */
export type Recorded<Event> = Event & { readonly by: Actor; readonly at: At }
