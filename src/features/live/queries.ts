import { type At, at } from "../../domain/shared/time.ts"
import type { Change } from "../../platform/live/hub.ts"
import { type House, reading } from "../context.ts"
import type { Viewer } from "../viewer.ts"

/** A change is on its way for as long as its transaction takes: it carries the time at which that began. */
const ON_ITS_WAY = { minutes: 1 }
/** Whoever missed more looks at everything again anyhow. */
const AT_MOST = 200

/** What concerns this viewer and changed since then, as far as it may still be on its way to them. */
export function missedBy(house: House, viewer: Viewer, since: At): Promise<Change[]> {
  return reading(house, viewer, (tx) =>
    tx.query<Change>(
      `select org, id::int, stream, recipients as "to" from outbox
       where org = $1 and at >= $2 and (recipients is null or $3 = any (recipients))
       order by id desc limit $4`,
      [tx.org, at(Temporal.Instant.from(since).subtract(ON_ITS_WAY)), viewer.person, AT_MOST],
    ),
  )
}
