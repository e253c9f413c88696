import { Hono } from "hono"
import type { At } from "./domain/shared/time.ts"
import { sweep } from "./features/clock.ts"
import { type AppRoute, type House, systemNow } from "./features/context.ts"
import { exampleRoutes } from "./features/example/routes.ts"
import { healthRoutes } from "./features/health/routes.ts"
import { type Auth, createAuth } from "./features/login/auth.ts"
import { sessionSecret } from "./features/login/secret.ts"
import { signingInRoutes, type Whence } from "./features/login/signing-in.ts"
import { type Tries, triesAt } from "./features/login/tries.ts"
import { viewers } from "./features/login/viewers.ts"
import { serveDevMail } from "./features/mail/dev.ts"
import type { EditionOf } from "./features/mail/edition.ts"
import { carrierOf, type MailOptions, openPost } from "./features/mail/post.ts"
import { serveUnsubscribing } from "./features/mail/unsubscribe-routes.ts"
import { eraseAgain } from "./features/person/erasing.ts"
import { PROBLEMS } from "./features/problems.ts"
import { allRoutes, apiDocument } from "./features/routes.ts"
import type { Database } from "./platform/database/database.ts"
import { serveDocs } from "./platform/http/docs.ts"
import { clientAddress, onError, sameOrigin, securityHeaders } from "./platform/http/guard.ts"
import { bodyLimited, heardOut } from "./platform/http/limits.ts"
import { listen, type Patience } from "./platform/http/listen.ts"
import { mount } from "./platform/http/mount.ts"
import { servePages } from "./platform/http/pages.ts"
import { answerProblem, problemOf } from "./platform/http/problem.ts"
import { type Signer, signer as signerOf } from "./platform/http/signed.ts"
import { every } from "./platform/jobs/every.ts"
import { tidy } from "./platform/jobs/tidy.ts"
import { type Erasures, erasuresAt } from "./platform/ledger/erasures.ts"
import { type Hub, openHub } from "./platform/live/hub.ts"
import { forgetIn } from "./platform/mail/folder.ts"
import { seedExample } from "./seed/seed.ts"

export { DEMO_CAST, type Demo, openDemo } from "./seed/demo.ts"

export type ServerOptions = {
  readonly database: Database
  /** The file with the list of who was erased; no backup may hold it. */
  readonly erasures: string
  /** 0 takes a free port. */
  readonly port: number
  readonly host?: string
  /** The address people open, `https://leeway.example`; without it, each request's own. */
  readonly origin?: string | undefined
  readonly behindProxy?: boolean
  readonly now?: () => At
  readonly rateLimited?: boolean
  /** How often the clock looks, in milliseconds; 0: only when told to (`tick`). */
  readonly sweepEvery?: number
  readonly patience?: Patience
  /** Where mail goes; without it, there is none. */
  readonly mail?: MailOptions | undefined
  readonly log?: (line: string) => void
}

export type RunningServer = {
  readonly address: string
  /** Lets the clock look now: what silence brought about. */
  tick(): Promise<void>
  /** Lets the post go now: what is due in the morning, and what waits to be sent. */
  post(): Promise<void>
  close(): Promise<void>
}

/** The only wiring: what is built here is all there is. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database, origin, now = systemNow, log = console.error, sweepEvery = 15_000 } = options
  const house: House = { database, now }
  const erasures = withMails(erasuresAt(options.erasures), options.mail?.folder)
  await eraseAgain(house, erasures)
  await forgetErased(erasures, options.mail?.folder)
  const hub = openHub(database)
  const secret = await sessionSecret(database)
  const rateLimited = options.rateLimited ?? true
  const { auth, close: closeAuth } = createAuth({ connection: database.serving, secret, origin, rateLimited })
  const tries = triesAt(house, secret, rateLimited)
  const originOf = (request: Request) => origin ?? new URL(request.url).origin
  const whence = { originOf, clientOf: clientAddress(options.behindProxy ?? false) }
  const signer = signerOf(secret)
  const routes = routesOf(house, { hub, auth, whence, tries, signer, erasures })

  const app = new Hono()
  app.onError(onError(PROBLEMS, log))
  app.use(securityHeaders)
  app.use("/api/*", bodyLimited(PROBLEMS), heardOut, sameOrigin(PROBLEMS, originOf, fromAnywhere(routes)))
  mount(app, routes, { problems: PROBLEMS, viewerOf: viewers(house, auth) })
  serveDocs(app, apiDocument(routes))
  serveUnsubscribing(app)
  app.all("/api/*", (c) => answerProblem(c, problemOf({ code: "not-found", detail: {} }, PROBLEMS)))
  const { port, host = "127.0.0.1", patience, mail } = options
  if (mail && showsMail(options, host)) serveDevMail(app, mail.folder)
  servePages(app, new URL("../dist/web/", import.meta.url))

  const clock = every(sweepEvery, () => round(house), log)
  const carrier = mail && carrierOf(mail)
  const server = await listen(app, { port, host, problems: PROBLEMS, patience }).catch(async (error) => {
    await clock.stop()
    await hub.close()
    await closeAuth()
    throw error
  })
  const base = () => (origin ?? server.address).replace(/\/$/, "")
  const everySo = sweepEvery
  const post = carrier && openPost(carrier, { ...house, signer, base, editionOf, log, everySo })
  return {
    address: server.address,
    tick: () => clock.now(),
    post: async () => post?.now(),
    async close() {
      await Promise.all([clock.stop(), post?.stop()])
      await hub.close()
      await server.close()
      await closeAuth()
    },
  }
}

/** What the clock does each time it comes round. */
async function round(house: House): Promise<void> {
  await sweep(house)
  await tidy(house.database, house.now())
}

/** Whoever is put on the list is forgotten in the folder of mails as well, which no transaction undoes. */
function withMails(erasures: Erasures, folder: string | undefined): Erasures {
  if (!folder) return erasures
  return {
    ...erasures,
    async add(erasure) {
      await erasures.add(erasure)
      await forgetIn(folder, [erasure.person])
    },
  }
}

/** We may have ended between the list and the folder. */
async function forgetErased(erasures: Erasures, folder: string | undefined): Promise<void> {
  const persons = (await erasures.all()).map(({ person }) => person)
  if (folder && persons.length > 0) await forgetIn(folder, persons)
}

/** The mail in the folder is shown only where nobody but whoever sits here can ask for it. */
function showsMail({ mail, origin, behindProxy }: ServerOptions, host: string): boolean {
  return !mail?.smtp && !origin && !behindProxy && ["127.0.0.1", "localhost", "::1"].includes(host)
}

/** What the weekly mail tells; the board is yet to come. */
const editionOf: EditionOf = async () => null

/** The writes that pages of others may ask for, by method and path. */
function fromAnywhere(routes: readonly AppRoute[]): (method: string, path: string) => boolean {
  const open = routes.filter(({ operation }) => operation.fromAnywhere)
  const patterns = open.map(({ operation: { method, path } }) => {
    return { method: method.toUpperCase(), path: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`) }
  })
  return (method, path) => patterns.some((one) => one.method === method && one.path.test(path))
}

type Parts = {
  readonly hub: Hub
  readonly auth: Auth
  readonly whence: Whence
  readonly tries: Tries
  readonly signer: Signer
  readonly erasures: Erasures
}

function routesOf(house: House, { hub, auth, whence, tries, signer, erasures }: Parts): AppRoute[] {
  const { originOf } = whence
  return [
    ...signingInRoutes(auth, whence, tries),
    ...allRoutes(house, { hub, viewerOf: viewers(house, auth), originOf, signer, erasures }),
    ...exampleRoutes(house, auth, seedExample),
    ...healthRoutes(house),
  ]
}

/** The table of operations without anything behind it, for whoever writes the document. */
export function describedRoutes(): AppRoute[] {
  const nothing = {} as never
  return routesOf(nothing, {
    hub: nothing,
    auth: nothing,
    whence: {} as Whence,
    tries: nothing,
    signer: nothing,
    erasures: nothing,
  })
}
