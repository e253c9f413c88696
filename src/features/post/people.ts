import { type Names, namesOf } from "../../domain/post/names.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { everyoneCalled } from "./queries.ts"

/** Everybody of the organisation, by name and by id. */
export type People = {
  readonly names: Names
  readonly called: (person: PersonId) => string | null
  readonly here: (person: PersonId) => boolean
}

/** Read in one question, once for everything that is shown or written. */
export async function peopleOf(tx: Tx): Promise<People> {
  const everyone = await everyoneCalled(tx)
  const byId = new Map(everyone.map((one) => [one.id, one]))
  return {
    names: namesOf(everyone),
    called: (person) => byId.get(person)?.name ?? null,
    here: (person) => byId.get(person)?.gone === false,
  }
}
