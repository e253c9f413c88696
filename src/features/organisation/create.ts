import { randomBytes } from "node:crypto"
import { decideOrganisation } from "../../domain/organisation/organisation.ts"
import { decidePerson } from "../../domain/person/person.ts"
import { isRefusal } from "../../domain/shared/refusal.ts"
import { words } from "../../domain/shared/words.ts"
import { transact } from "../../platform/database/transaction.ts"
import { idFor } from "../../platform/http/idempotency.ts"
import { Refused } from "../../platform/http/mount.ts"
import { act } from "../../platform/ledger/ledger.ts"
import { type House, writing } from "../context.ts"
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

/** Creates an organisation with its first person, who looks after it. Gives its short name and the person. */
export async function createOrganisation(
  house: House,
  input: NewOrganisation,
): Promise<{ org: string; person: string }> {
  const org = await freeName(house, input.name)
  const person = idFor(input.login, "create", input.key)
  const stamp = { by: person, at: house.now() }
  return writing(house, { org, actor: person, login: input.login }, async (tx) => {
    const before = await joinedBefore(tx, input.login, person)
    if (before) return before
    const settings = { zone: input.zone, ...(input.currency ? { currency: input.currency } : {}) }
    const created = await act(tx, organisationKind, org, { ...stamp, expected: 0 }, (state) =>
      decideOrganisation(
        { ...stamp, type: "create", name: words(input.name), settings, example: input.example },
        state,
      ),
    )
    if (isRefusal(created)) return created
    const world = {
      id: person,
      above: [],
      otherAdministrators: 0,
      threshold: created.state.settings.threshold,
    }
    const joined = await act(tx, personKind, person, stamp, (state) =>
      decidePerson(
        {
          ...stamp,
          type: "join",
          name: words(input.yourName),
          zone: input.zone,
          manager: null,
          administrator: true,
        },
        state,
        world,
      ),
    )
    if (isRefusal(joined)) throw new Refused(joined)
    await tx.query("insert into membership (org, person, login) values ($1, $2, $3)", [
      org,
      person,
      input.login,
    ])
    return { org, person }
  })
}

/** `tidewater`, or `tidewater-x7k2` when that is taken: the name in addresses, and the key of everything. */
async function freeName(house: House, name: string): Promise<string> {
  const plain = plainName(name)
  const taken = await transact(house.database, { org: plain, actor: "house" }, (tx) =>
    tx.query("select 1 from organisation where org = $1", [plain]),
  )
  return taken.length === 0 && plain.length > 1 ? plain : `${plain || "o"}-${randomBytes(3).toString("hex")}`
}

function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 30)
}
