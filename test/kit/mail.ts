import { mkdtempSync, rmSync } from "node:fs"
import { createServer, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type ParsedMail, simpleParser } from "mailparser"
import { SMTPServer } from "smtp-server"

/** What a mail server does with a mail: takes it, or not, in one of the ways there are. */
export type Does =
  | "take"
  /** 550 at the recipient: it knows no such mailbox. */
  | "refuse"
  /** 451 the first time it sees a recipient, and then takes it. */
  | "greylist"
  /** 554 once it has read it. */
  | "refuse what it read"
  /** Takes it in, and hangs up before it says so. */
  | "take and hang up"
  /** Reads it, and never says anything again. */
  | "stop in the middle"
  /** Accepts the connection and never says a word. */
  | "hang"
  /** Hangs up at once. */
  | "drop"

/** A real mail server, whose ways can be changed while it runs. */
export type MailServer = {
  readonly url: string
  does: Does
  /** Everything it was given whole, whether or not it said so. */
  readonly mails: ParsedMail[]
  readonly sources: string[]
  /** Called when it has a mail whole and before it says so. */
  taken: () => void
  /** How often somebody connected. */
  connections(): number
  close(): Promise<void>
}

const TEMPORARY = 451
const UNKNOWN = 550
const UNWANTED = 554

export async function openMailServer(does: Does = "take"): Promise<MailServer> {
  const mails: ParsedMail[] = []
  const sources: string[] = []
  const seen = new Set<string>()
  const sockets = new Set<Socket>()
  let connections = 0
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    closeTimeout: 1,
    onRcptTo({ address }, _, done) {
      const met = seen.has(address)
      seen.add(address)
      if (server.does === "refuse") return done(saying("No such mailbox here", UNKNOWN))
      if (server.does === "greylist" && !met) return done(saying("Come again", TEMPORARY))
      return done()
    },
    async onData(stream, { id }, done) {
      const source = Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>)).toString()
      if (server.does === "refuse what it read") return done(saying("Not this", UNWANTED))
      if (server.does === "stop in the middle") return
      sources.push(source)
      mails.push(await simpleParser(source))
      server.taken()
      if (server.does === "take and hang up") {
        for (const connection of smtp.connections) if (connection.id === id) connection.close()
        return
      }
      done()
    },
  })
  smtp.on("error", () => {})
  const front = createServer((socket) => {
    connections += 1
    sockets.add(socket.on("error", () => {}))
    if (server.does === "drop") return void socket.destroy()
    if (server.does !== "hang") smtp.server.emit("connection", socket)
  })
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve))
  const { port } = front.address() as { port: number }
  const server: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    does,
    mails,
    sources,
    taken: () => {},
    connections: () => connections,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => front.close(resolve))
    },
  }
  return server
}

function saying(words: string, responseCode: number): Error {
  return Object.assign(new Error(words), { responseCode })
}

export const FROM = "Leeway <leeway@post.example>"
/** So long these tests wait for a mail server, in milliseconds. */
export const PATIENCE = { connection: 400, greeting: 400, socket: 400, whole: 2_000 }

/** Mail by that server. */
export function by({ url }: MailServer) {
  return { smtp: url, from: FROM, folder: "", patience: PATIENCE }
}

/** A folder of its own that mail is put into. */
export function ownFolder(): { folder: string; remove(): void } {
  const folder = join(mkdtempSync(join(tmpdir(), "leeway-mail-")), "mail")
  return { folder, remove: () => rmSync(join(folder, ".."), { recursive: true, force: true }) }
}

/** The ways out of a mail by what they say, as its HTML has them. */
export function waysIn({ html }: Pick<ParsedMail, "html">): Record<string, string> {
  const found = String(html).matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)
  return Object.fromEntries(
    [...found].map(([, to = "", says = ""]) => [
      says,
      to.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)),
    ]),
  )
}
