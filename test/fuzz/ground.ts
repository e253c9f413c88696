import type {
  AreaHandOverView,
  DelegationView,
  HoldingView,
  PlanView,
  PostPage,
  Problem,
  PromiseView,
} from "../../src/client/client.ts"
import { NOUNS as AREA_NOUNS } from "../../src/features/area-hand-over/acts.ts"
import { NOUNS as HOLDING_NOUNS } from "../../src/features/holding/acts.ts"
import { NOUNS } from "../../src/features/promise/acts.ts"
import { keptIn, partOf } from "../../src/platform/mail/folder.ts"
import { seedExample } from "../../src/seed/seed.ts"
import { areaHandOverAt } from "../kit/areas.ts"
import { cycleIn } from "../kit/cycled.ts"
import { heldAt } from "../kit/held.ts"
import {
  type Member,
  openHouse,
  PASSWORD,
  signedUp,
  type TestHouse,
  tokenIn,
  type Visitor,
  ZONE,
} from "../kit/house.ts"
import { ownFolder } from "../kit/mail.ts"
import { plannedIn } from "../kit/planned.ts"
import { postedIn } from "../kit/posted.ts"
import { promiseAt } from "../kit/promised.ts"
import { shownIn } from "../kit/shown.ts"
import { EVERY_SITUATION, standing } from "../kit/situations.ts"

/** Somebody who asks: a member of the example, one of elsewhere, or nobody who is signed in. */
export type Actor = {
  readonly visitor: Visitor
  readonly email: string
  readonly org: string
  administrator: boolean
  delegations: readonly DelegationView[]
  people: readonly string[]
  invitations: readonly string[]
  promises: readonly PromiseView[]
  areaHandOvers: readonly AreaHandOverView[]
  areas: readonly string[]
  posts: readonly PostPage[]
  holdings: readonly HoldingView[]
  plans: readonly PlanView[]
  /** What they showed; taken back or not, it is theirs. */
  readonly showings: string[]
  /** What keeps coming back to them. */
  readonly cycles: string[]
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

/** Where the mails of this house go; to be removed with it. */
export const mails = ownFolder()

export async function openLogins(): Promise<{ house: TestHouse; logins: readonly Login[] }> {
  const house = await openHouse({ mail: { folder: mails.folder } })
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
  id: string
}

/**
 * A year of stories, just told, and something at every place where it can stand, so that each act is open to somebody;
 * what the requests before did to another one stays there.
 */
export async function openGround(house: TestHouse, logins: readonly Login[]): Promise<Ground> {
  await Promise.all(logins.map(signedIn))
  const ids = Object.fromEntries(logins.map(({ name, id }) => [name, id]))
  const { maya = "", olu: _, nobody: __, ...others } = ids
  const { org } = await seedExample({ database: house.db.database, now: house.now }, maya, others)
  const actors = logins.map(({ visitor, email, name }): Actor => {
    const elsewhere = name === "olu" ? "elsewhere" : org
    return {
      visitor,
      email,
      org: elsewhere,
      administrator: false,
      delegations: [],
      people: [],
      invitations: [],
      promises: [],
      areaHandOvers: [],
      areas: [],
      posts: [],
      holdings: [],
      plans: [],
      showings: [],
      cycles: [],
    }
  })
  const tokens = await invitations(actors)
  await everySituation(house, actors)
  await house.server.deliver()
  const inMails = await tokensOfMails()
  const look = async (touched: (id: string) => boolean) => {
    await Promise.all(logins.map(signedIn))
    await Promise.all(actors.map((actor) => looked(actor, touched)))
  }
  await look(() => true)
  return { house, actors, tokens: [...tokens, ...inMails], look }
}

/** What the links in the mails hold, for whoever gets hold of them. */
async function tokensOfMails(): Promise<string[]> {
  const found: string[] = []
  for (const { name } of await keptIn(mails.folder)) {
    const text = (await partOf(mails.folder, name, "txt")) ?? ""
    found.push(...[...text.matchAll(/#token=(\S+)/g)].map(([, token = ""]) => token))
  }
  return found
}

async function signedIn(login: Login): Promise<void> {
  const { name, visitor, email } = login
  if (name === "nobody" || (await visitor.api.me()).login) return
  await visitor.api.signIn({ email, password: PASSWORD }).catch((problem: Problem) => {
    if (problem.code !== "login-unknown") throw problem
    return comesAnew(login)
  })
}

/** Whoever had themselves erased is nobody here any more, and may come again as somebody new. */
async function comesAnew(login: Login): Promise<void> {
  const { name, visitor, email } = login
  await visitor.api.signUp({ name, email, password: PASSWORD })
  login.id = (await visitor.api.me()).login?.id ?? ""
}

/** Links for whoever is not a member yet, and for nobody. */
async function invitations(actors: readonly Actor[]): Promise<string[]> {
  const maya = actors[0]?.visitor.api.at(actors[0].org)
  const made = ["olu@house.example", actors.at(-2)?.email ?? "", "nobody@house.example"].map((address) =>
    maya?.invite({ name: "Somebody", address }),
  )
  return (await Promise.all(made)).map((one) => tokenIn(one?.link ?? "http://x/#token="))
}

/** Twice, between Ana and Dov and between Ben and Chi: what one act uses up is still there for another. */
async function everySituation(house: TestHouse, [maya, ana, ben, chi, dov]: readonly Actor[]): Promise<void> {
  for (const [leader, delegate] of [
    [ana, dov],
    [ben, chi],
  ] as const) {
    if (!maya || !leader || !delegate) throw new Error("the cast is complete")
    const pair = { house, leader: await memberOf(leader), delegate: await memberOf(delegate) }
    // What ended comes first: the last of what is there is looked at.
    leader.cycles.push((await cycleIn(pair)).id)
    for (const situation of EVERY_SITUATION) await standing(pair, situation)
    for (const noun of NOUNS) await promiseAt(pair, noun)
    for (const noun of HOLDING_NOUNS) await heldAt(pair, noun)
    for (const noun of AREA_NOUNS) await areaHandOverAt(pair, noun)
    for (let count = 0; count < 3; count++) await postedIn(pair)
    await plannedIn(house, pair.leader)
    delegate.showings.push((await shownIn(pair, (await memberOf(maya)).person)).id)
  }
}

async function memberOf({ visitor, email, org }: Actor): Promise<Member> {
  const at = visitor.api.at(org)
  return { ...visitor, org, email, at, person: (await at.read()).you.id }
}

async function looked(actor: Actor, touched: (id: string) => boolean): Promise<void> {
  const at = actor.visitor.api.at(actor.org)
  const or =
    <T>(otherwise: T) =>
    () =>
      otherwise
  actor.administrator = await at.read().then(({ you }) => you.administrator, or(false))
  const { items } = await at.delegations().catch(or({ items: [] }))
  const known = new Map(actor.delegations.map((one) => [one.id, one]))
  actor.delegations = await Promise.all(
    items.slice(0, 20).map(({ id }) => (touched(id) ? undefined : known.get(id)) ?? at.delegation(id)),
  )
  actor.people = (await at.people().catch(or({ items: [] }))).items.map(({ id }) => id)
  actor.holdings = (await at.holdings().catch(or({ items: [] }))).items
  actor.promises = (await at.promises().catch(or({ items: [] }))).items
  actor.plans = (await at.plans().catch(or({ items: [] }))).items
  actor.areaHandOvers = (await at.areaHandOvers().catch(or({ items: [] }))).items
  actor.areas = (await at.areas().catch(or({ areas: [] }))).areas.map(({ id }) => id)
  const { items: posts } = await at.posts().catch(or({ items: [] }))
  const read = new Map(actor.posts.map((one) => [one.id, one]))
  actor.posts = await Promise.all(
    posts.slice(0, 8).map(({ id }) => (touched(id) ? undefined : read.get(id)) ?? at.post(id)),
  )
  actor.invitations = (await at.invitations().catch(or({ items: [] }))).items.map(({ id }) => id)
}
