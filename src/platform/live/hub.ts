import pg from "pg"
import type { Database } from "../database/database.ts"

/** Something changed in a stream: ids only. `to`: the persons it concerns; null: everyone in the organisation. */
export type Change = {
  readonly org: string
  readonly id: number
  readonly stream: string
  readonly to: readonly string[] | null
}

type Listener = {
  readonly org: string
  readonly person: string
  readonly tell: (change: Change) => void
  readonly reconnected: () => void
}

/** One listening connection per process, and whoever has a page open. */
export type Hub = { subscribe(listener: Listener): () => void; close(): Promise<void> }

const RETRY_MS = 500
const PATIENCE_MS = 10_000

/** Listens for what transactions notify, and tells those it concerns. Comes back by itself when the database does. */
export function openHub({ listen }: Pick<Database, "listen">): Hub {
  const listeners = new Set<Listener>()
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let closed = false

  async function connect() {
    const next = new pg.Client({ connectionTimeoutMillis: PATIENCE_MS, ...listen })
    // Whatever ends it, it ends once: a second farewell must not take the next connection for this one.
    const lost = once(() => {
      client = undefined
      void next.end().catch(() => {})
      if (!closed) timer = setTimeout(connect, RETRY_MS)
    })
    next.on("error", lost)
    next.on("end", lost)
    next.on("notification", ({ payload }) => payload && tell(JSON.parse(payload) as Change, listeners))
    try {
      client = next
      await next.connect()
      await next.query("listen leeway")
      // Whatever happened meanwhile was not heard: every page looks again.
      for (const listener of listeners) listener.reconnected()
    } catch {
      lost()
    }
  }
  void connect()

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await client?.end().catch(() => {})
    },
  }
}

function once(work: () => void): () => void {
  let done = false
  return () => {
    if (!done) work()
    done = true
  }
}

function tell(change: Change, listeners: ReadonlySet<Listener>): void {
  for (const listener of listeners) {
    const concerned = change.to === null || change.to.includes(listener.person)
    if (listener.org === change.org && concerned) listener.tell(change)
  }
}
