import type { Visitor } from "./house.ts"
import { until } from "./processes.ts"

/** What a page hears on its stream: each change as it came, and the whole text that went over the wire. */
export type Listening = {
  readonly heard: readonly {
    delegations?: string[]
    promises?: string[]
    posts?: string[]
    areaHandOvers?: string[]
    people?: boolean
    holdings?: boolean
    everything?: boolean
  }[]
  wire(): string
  /** Waits until something of that kind was heard, a second at most. */
  hears(what: string, match: (change: Listening["heard"][number]) => boolean): Promise<void>
  /** Waits until the server has ended the stream. */
  ended(): Promise<unknown>
  leave(): Promise<void>
}

/** Opens a stream of changes as a page does; it hears from the moment this resolves. */
export async function listen({ raw }: Visitor, address: string): Promise<Listening> {
  const leaving = new AbortController()
  const response = await raw(address, { signal: leaving.signal })
  const heard: Listening["heard"][number][] = []
  let wire = ""
  let over = false
  const read = async () => {
    const decoder = new TextDecoder()
    for await (const bytes of response.body as ReadableStream<Uint8Array>) {
      wire += decoder.decode(bytes, { stream: true })
      heard.splice(0, heard.length, ...changesIn(wire))
    }
  }
  const reading = read()
    .catch(() => {})
    .finally(() => {
      over = true
    })
  await until("the stream to be ready", () => wire.includes("event: ready"), 5_000)
  return {
    heard,
    wire: () => wire,
    hears: async (what, match) => void (await until(what, () => heard.some(match), 1_000)),
    ended: () => until("the stream to end", () => over, 5_000),
    async leave() {
      leaving.abort()
      await reading
    },
  }
}

function changesIn(wire: string): Listening["heard"][number][] {
  return wire
    .split("\n\n")
    .slice(0, -1)
    .filter((event) => event.includes("event: change"))
    .map((event) => JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? "{}"))
}
