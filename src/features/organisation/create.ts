import { randomBytes } from "node:crypto"
import { decideOrganisation } from "../../domain/organisation/organisation.ts"
import { decidePerson } from "../../domain/person/person.ts"
import { isRefusal, type Refusal } from "../../domain/shared/refusal.ts"
import type { At } from "../../domain/shared/time.ts"
import { words } from "../../domain/shared/words.ts"
import { type Tx, transact } from "../../platform/database/transaction.ts"
import { began, idFor } from "../../platform/http/idempotency.ts"
import { Refused, refuseWith } from "../../platform/http/mount.ts"
import { act } from "../../platform/ledger/ledger.ts"
import type { House } from "../context.ts"
import { personKind } from "../person/projection.ts"
import { joinedBefore } from "../person/queries.ts"
import { organisationKind } from "./projection.ts"

type NewOrganisation = {
  readonly name: string
  readonly yourName: string
  readonly zone: string
  readonly currency?: string | undefined
  readonly login: string
  readonly example: boolean
  /** The same key of the same login creates one organisation. */
  readonly key?: string | undefined
}

export type Created = { readonly org: string; readonly person: string }

/** Creates an organisation with its first person, who looks after it. Gives its short name and the person. */
export async function createOrganisation(house: House, input: NewOrganisation): Promise<Created> {
  const person = idFor(input.login, "create", input.key)
  const at = house.now()
  for (const org of shortNames(input.name)) {
    const scope = { org, actor: person, login: input.login }
    const created = await transact(
      house.database,
      scope,
      (tx) => create(tx, person, at, input),
      (made) => !isRefusal(made),
    )
    if (!isRefusal(created)) return asBegun(house, created, at, input)
    // Somebody has that short name, since long or since just now: the next one is free.
    if (created.code !== "changed-meanwhile") throw new Refused(created)
  }
  return refuseWith("changed-meanwhile")
}

async function create(tx: Tx, person: string, at: At, input: NewOrganisation): Promise<Created | Refusal> {
  const before = await joinedBefore(tx, input.login, person)
  if (before) return before
  const stamp = { by: person, at }
  const { name, zone, currency, example } = input
  const settings = { zone, ...(currency ? { currency } : {}) }
  const created = await act(tx, organisationKind, tx.org, { ...stamp, expected: 0 }, (state) =>
    decideOrganisation({ ...stamp, type: "create", name: words(name), settings, example }, state),
  )
  if (isRefusal(created)) return created
  const joined = await joinFirst(tx, person, at, input, created.state.settings.threshold)
  if (isRefusal(joined)) return joined
  await tx.query("insert into membership (org, person, login) values ($1, $2, $3)", [
    tx.org,
    person,
    input.login,
  ])
  const claimed = await claimBeginning(tx, person, at, input)
  return isRefusal(claimed) ? claimed : { org: tx.org, person }
}

function joinFirst(tx: Tx, person: string, at: At, { yourName, zone }: NewOrganisation, threshold: number) {
  const stamp = { by: person, at }
  const name = words(yourName)
  const join = { ...stamp, type: "join", name, zone, manager: null, administrator: true } as const
  const world = { id: person, above: [], otherAdministrators: 0, threshold }
  return act(tx, personKind, person, stamp, (state) => decidePerson(join, state, world))
}

/** The same key again gives what it gave before, unless it asks for something else. */
async function asBegun(house: House, created: Created, at: At, input: NewOrganisation): Promise<Created> {
  const { org, person } = created
  const same = await transact(house.database, { org, actor: person }, (tx) =>
    claimBeginning(tx, person, at, input),
  )
  if (isRefusal(same)) throw new Refused(same)
  return created
}

async function claimBeginning(tx: Tx, person: string, at: At, { login: _, ...asked }: NewOrganisation) {
  return asked.key ? began(tx, person, asked, at) : null
}

/** `tidewater`, or `tidewater-x7k2` when that is taken: the name in addresses, and the key of everything. */
function* shortNames(name: string): Generator<string> {
  const plain = plainName(name)
  if (plain.length > 1) yield plain
  for (let tries = 0; tries < 5; tries++) yield `${plain || "o"}-${randomBytes(3).toString("hex")}`
}

function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 30)
    .replace(/^-+|-+$/g, "")
}
