import type { PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { forgetMail } from "../mail/queries.ts"

/**
 * Forgets what a person wrote and who they were, everywhere but in the ledger, which holds no words: their texts with
 * the salts, their names, their login unless it is somebody elsewhere, and the traces of their requests. What others
 * are called, and what the organisation is, stays, whoever wrote it down.
 */
export async function forget(tx: Tx, id: PersonId): Promise<void> {
  await tx.asHouse(async () => {
    await tx.query(TEXTS, [tx.org, id, `person:${id}`])
    await tx.query("delete from idempotency where org = $1 and actor = $2", [tx.org, id])
    await tx.query("delete from outbox where org = $1 and $2 = any (recipients)", [tx.org, id])
  })
  await forgetMail(tx, [id])
  await forgetLogin(tx, id)
}

const NAMED = `jsonb_path_query(e.data, '$.**.passage') #>> '{}'`
/** The invitation they came by. */
const THEIR_INVITATIONS = `
  select stream from event where org = $1 and type = 'invitation-accepted' and data->>'person' = $2`

const TEXTS = `
  with theirs as (
    select distinct ${NAMED} as id from event e
    where org = $1 and (stream = $3 or stream in (${THEIR_INVITATIONS}))
  ), of_others as (
    select distinct ${NAMED} as id from event e
    where org = $1 and (
      (stream like 'person:%' and stream <> $3)
      or (stream like 'invitation:%' and stream not in (${THEIR_INVITATIONS}))
      or type = 'organisation-created')
  )
  delete from passage where org = $1 and (
    id::text in (select id from theirs)
    or (author = $2 and id::text not in (select id from of_others)))`

/** A login may be somebody, or have been somebody, in another organisation; where it is not, it goes. */
async function forgetLogin(tx: Tx, id: PersonId): Promise<void> {
  const [before] = await tx.query<{ login: string }>(
    "delete from former_membership where org = $1 and person = $2 returning login",
    [tx.org, id],
  )
  if (!before) return
  await tx.query("select set_config('app.login', $1, true)", [before.login])
  await tx.query(
    `with gone as (
       delete from auth."user" where id = $1
         and not exists (select from membership where login = $1)
         and not exists (select from former_membership where login = $1)
       returning email
     ) delete from auth.verification where identifier in (select email from gone)`,
    [before.login],
  )
}
