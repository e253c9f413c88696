import { writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { felt } from "./browser.ts"
import { type BenchHouse, dataFolder, removeFolder, startHouse } from "./house.ts"
import { ledgerRates } from "./ledger.ts"
import { memoryOf, mostWhile } from "./memory.ts"
import { movesRaw, movesThroughHttp, type Worked, workedHouse } from "./moves.ts"
import { fill, fillOrganisations, latenciesOf } from "./pages.ts"

/**
 * One run on one machine. What counts are the ratios: an absolute time says more about the machine.
 * `node bench/run.ts [most]`: `most` delegations in the organisation, a million unless told otherwise.
 */
const MOST = Number(process.argv[2] ?? 1_000_000)
const PORT = 3499

type Line = { readonly what: string; readonly figure: string; readonly aim: string }
const lines: Line[] = []
const say = (what: string, figure: string, aim = "") => {
  lines.push({ what, figure, aim })
  console.log(`${what.padEnd(62)} ${figure.padStart(24)}  ${aim}`)
}
const ms = (value: number) => `${value.toFixed(1)} ms`

const NONE = { p50: 0, p99: 1 }

const folder = dataFolder()
try {
  const { worked, twin } = await movesAndMemory()
  await ledger(worked)
  await pages(worked, twin)
} finally {
  removeFolder(folder)
}
write()

async function house<T>(work: (house: BenchHouse) => Promise<T>): Promise<T> {
  const running = await startHouse(folder, PORT)
  return work(running).finally(() => running.stop())
}

async function movesAndMemory(): Promise<{ worked: Worked; twin: Worked }> {
  const begun = await house(async (running) => {
    const worked = await workedHouse(running.base)
    return { worked, twin: await workedHouse(running.base, "Twin"), cold: running.readyMs }
  })
  const { worked, twin } = begun
  const http = await house(async (running) => {
    const idle = memoryOf(running.pid)
    const one = await movesThroughHttp(running, worked, 1)
    const { value: many, most } = await mostWhile(running.pid, () => movesThroughHttp(running, worked, 16))
    return {
      warm: running.readyMs,
      idle,
      one,
      many,
      most,
      felt: await felt(running, worked.org, worked.cookie),
    }
  })
  const [rawOne = 1, rawMany = 1] = await movesRaw(folder, worked, [1, 16])
  say("(a) durable moves through HTTP, one at a time", `${http.one.toFixed(0)}/s, raw ${rawOne.toFixed(0)}/s`)
  say("(a) ratio to the same SQL raw, one at a time", (http.one / rawOne).toFixed(2))
  say("(a) durable moves through HTTP, 16 at once", `${http.many.toFixed(0)}/s, raw ${rawMany.toFixed(0)}/s`)
  say("(a) ratio to the same SQL raw, 16 at once", (http.many / rawMany).toFixed(2), "≥ 0.60")
  say("(c) cold start to the first useful page (no data yet)", ms(begun.cold))
  say("(c) warm start to the first useful page", ms(http.warm), "< 1,500 ms")
  say("(d) memory of Node, idle", `${http.idle.toFixed(0)} MB`)
  say("(d) memory of Node under load, 16 at once", `${http.most.toFixed(0)} MB`, "≤ 180 MB")
  say("(f) script on Today, gzip", `${http.felt.script.toFixed(0)} kB`, "≤ 150 kB")
  say("(f) styles on Today, gzip", `${http.felt.style.toFixed(0)} kB`)
  say("(f) first contentful paint, processor 4× slower", ms(http.felt.firstPaint))
  say("(f) longest task while Today opens, 4× slower", ms(http.felt.longestTask))
  say("(f) longest task while typing an outcome, 4× slower", ms(http.felt.longestWhileTyping), "≤ 50 ms")
  return { worked, twin }
}

async function ledger({ org, ids }: Worked): Promise<void> {
  const { events, verify, rebuild } = await ledgerRates(folder, org, ids[1] ?? "")
  say("(e) verify, events per second", `${verify.toFixed(0)} of ${events}`, "≥ 30,000")
  say("(e) rebuild, events per second", `${rebuild.toFixed(0)} of ${events}`, "≥ 30,000")
}

/** The twin keeps a thousand, and is asked in turn with the one that grows. */
async function pages(worked: Worked, twin: Worked): Promise<void> {
  const sizes = [1_000, 100_000, 1_000_000].filter((size) => size <= MOST)
  await fill(folder, twin, 0, 1_000)
  let filled = 0
  for (const size of sizes) {
    await fill(folder, worked, filled, size)
    filled = size
    await looked(worked, twin, `${size.toLocaleString("en")} delegations`)
  }
  const others = Math.min(10_000, MOST / 100)
  await fillOrganisations(folder, worked, others)
  await looked(worked, twin, `and ${others.toLocaleString("en")} organisations`)
}

async function looked(worked: Worked, twin: Worked, at: string): Promise<void> {
  await house(async ({ base }) => {
    const paths = { Today: () => "today", "a delegation": ({ ids }: Worked) => `delegations/${ids[0]}` }
    for (const [page, path] of Object.entries(paths)) {
      const asked = [worked, twin].map((one) => ({
        url: `${base}/api/o/${one.org}/${path(one)}`,
        cookie: one.cookie,
      }))
      const [big = NONE, small = NONE] = await latenciesOf(asked)
      say(`(b) ${page}, ${at}`, `p50 ${ms(big.p50)}, p99 ${ms(big.p99)}`)
      say(`(b) its p99 to that with 1,000, asked in turn`, `× ${(big.p99 / small.p99).toFixed(2)}`, "≤ 1.50")
    }
  })
}

function write(): void {
  const rows = lines.map(({ what, figure, aim }) => `| ${what} | ${figure} | ${aim} |`)
  const about = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.versions.node}`
  const text = `# Bench\n\n\`npm run bench\`, one run on one machine (${about}). Shared machines are noisy: the ratios count.\n\n| What | Figure | Aim |\n|---|---|---|\n${rows.join("\n")}\n`
  if (MOST >= 1_000_000) writeFileSync(new URL("../docs/bench.md", import.meta.url), text)
}
