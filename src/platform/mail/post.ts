import { type At, daysAfter } from "../../domain/shared/time.ts"
import type { Database } from "../database/database.ts"
import { type Carrier, type Mail, type Refusal, STOPPED } from "./carrier.ts"
import { again, end, minutesAfter, take, type Waiting, wait } from "./queue.ts"

/** What a mail says now; not before that instant; or null: there is nothing to say any more. */
export type Composed = Omit<Mail, "messageId" | "at"> | { readonly notBefore: At } | null

export type Posting = {
  readonly database: Pick<Database, "pool">
  readonly now: () => At
  readonly carrier: Carrier
  /** Makes what a mail says; no transaction is open while it is sent. */
  readonly compose: (mail: Waiting) => Promise<Composed>
  readonly log: (line: string) => void
}

/** How long after each try the next one comes, in minutes; then always as long as the last. */
const TRIES = [1, 5, 15, 60, 180, 360] as const
/** After so many days nobody is waiting for it any more. */
const GIVEN_UP = 3
/** So many are on their way at once. */
const AT_ONCE = 4

/** Sends what is due, a few at a time, until nothing is or the mail server is not to be reached. */
export function postman(posting: Posting): () => Promise<void> {
  let trouble = ""
  return async () => {
    let down: string | null = null
    const carry = async () => {
      while (down === null) {
        const mail = await take(posting.database, posting.now())
        if (!mail) return
        const refusal = await sent(posting, mail)
        if (refusal?.down) down = refusal.answer
        else if (!refusal) trouble = told(posting, trouble, "")
      }
    }
    const ways = await Promise.allSettled(Array.from({ length: AT_ONCE }, carry))
    if (down !== null && down !== STOPPED.answer) trouble = told(posting, trouble, down)
    for (const way of ways) if (way.status === "rejected") throw way.reason
  }
}

/** Said once when it begins and once when it is over. */
function told({ log }: Posting, before: string, now: string): string {
  if (before !== now) log(now ? `mail cannot be sent for now: ${now}` : "mail is sent again")
  return now
}

/** Makes it, sends it and settles it. Ending in between leaves it to be sent once more, with the same Message-ID. */
async function sent(posting: Posting, mail: Waiting): Promise<Refusal | null> {
  const { database, now } = posting
  const came = await attempted(posting, mail)
  if (came === "dropped" || came === "sent") await end(database, mail, came, null, now())
  else if ("notBefore" in came) await wait(database, mail, came.notBefore)
  else await refused(posting, mail, came)
  return typeof came === "object" && "answer" in came ? came : null
}

async function refused(
  { database, now }: Posting,
  mail: Waiting,
  { forGood, answer }: Refusal,
): Promise<void> {
  if (forGood || now() >= daysAfter(mail.at, GIVEN_UP)) await end(database, mail, "failed", answer, now())
  else await again(database, mail, minutesAfter(now(), pauseAfter(mail)), answer)
}

/** One that cannot even be made is our own mistake; it keeps no other waiting. */
async function attempted({ carrier, compose, log }: Posting, mail: Waiting) {
  try {
    const composed = await compose(mail)
    if (!composed) return "dropped"
    if ("notBefore" in composed) return composed
    const messageId = `<${mail.id}@${carrier.domain}>`
    return (await carrier.carry({ ...composed, messageId, at: mail.at })) ?? "sent"
  } catch (error) {
    log(`the mail ${mail.id} failed: ${error instanceof Error ? error.name : "unknown"}`)
    return { answer: "UNEXPECTED", forGood: false, down: false }
  }
}

function pauseAfter({ attempts }: Waiting): number {
  return TRIES[Math.min(attempts, TRIES.length) - 1] ?? TRIES[0]
}
