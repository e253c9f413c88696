import type { MailKind } from "../../domain/person/mail.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { Absence, At, Day } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import type { Signer } from "../../platform/http/signed.ts"
import type { Letter } from "../../platform/mail/letter.ts"

/** Whom a mail is for, and what is needed to write it. */
export type Reader = {
  readonly org: string
  readonly person: PersonId
  readonly living: Absence
  readonly now: At
  /** The address people open, without a slash at its end. */
  readonly base: string
  readonly signer: Signer
}

/** A mail that is due: what it is about, by ids, and what it will have told. */
export type Due = { readonly what: object; readonly told: unknown }

/**
 * One kind of mail that comes by itself. Both are asked as the person it is for: what they may not read cannot get into
 * it. A new kind is one of these, its name in `domain/person/mail.ts`, and its switch on the settings page.
 */
export type MailKindOf = {
  readonly kind: MailKind
  /** Whether one goes out on this day; `told`: what the last one told. */
  due(tx: Tx, reader: Reader, day: Day, told: unknown): Promise<Due | null>
  /** What it says now; null: nothing any more. */
  write(tx: Tx, reader: Reader, what: unknown): Promise<Written | null>
}

/** A letter and whom it names. */
export type Written = { readonly letter: Letter; readonly names: readonly PersonId[] }
