import type { Signer } from "../../platform/http/signed.ts"
import { every, type Repeating } from "../../platform/jobs/every.ts"
import type { Carrier } from "../../platform/mail/carrier.ts"
import { intoFolder } from "../../platform/mail/folder.ts"
import { postman } from "../../platform/mail/post.ts"
import { overSmtp, type Patience } from "../../platform/mail/smtp.ts"
import type { House } from "../context.ts"
import { composing, type Desk, morningRound } from "./desk.ts"
import { digest } from "./digest.ts"
import { edition } from "./edition.ts"

export type MailOptions = {
  /** Where it goes, `smtps://name:password@mail.example.org`; without it, into the folder. */
  readonly smtp?: string | undefined
  /** Whom it comes from, `Leeway <leeway@example.org>`. */
  readonly from?: string | undefined
  readonly folder: string
  readonly patience?: Patience
}

type Posting = House & {
  readonly signer: Signer
  readonly base: () => string
  readonly log: (line: string) => void
  /** How often it is looked whether mail is due, in milliseconds; 0: only when told to. */
  readonly everySo: number
}

/** @throws MailMisconfigured */
export function carrierOf({ smtp, from, folder, patience }: MailOptions): Carrier {
  return smtp ? overSmtp(smtp, from, patience) : intoFolder(folder)
}

/**
 * Two jobs of their own: what is due in the morning is put into the queue, and what is in the queue is sent. A mail
 * server that hangs holds up neither the clock nor the first of them.
 */
export function openPost(carrier: Carrier, { everySo, log, ...posting }: Posting): Repeating {
  const desk: Desk = { ...posting, kinds: [digest, edition], leaves: carrier.by === "smtp" }
  const { database, now } = posting
  const mornings = every(everySo, morningRound(desk), log)
  const sending = every(everySo, postman({ database, now, carrier, compose: composing(desk), log }), log)
  return {
    now: async () => {
      await mornings.now()
      await sending.now()
    },
    stop: async () => {
      carrier.close()
      await Promise.all([mornings.stop(), sending.stop()])
    },
  }
}
