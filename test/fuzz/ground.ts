import type { DelegationView, PromiseView } from "../../src/client/client.ts"
import type { Operation } from "../../src/platform/http/operation.ts"
import { seedExample } from "../../src/seed/seed.ts"
import { openHouse, PASSWORD, signedUp, type TestHouse, tokenIn, type Visitor, ZONE } from "../kit/house.ts"

/** Somebody who asks: a member of the example, one of elsewhere, or nobody who is signed in. */
export type Actor = {
  readonly visitor: Visitor
  readonly email: string
  readonly org: string
  delegations: readonly DelegationView[]
  people: readonly string[]
  invitations: readonly string[]
  promises: readonly PromiseView[]
}

/** A house at many stages of its work, and all who may ask something in it. */
export type Ground = {
  readonly house: TestHouse
  readonly actors: readonly Actor[]
  readonly tokens: readonly string[]
  /** Looks again at what each of them sees, once somebody has touched it. */
  look(touched: (id: string) => boolean): Promise<void>
}

const NAMES = ["maya", "ana", "ben", "chi", "dov", "priya", "ines"] as const

export async function openLogins(): Promise<{ house: TestHouse; logins: readonly Login[] }> {
  const house = await openHouse()
  const logins: Login[] = []
  for (const name of [...NAMES, "olu", "nobody"]) {
    const { visitor, email } = await signedUp(house.visitor(), name)
    const id = (await visitor.api.me()).login?.id ?? ""
    if (name === "olu")
      await visitor.api.createOrganisation({ name: "Elsewhere", yourName: "Olu", zone: ZONE })
    logins.push({ name, visitor: name === "nobody" ? house.visitor() : visitor, email, id })
  }
  return { house, logins }
}

export type Login = {
  readonly name: string
  readonly visitor: Visitor
  readonly email: string
  readonly id: string
}

/** A year of stories, just told; what the requests before did to another one stays there. */
export async function openGround(house: TestHouse, logins: readonly Login[]): Promise<Ground> {
  const ids = Object.fromEntries(logins.map(({ name, id }) => [name, id]))
  const { maya = "", olu: _, nobody: __, ...others } = ids
  await Promise.all(logins.map(signedIn))
  const { org } = await seedExample({ database: house.db.database, now: house.now }, maya, others)
  const actors = logins.map(({ visitor, email, name }): Actor => {
    const elsewhere = name === "olu" ? "elsewhere" : org
    return { visitor, email, org: elsewhere, delegations: [], people: [], invitations: [], promises: [] }
  })
  const tokens = await invitations(actors)
  const look = async (touched: (id: string) => boolean) => {
    await Promise.all(logins.map(signedIn))
    await Promise.all(actors.map((actor) => looked(actor, touched)))
  }
  await look(() => true)
  return { house, actors, tokens, look }
}

async function signedIn({ visitor, email, name }: Login): Promise<void> {
  if (name === "nobody") return
  if (!(await visitor.api.me()).login) await visitor.api.signIn({ email, password: PASSWORD })
}

/** Links for whoever is not a member yet, and for nobody. */
async function invitations(actors: readonly Actor[]): Promise<string[]> {
  const maya = actors[0]?.visitor.api.at(actors[0].org)
  const made = ["olu@house.example", actors.at(-2)?.email ?? "", "nobody@house.example"].map((address) =>
    maya?.invite({ name: "Somebody", address }),
  )
  return (await Promise.all(made)).map((one) => tokenIn(one?.link ?? "http://x/#token="))
}

async function looked(actor: Actor, touched: (id: string) => boolean): Promise<void> {
  const at = actor.visitor.api.at(actor.org)
  const or =
    <T>(otherwise: T) =>
    () =>
      otherwise
  const { items } = await at.delegations().catch(or({ items: [] }))
  const known = new Map(actor.delegations.map((one) => [one.id, one]))
  actor.delegations = await Promise.all(
    items.slice(0, 15).map(({ id }) => (touched(id) ? undefined : known.get(id)) ?? at.delegation(id)),
  )
  actor.people = (await at.people().catch(or({ items: [] }))).items.map(({ id }) => id)
  actor.promises = (await at.promises().catch(or({ items: [] }))).items
  actor.invitations = (await at.invitations().catch(or({ items: [] }))).items.map(({ id }) => id)
}

/** Who asks, and about which delegation: for an act that is likely to be open, somebody to whom it is. */
export function chosen(ground: Ground, { path }: Operation, pick: number, likely: boolean) {
  const noun = path.split("/").at(-1) ?? ""
  const open = ground.actors.flatMap((actor) =>
    actor.delegations
      .filter(({ moves }) => moves.some((move) => move.noun === noun && move.open))
      .map((delegation) => ({ actor, delegation })),
  )
  if (likely && open.length > 0) return open[pick % open.length] as (typeof open)[number]
  const actor = ground.actors[pick % ground.actors.length] as Actor
  return { actor, delegation: actor.delegations[pick % Math.max(1, actor.delegations.length)] }
}
