import { z } from "zod"
import { AreaHandOverHistory } from "../area-hand-over/schema.ts"
import { DelegationView, PersonRef } from "../delegation/view.ts"
import { HoldingView } from "../holding/schema.ts"
import { PersonView } from "../person/schema.ts"
import { PlanView } from "../plan/schema.ts"
import { PromiseHistory } from "../promise/schema.ts"
import { EntryView, LatitudeView } from "../record/schema.ts"
import { ShowingView } from "../showing/schema.ts"

const Instant = z.string().meta({ format: "date-time" })

/** What stands between them and one other person, both ways, and to whom they show their side of it. */
export const OwnRecord = z
  .object({
    with: PersonRef,
    theirs: z.array(EntryView),
    yours: z.array(EntryView),
    latitude: z.array(LatitudeView),
    showings: z.array(ShowingView),
  })
  .meta({ id: "OwnRecord" })
export type OwnRecord = z.infer<typeof OwnRecord>

/** Everything here that is about a person or by them. */
export const OwnData = z
  .object({
    at: Instant,
    organisation: z.string().nullable(),
    person: PersonView,
    login: z.object({
      address: z.string(),
      name: z.string(),
      since: Instant,
      sessions: z.array(z.object({ since: Instant, until: Instant })),
    }),
    delegations: z
      .array(DelegationView)
      .meta({ description: "What they handed over and hold, as they see it." }),
    promises: z.array(PromiseHistory),
    holdings: z.array(HoldingView).meta({ description: "What they still do, and did." }),
    plans: z.array(PlanView),
    areaHandOvers: z.array(AreaHandOverHistory),
    /** One for each person with whom something stands, in the order of their ids. */
    records: z.array(OwnRecord),
    /** Everything they did here, with what they wrote, the oldest first. */
    acts: z.array(
      z.object({
        at: Instant,
        about: z.string().meta({ description: "What it was done on: a kind and an id." }),
        type: z.string(),
        texts: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: "OwnData" })
export type OwnData = z.infer<typeof OwnData>
