import { weekAt } from "../../domain/plan/week.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import { areaHandOversOf } from "../area-hand-over/queries.ts"
import { seenWhole as seenAreaHandOver } from "../area-hand-over/read.ts"
import { type DelegationRecord, delegationsOf } from "../delegation/queries.ts"
import { seen as seenDelegation } from "../delegation/read.ts"
import { holdingsListed } from "../holding/queries.ts"
import { readHoldings } from "../holding/rows.ts"
import { organisation } from "../organisation/queries.ts"
import { readPerson } from "../person/read.ts"
import { plansOf } from "../plan/queries.ts"
import { readPlans } from "../plan/rows.ts"
import { type PromiseRecord, promisesOf } from "../promise/queries.ts"
import { seenWhole as seenPromise } from "../promise/read.ts"
import type { Viewer } from "../viewer.ts"
import { actsOf, loginOf } from "./queries.ts"
import { recordsWith } from "./records.ts"
import type { OwnData } from "./schema.ts"

const AT_ONCE = 100

/** Everything that is about the viewer or by them, in a transaction of theirs. */
export async function ownData(tx: Tx, viewer: Viewer, now: At): Promise<OwnData> {
  const { person, login } = viewer
  if (!login) throw new Error("whoever asks has signed in")
  const delegations = await everyOne((before) => delegationsOf(tx, { person, before, limit: AT_ONCE }))
  const promises = await everyOne((before) => promisesOf(tx, { person, before, limit: AT_ONCE }))
  const plans = await everyOne((before) => plansOf(tx, { person, before, limit: AT_ONCE }))
  const areas = await everyOne((before) => areaHandOversOf(tx, { person, before, limit: AT_ONCE }))
  return {
    at: now,
    organisation: (await withTexts(tx, (await organisation(tx)).state.name)) as string | null,
    person: (await readPerson(tx, viewer, person)) ?? refuseWith("not-found"),
    login: await loginOf(tx, login.id),
    delegations: await each(delegations, ({ id }) => seenDelegation(tx, id, person, now)),
    promises: await each(promises, ({ id }) => seenPromise(tx, id, person, now)),
    holdings: await readHoldings(tx, await holdingsListed(tx, { person, limit: null })),
    plans: await readPlans(tx, plans, weekAt(now, viewer.zone)),
    areaHandOvers: await each(areas, ({ id }) => seenAreaHandOver(tx, id, person)),
    records: await recordsWith(tx, person, othersIn(person, delegations, promises), now),
    acts: await actsOf(tx, person),
  }
}

/** Everyone with whom something was handed over or promised. */
function othersIn(
  person: PersonId,
  delegations: readonly DelegationRecord[],
  promises: readonly PromiseRecord[],
): ReadonlySet<PersonId> {
  const parties = [
    ...delegations.flatMap(({ state: { leader, delegate } }) => [leader, delegate]),
    ...promises.flatMap(({ state: { from, to } }) => [from, to]),
  ]
  return new Set(parties.filter((one): one is PersonId => one !== null && one !== person))
}

type Listed = { readonly id: string; readonly changedAt: string }
type Before = { readonly at: string; readonly id: string } | undefined

/** Page after page, to the end. */
async function everyOne<Row extends Listed>(page: (before: Before) => Promise<Row[]>): Promise<Row[]> {
  const all: Row[] = []
  for (let rows = await page(undefined); rows.length > 0; ) {
    all.push(...rows)
    const last = rows.at(-1) as Row
    rows = await page({ at: last.changedAt, id: last.id })
  }
  return all
}

/** One after the other: they share a transaction. */
async function each<Row, View>(rows: readonly Row[], read: (row: Row) => Promise<View>): Promise<View[]> {
  const views: View[] = []
  for (const row of rows) views.push(await read(row))
  return views
}
