import { z } from "zod"
import { MAIL_KINDS, type MailKind } from "../../domain/person/mail.ts"
import type { Signer } from "../../platform/http/signed.ts"
import type { Reader } from "./kind.ts"

/** What such a link is good for, and nothing else: it switches one kind of mail off, and holds for ever. */
const UNSUBSCRIBE = "unsubscribe"

export type UnsubscribeLink = { readonly org: string; readonly person: string; readonly kind: MailKind }
const Signed = z.tuple([z.enum(MAIL_KINDS), z.string(), z.uuid()])

function tokenOf({ signer, org, person }: Reader, kind: MailKind): string {
  return signer.sign(UNSUBSCRIBE, [kind, org, person])
}

/** What was signed; null: this was not, or not for this. */
export function opened(signer: Signer, token: string): UnsubscribeLink | null {
  const { data } = Signed.safeParse(signer.open(UNSUBSCRIBE, token))
  return data ? { kind: data[0], org: data[1], person: data[2] } : null
}

/** Where a program switches it off with one POST (RFC 8058); opened by a person, it leads to the page. */
export function unsubscribeAddress(reader: Reader, kind: MailKind): string {
  return `${reader.base}/api/unsubscriptions/${tokenOf(reader, kind)}`
}

/** Where a person does, with one press. */
export function unsubscribePage(reader: Reader, kind: MailKind): string {
  return `${reader.base}/unsubscribe#token=${tokenOf(reader, kind)}`
}
