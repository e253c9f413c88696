import { Hono } from "hono"
import type { At } from "./domain/shared/time.ts"
import { sweep } from "./features/clock.ts"
import { type AppRoute, type House, systemNow } from "./features/context.ts"
import { exampleRoutes } from "./features/example/routes.ts"
import { healthRoutes } from "./features/health/routes.ts"
import { rebuildWhereDue } from "./features/kinds.ts"
import { type Auth, createAuth } from "./features/login/auth.ts"
import { sessionSecret } from "./features/login/secret.ts"
import { signingInRoutes, type Whence } from "./features/login/signing-in.ts"
import { type Tries, triesAt } from "./features/login/tries.ts"
import { viewers } from "./features/login/viewers.ts"
import { serveDevMail, staysHere } from "./features/mail/dev.ts"
import { withMails } from "./features/mail/erased.ts"
import { carrierOf, type MailOptions, openPost } from "./features/mail/post.ts"
import { serveUnsubscribing } from "./features/mail/unsubscribe-routes.ts"
import { eraseAgain } from "./features/person/erasing.ts"
import { PROBLEMS } from "./features/problems.ts"
import { allRoutes, apiDocument } from "./features/routes.ts"
import type { Database } from "./platform/database/database.ts"
import { serveDocs } from "./platform/http/docs.ts"
import { fromAnywhere } from "./platform/http/from-anywhere.ts"
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
  deliver(): Promise<void>
  close(): Promise<void>
}

/** The only wiring: what is built here is all there is. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database, origin, now = systemNow, log = console.error, sweepEvery = 15_000 } = options
  const house: House = { database, now }
  const carrier = options.mail && carrierOf(options.mail)
  const erasures = withMails(erasuresAt(options.erasures), options.mail?.folder)
  await rebuildWhereDue(house)
  await erasures.again()
  await eraseAgain(house, erasures)
  const hub = openHub(database)
  const secret = await sessionSecret(database)
  const rateLimited = options.rateLimited ?? true
  const { auth, close: closeAuth } = createAuth({ connection: database.serving, secret, origin, rateLimited })
  const tries = triesAt(house, secret, rateLimited)
  const originOf = (request: Request) => origin ?? new URL(request.url).origin
  const whence = { originOf, clientOf: clientAddress(options.behindProxy ?? false) }
  const signer = signerOf(secret)
  const routes = routesOf(house, {
    ...{ hub, auth, whence, tries, signer, erasures },
    mailDelivered: Boolean(options.mail?.smtp),
  })

  const app = new Hono()
  app.onError(onError(PROBLEMS, log))
  app.use(securityHeaders)
  app.use(
    "/api/*",
    bodyLimited(PROBLEMS),
    heardOut,
    sameOrigin(PROBLEMS, originOf, fromAnywhere(routes.map(({ operation }) => operation))),
  )
  mount(app, routes, { problems: PROBLEMS, viewerOf: viewers(house, auth) })
  serveDocs(app, apiDocument(routes))
  serveUnsubscribing(app)
  app.all("/api/*", (c) => answerProblem(c, problemOf({ code: "not-found", detail: {} }, PROBLEMS)))
  const { port, host = "127.0.0.1", patience, mail } = options
  if (mail && staysHere({ ...options, host })) serveDevMail(app, mail.folder)
  servePages(app, new URL("../dist/web/", import.meta.url))

  const clock = every(sweepEvery, () => round(house), log)
  const server = await listen(app, { port, host, problems: PROBLEMS, patience }).catch(async (error) => {
    await clock.stop()
    await hub.close()
    await closeAuth()
    throw error
  })
  const base = () => (origin ?? server.address).replace(/\/$/, "")
  const everySo = sweepEvery
  const post = carrier && openPost(carrier, { ...house, signer, base, log, everySo })
  return {
    address: server.address,
    tick: () => clock.now(),
    deliver: async () => post?.now(),
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

type Parts = {
  readonly hub: Hub
  readonly auth: Auth
  readonly whence: Whence
  readonly tries: Tries
  readonly signer: Signer
  readonly erasures: Erasures
  readonly mailDelivered: boolean
}

function routesOf(house: House, parts: Parts): AppRoute[] {
  const { auth, whence, tries } = parts
  const { originOf } = whence
  return [
    ...signingInRoutes(auth, whence, tries),
    ...allRoutes(house, { ...parts, viewerOf: viewers(house, auth), originOf }),
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
    mailDelivered: false,
  })
}
