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

/** Listens for what transactions notify, and tells those it concerns. Comes back by itself when the database does. */
export function openHub({ listen }: Pick<Database, "listen">): Hub {
  const listeners = new Set<Listener>()
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let closed = false

  async function connect() {
    const next = new pg.Client(listen)
    next.on("error", again)
    next.on("end", again)
    next.on("notification", ({ payload }) => payload && tell(JSON.parse(payload) as Change, listeners))
    try {
      await next.connect()
      await next.query("listen leeway")
      if (closed) return void next.end()
      client = next
      // Whatever happened meanwhile was not heard: every page looks again.
      for (const listener of listeners) listener.reconnected()
    } catch {
      again()
    }
  }
  function again() {
    client = undefined
    if (!closed && !timer) timer = setTimeout(retry, RETRY_MS)
  }
  function retry() {
    timer = undefined
    void connect()
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

function tell(change: Change, listeners: ReadonlySet<Listener>): void {
  for (const listener of listeners) {
    const concerned = change.to === null || change.to.includes(listener.person)
    if (listener.org === change.org && concerned) listener.tell(change)
  }
}
