/** A mail as it goes out. */
export type Mail = {
  /** The same for each try, so that whoever gets it twice can tell. */
  readonly messageId: string
  readonly at: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Where one POST switches mails like this off (RFC 8058). */
  readonly unsubscribe: string
  /** The ids of whom it is to and whom it names. */
  readonly about: readonly string[]
}

/** Why a mail did not go out: a number or a code, and what to make of it. */
export type Refusal = {
  readonly answer: string
  /** This mail will never be taken. */
  readonly forGood: boolean
  /** It is not about this mail: the others need not be tried now. */
  readonly down: boolean
}

/** What it comes to when we end ourselves. */
export const STOPPED: Refusal = { answer: "STOPPED", forGood: false, down: true }

/** Takes mails to where they are read. */
export type Carrier = {
  readonly by: "smtp" | "folder"
  /** The part after the @ of each Message-ID. */
  readonly domain: string
  /** Null: it is out of our hands. */
  carry(mail: Mail): Promise<Refusal | null>
  /** Lets go of what is on its way, as when we end. */
  close(): void
}
