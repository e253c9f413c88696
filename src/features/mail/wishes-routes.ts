import type { MailWishes } from "../../domain/person/mail.ts"
import { decidePerson, mailOf } from "../../domain/person/person.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { isRefusal, type Refusal } from "../../domain/shared/refusal.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { route } from "../../platform/http/operation.ts"
import { act } from "../../platform/ledger/ledger.ts"
import { type AppRoute, type House, once, reading } from "../context.ts"
import { personKind } from "../person/projection.ts"
import { personRow } from "../person/queries.ts"
import { MailWishesChange, MailWishesView } from "./schema.ts"

const PATH = "/api/o/{org}/mail-wishes"

/** Which mails one gets: one's own, and nobody else's to read or write. */
export function wishesRoutes(house: House, delivered: boolean): AppRoute[] {
  const answered = async (tx: Tx, person: PersonId) => {
    const { digest, edition, quiet } = mailOf((await personRow(tx, person))?.state ?? {})
    return { body: { digest, edition, quiet, delivered } satisfies MailWishesView }
  }
  return [read(house, answered), change(house, answered)]
}

type Answered = (tx: Tx, person: PersonId) => Promise<{ body: MailWishesView }>

function read(house: House, answered: Answered): AppRoute {
  const operation = {
    method: "get",
    path: PATH,
    tag: "Mail",
    summary: "Which mails one gets, and when none.",
    access: "person",
    answer: { status: 200, schema: MailWishesView },
  } as const
  return route(operation, ({ viewer }) => reading(house, viewer, (tx) => answered(tx, viewer.person)))
}

function change(house: House, answered: Answered): AppRoute {
  const operation = {
    method: "patch",
    path: PATH,
    tag: "Mail",
    summary: "Switch one's own mails on or off, or say when it is to be quiet.",
    access: "person",
    body: MailWishesChange,
    refusals: ["quiet-hours-do-not-fit"],
    answer: { status: 200, schema: MailWishesView },
  } as const
  return route(operation, (call) => {
    const { person } = call.viewer
    const { digest, edition, quiet } = call.body
    const wishes = {
      ...(digest === undefined ? {} : { digest }),
      ...(edition === undefined ? {} : { edition }),
      ...(quiet === undefined ? {} : { quiet }),
    }
    return once(house, call, {
      id: person,
      work: async (tx, at) => (await changeWishes(tx, person, wishes, at)) ?? answered(tx, person),
      again: (tx) => answered(tx, person),
    })
  })
}

/** Gives the refusal, or null. Nothing of it needs to know who else is here. */
export async function changeWishes(
  tx: Tx,
  person: PersonId,
  mail: Partial<MailWishes>,
  at: At,
): Promise<Refusal | null> {
  const world = { id: person, above: [], otherAdministrators: 1, threshold: 0 }
  const changed = await act(tx, personKind, person, { by: person, at }, (state, at) =>
    decidePerson({ type: "change-mail", by: person, at, mail }, state, world),
  )
  return isRefusal(changed) ? changed : null
}
