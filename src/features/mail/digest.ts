import { type Told, toldToday } from "../../domain/mail/digest.ts"
import { type At, at, type Day, dayAt, type Zone } from "../../domain/shared/time.ts"
import type { Part } from "../../platform/mail/letter.ts"
import { names } from "../person/queries.ts"
import { day } from "../problem-entry.ts"
import { checkInLinks } from "./check-in-link.ts"
import type { MailKindOf, Reader } from "./kind.ts"
import { type Waits, waitsFor } from "./waiting.ts"
import { nameInMail, words } from "./words.ts"

const { digest: say } = words

/** Who waits for the reader, once a day at most, and only when somebody does. */
export const digest: MailKindOf = {
  kind: "digest",
  async due(tx, reader, day, before) {
    const waits = await waitsFor(tx, reader)
    const told = toldToday(
      before as Told | null,
      waits.flatMap(({ names }) => names),
      day,
    )
    return told && { what: {}, told }
  },
  async write(tx, reader) {
    const waits = await waitsFor(tx, reader)
    if (waits.length === 0) return null
    const others = waits.flatMap(({ other }) => (other ? [other] : []))
    const called = await names(tx, others)
    const nameOf = ({ other }: Waits) => nameInMail(other && called.get(other))
    const subject = say.waiting(waits.length)
    const lines = waits.flatMap((one) => linesOf(one, nameOf(one), reader))
    return { letter: { subject, parts: [{ kind: "say", says: subject }, ...lines] }, names: others }
  },
}

function linesOf(waits: Waits, name: string, reader: Reader): Part[] {
  const { base, org, living } = reader
  const to = waits.of === "delegation" ? `${base}/o/${org}/d/${waits.id}` : `${base}/o/${org}`
  const read = { says: say.read, to }
  if (waits.of !== "delegation" || waits.need.kind !== "check-in")
    return [{ kind: "line", says: sentenceOf(waits, name, reader), ways: [read] }]
  const links = checkInLinks(reader, waits)
  const ways = [...links.ways, { says: say.open, to }]
  const line = { kind: "line", says: sentenceOf(waits, name, reader), ways } as const
  if (!links.until) return [line]
  return [line, { kind: "small", says: say.linksHold(day(lastDay(links.until, living.zone))) }]
}

/** What ends as a day begins held until the day before. */
function lastDay(until: At, zone: Zone): Day {
  return dayAt(at(Temporal.Instant.from(until).subtract({ milliseconds: 1 })), zone)
}

function sentenceOf(waits: Waits, name: string, { now, living }: Reader): string {
  const today = dayAt(now, living.zone)
  if (waits.of === "post") return say.named
  if (waits.of === "promise") {
    if (waits.need !== "keep") return say.answer(name)
    return waits.due === today ? say.wordToday(name) : say.wordOn(name, day(waits.due))
  }
  if (waits.of === "area") return waits.need === "answer-row" ? say.answer(name) : say.between(name)
  const { need } = waits
  switch (need.kind) {
    case "check-in":
      return need.day === today ? say.checkInToday(name) : say.checkInOn(name, day(need.day))
    case "give-back-brief":
    case "declare":
      return say.hear(name)
    case "finish-draft":
    case "answer-call":
    case "reflect":
    case "write-learning":
    case "close":
    case "account-for-step-in":
      return say.between(name)
    case "answer-round":
    case "confirm-back-brief":
    case "receive-flag":
    case "answer-help":
    case "answer-change":
    case "confirm-outcome":
    case "answer-dispute":
    case "agree-learning":
    case "answer-correction":
      return say.answer(name)
  }
}
