import { dataFolder, removeFolder, startHouse } from "./house.ts"
import { type Asked, latenciesOf } from "./pages.ts"
import { fillRecords, type RecordedPair, recordedPair } from "./record.ts"

/**
 * How long the page of a person takes, with a long record between the two, in an organisation of very many events and in
 * one of ten thousand, asked for in turn: `node bench/person.ts [most] [rounds]`. The ratios count.
 */
const MOST = Number(process.argv[2] ?? 1_000_000)
const ROUNDS = Number(process.argv[3] ?? 3)
const LEAST = 10_000
/** Hand-overs that settled between the two: some years of them. */
const LONG = 200
const PORT = 3498
const NONE = { p50: 0, p99: 1 }

const folder = dataFolder()
try {
  const [big, small] = await housed(async (base) => [
    await recordedPair(base, "Bench"),
    await recordedPair(base, "Twin"),
  ])
  const began = performance.now()
  const filled = await fillRecords(folder, [
    { pair: big, long: LONG, events: MOST },
    { pair: small, long: LONG, events: LEAST },
  ])
  for (const { org, events, entries } of filled)
    console.log(`${org}: ${events.toLocaleString("en")} events, ${entries.toLocaleString("en")} sentences`)
  console.log(`filled in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  for (let round = 0; round < ROUNDS; round += 1) await housed((base) => measured(base, big, small))
} finally {
  removeFolder(folder)
}

async function housed<T>(work: (base: string) => Promise<T>): Promise<T> {
  const running = await startHouse(folder, PORT)
  return work(running.base).finally(() => running.stop())
}

async function measured(base: string, big: RecordedPair, small: RecordedPair): Promise<void> {
  const pages = {
    "the delegate's page, read by the leader": ({ org, leader, delegate }: RecordedPair): Asked => ({
      url: `${base}/api/o/${org}/people/${delegate.person}`,
      cookie: leader.cookie,
    }),
    "the leader's page, read by the delegate": ({ org, leader, delegate }: RecordedPair): Asked => ({
      url: `${base}/api/o/${org}/people/${leader.person}`,
      cookie: delegate.cookie,
    }),
  }
  for (const [page, asked] of Object.entries(pages)) {
    const [ofBig = NONE, ofSmall = NONE] = await latenciesOf([asked(big), asked(small)])
    const told = ({ p50, p99 }: typeof NONE) => `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`
    console.log(`${page}: ${told(ofBig)}; with ${LEAST.toLocaleString("en")} events ${told(ofSmall)}`)
    console.log(
      `  p99 to p99 × ${(ofBig.p99 / ofSmall.p99).toFixed(2)} (≤ 1.50), p50 to p50 × ${(ofBig.p50 / ofSmall.p50).toFixed(2)}`,
    )
  }
}
