import { type MailKind, morningOf, notQuietFrom } from "../../domain/person/mail.ts"
import { absenceOf, mailOf, type Person } from "../../domain/person/person.ts"
import { type Absence, type At, type Day, dayAt, earliest, startOfDay } from "../../domain/shared/time.ts"
import { transact } from "../../platform/database/transaction.ts"
import type { Signer } from "../../platform/http/signed.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import { type Part, rendered, type Way } from "../../platform/mail/letter.ts"
import type { Composed } from "../../platform/mail/post.ts"
import { enqueue, minutesAfter, type Waiting } from "../../platform/mail/queue.ts"
import type { House } from "../context.ts"
import { organisation } from "../organisation/queries.ts"
import { personCalled } from "../person/queries.ts"
import type { MailKindOf, Reader } from "./kind.ts"
import { type Asked, everybody, keepTold, onItsWay, organisationsHere, takeDay } from "./queries.ts"
import { unsubscribeAddress, unsubscribePage } from "./unsubscribe-link.ts"
import { nameInMail, words } from "./words.ts"

export type Desk = House & {
  readonly kinds: readonly MailKindOf[]
  readonly signer: Signer
  /** The address people open. */
  readonly base: () => string
  /** Whether it leaves this machine: then nobody of an example gets any. */
  readonly leaves: boolean
}

/** So often everybody is looked at, whatever their mornings are: they change their zone and their hours. */
const LOOK = 15
/** Whoever is met for the first time so many minutes after their morning has just come in, and is asked from the next. */
const LATE = 180

/** Puts the mails of this morning into the queue, for everybody whose morning has come and who was not asked about yet. */
export function morningRound(desk: Desk): () => Promise<void> {
  const nextLook = new Map<string, At>()
  return async () => {
    const now = desk.now()
    const all = await transact(desk.database, { actor: "house" }, organisationsHere)
    const failed: unknown[] = []
    for (const { org } of all.filter(({ example }) => !(desk.leaves && example))) {
      if (now < (nextLook.get(org) ?? now)) continue
      nextLook.set(org, await lookAt(desk, org, now, failed))
    }
    // One that fails keeps nobody else waiting.
    if (failed.length > 0) throw failed[0]
  }
}

/** Gives when to look again. */
async function lookAt(desk: Desk, org: string, now: At, failed: unknown[]): Promise<At> {
  const people = await transact(desk.database, { org, actor: "house" }, everybody)
  let next = minutesAfter(now, LOOK)
  for (const one of people)
    for (const kind of desk.kinds) {
      const { today, morning } = morningFor(one, now)
      const looked = one.looked?.[kind.kind]
      if (!morning || (looked && looked >= today)) continue
      if (now < morning) next = earliest(next, morning)
      else {
        const onlyMet = !looked && now > minutesAfter(morning, LATE)
        await ask(desk, org, one, kind, today, onlyMet).catch((error: unknown) => failed.push(error))
      }
    }
  return next
}

function morningFor({ state }: Asked, now: At): { today: Day; morning: At | null } {
  const today = dayAt(now, state.zone)
  return { today, morning: morningOf(today, state.zone, mailOf(state).quiet) }
}

/** Asks as the person whether anything is to be said to them; whatever comes of it, this day is over. */
function ask(
  desk: Desk,
  org: string,
  { id, state }: Asked,
  { kind, due }: MailKindOf,
  day: Day,
  onlyMet: boolean,
): Promise<void> {
  return transact(desk.database, { org, actor: id }, async (tx) => {
    const taken = await tx.asHouse(() => takeDay(tx, { person: id, kind, day }))
    if (!taken || onlyMet || !mailOf(state)[kind] || isAway(absenceOf(state), day)) return
    if (await tx.asHouse(() => onItsWay(tx, id, kind, startOfDay(day, state.zone)))) return
    const found = await due(tx, readerOf(desk, org, id, state), day, taken.told)
    if (!found) return
    await tx.asHouse(() => keepTold(tx, id, kind, found.told))
    const key = `${kind}:${id}:${day}`
    await enqueue(tx, { key, kind, person: id, what: found.what, at: desk.now() })
  })
}

function isAway({ away }: Absence, day: Day): boolean {
  return away.some(({ from, until }) => from <= day && day <= until)
}

function readerOf(desk: Desk, org: string, person: string, state: Person): Reader {
  const { signer } = desk
  return { org, person, living: absenceOf(state), now: desk.now(), base: desk.base(), signer }
}

/**
 * What a mail of the queue says now, in words of this moment: what was answered meanwhile is not in it, whoever left,
 * went away or switched it off gets none, and quiet hours are waited for.
 */
export function composing(desk: Desk): (mail: Waiting) => Promise<Composed> {
  return ({ org, person, kind: name, what }) =>
    transact(desk.database, { org, actor: person }, async (tx) => {
      const kind = desk.kinds.find(({ kind }) => kind === name)
      const to = await personCalled(tx, person)
      if (!kind || !to?.address || to.state.left) return null
      const reader = readerOf(desk, org, person, to.state)
      const { zone } = reader.living
      const { quiet, [kind.kind]: wanted } = mailOf(to.state)
      if (!wanted || isAway(reader.living, dayAt(reader.now, zone))) return null
      const notBefore = notQuietFrom(reader.now, zone, quiet)
      if (notBefore > reader.now) return { notBefore }
      const written = await kind.write(tx, reader, what)
      if (!written) return null
      const foot = await footOf(kind.kind, reader, await withTexts(tx, (await organisation(tx)).state.name))
      const letter = { ...written.letter, parts: [...written.letter.parts, foot] }
      const unsubscribe = unsubscribeAddress(reader, kind.kind)
      return { ...rendered(letter), to: to.address, unsubscribe, about: [person, ...written.names] }
    })
}

function footOf(kind: MailKind, reader: Reader, organisation: string | null): Part {
  const ways: Way[] = [
    { says: words.stop[kind], to: unsubscribePage(reader, kind) },
    { says: words.settings, to: `${reader.base}/o/${reader.org}/settings` },
  ]
  return { kind: "small", says: words[kind].why(nameInMail(organisation, reader.org)), ways }
}
