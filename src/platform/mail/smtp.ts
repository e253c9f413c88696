import { createTransport, type NodemailerError } from "nodemailer"
import { type Carrier, type Mail, type Refusal, STOPPED } from "./carrier.ts"

/** How long a mail server may take, in milliseconds: to answer at all, to greet, between two words, and for one mail. */
export type Patience = Readonly<Record<"connection" | "greeting" | "socket" | "whole", number>>

const PATIENCE: Patience = { connection: 10_000, greeting: 10_000, socket: 30_000, whole: 120_000 }

/** It cannot be told where mail goes, or whom it comes from. */
export class MailMisconfigured extends Error {
  readonly code = "mail-misconfigured"
}

/** Takes mails to a mail server: `smtp://` or `smtps://`, with name, password and options in the address. */
export function overSmtp(url: string, from: string | undefined, patience = PATIENCE): Carrier {
  if (!/^smtps?:\/\/./.test(url) || !URL.canParse(url))
    throw new MailMisconfigured("LEEWAY_SMTP_URL is written like smtps://name:password@mail.example.org")
  const [, domain] = /@([\w.-]+)>?\s*$/.exec(from ?? "") ?? []
  if (!from || !domain)
    throw new MailMisconfigured(
      "LEEWAY_MAIL_FROM is needed to send mail, such as Leeway <leeway@example.org>",
    )
  const transport = createTransport({
    url,
    connectionTimeout: patience.connection,
    dnsTimeout: patience.connection,
    greetingTimeout: patience.greeting,
    socketTimeout: patience.socket,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const ending = new AbortController()
  return {
    by: "smtp",
    domain,
    async carry(mail) {
      const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(patience.whole)])
      try {
        await transport.sendMail({ from, ...written(mail), signal })
        return null
      } catch (error) {
        return ending.signal.aborted ? STOPPED : refusalOf(error as NodemailerError)
      }
    },
    close: () => ending.abort(),
  }
}

/** A mail in the words of the library, with what lets programs tell what it is. */
export function written({ messageId, at, to, subject, text, html, unsubscribe }: Mail) {
  return {
    messageId,
    date: new Date(at),
    to,
    subject,
    text,
    html,
    headers: {
      "List-Unsubscribe": { prepared: true, foldLines: false, value: `<${unsubscribe}>` },
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
    },
  }
}

/**
 * What a mail server's no means. That it knows no such mailbox, or will not have this mail, is about this mail and
 * stays so; everything else (nobody there, not yet, not from you) may be otherwise later.
 */
function refusalOf({ code = "UNKNOWN", command = "", responseCode }: NodemailerError): Refusal {
  const answer = responseCode ? String(responseCode) : code.replace(/[^A-Z]/g, "").slice(0, 20)
  const aboutThis = command === "RCPT TO" || (command === "DATA" && code !== "ETIMEDOUT")
  const said = responseCode !== undefined
  return {
    answer,
    forGood: said && aboutThis && responseCode >= 500,
    down: !(said && aboutThis),
  }
}
