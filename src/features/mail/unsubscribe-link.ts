import { z } from "zod"
import { MAIL_KINDS, type MailKind } from "../../domain/person/mail.ts"
import type { Reader } from "./kind.ts"

/** What such a link is good for, and nothing else: it switches one kind of mail off, and holds for ever. */
export const UNSUBSCRIBE = "unsubscribe"

export const UnsubscribeLink = z.object({ org: z.string(), person: z.string(), kind: z.enum(MAIL_KINDS) })
export type UnsubscribeLink = z.infer<typeof UnsubscribeLink>

function tokenOf({ signer, org, person }: Reader, kind: MailKind): string {
  return signer.sign(UNSUBSCRIBE, { org, person, kind } satisfies UnsubscribeLink)
}

/** Where a program switches it off with one POST (RFC 8058); opened by a person, it leads to the page. */
export function unsubscribeAddress(reader: Reader, kind: MailKind): string {
  return `${reader.base}/api/unsubscriptions/${tokenOf(reader, kind)}`
}

/** Where a person does, with one press. */
export function unsubscribePage(reader: Reader, kind: MailKind): string {
  return `${reader.base}/unsubscribe#token=${tokenOf(reader, kind)}`
}
