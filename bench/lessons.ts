import { createHash } from "node:crypto"
import { performance } from "node:perf_hooks"
import { nearestTo } from "../src/features/lesson/search.ts"
import { shelve } from "../src/features/lesson/shelves.ts"
import { type Database, openDatabase } from "../src/platform/database/database.ts"
import { openEngine } from "../src/platform/database/engine.ts"
import { type Tx, transact } from "../src/platform/database/transaction.ts"
import { apart, lessons, tuning } from "../test/lessons/set.ts"
import { dataFolder, removeFolder } from "./house.ts"

/**
 * How long the three nearest lessons take among many, all of them everyone's: `node bench/lessons.ts [most]`. The words
 * are those of the labelled lessons, as often as people use them (Zipf), with a long tail of names behind them.
 */
const MOST = Number(process.argv[2] ?? 100_000)
const AT_ONCE = 2_000
const TAIL = 20_000
const ORG = "lessons-bench"

const WORDS = lessons
  .map(({ text }) => text)
  .join(" ")
  .split(" ")

const folder = dataFolder()
const engine = await openEngine({ dataDir: folder })
const database = await openDatabase({ engine, migrations: new URL("../src/migrations/", import.meta.url) })
try {
  for (let made = 0; made < MOST; made += AT_ONCE) await fill(database, made)
  await measured(database)
} finally {
  await database.close()
  await engine.stop()
  removeFolder(folder)
}

async function fill({ pool }: Database, from: number): Promise<void> {
  const rows = Array.from({ length: AT_ONCE }, (_, index) => ({
    id: uuidOf(from + index),
    text: lessonOf(from + index),
  }))
  await transact({ pool }, { org: ORG, actor: "house" }, async (tx) => {
    await tx.query(
      `insert into passage (org, id, salt, body) select $1, p.id, ''::bytea, p.text
       from jsonb_to_recordset($2::jsonb) as p (id uuid, text text)`,
      [tx.org, JSON.stringify(rows)],
    )
    await shelve(
      tx,
      rows.map(({ id }) => ({ id, passage: id, shelves: ["*"] })),
    )
  })
}

async function measured(database: Database): Promise<void> {
  const texts = [...tuning, ...apart].map(({ text }) => text)
  const look = (text: string) => (tx: Tx) => nearestTo(tx, text, 3)
  const nothing = (tx: Tx) => tx.query("select 1")
  const [looks, ones]: [number[], number[]] = [[], []]
  for (const round of [0, 1, 2, 3])
    for (const text of texts) {
      const [took, one] = [await timed(database, look(text)), await timed(database, nothing)]
      if (round > 0) looks.push(took) && ones.push(one)
    }
  const say = (name: string, times: number[]) =>
    console.log(
      `${name.padEnd(48)} p50 ${at(times, 0.5).toFixed(1)} ms, p99 ${at(times, 0.99).toFixed(1)} ms`,
    )
  say(`the three nearest of ${MOST.toLocaleString("en")} lessons`, looks)
  say("select 1, in turn", ones)
  console.log(`p50 to that of select 1: × ${(at(looks, 0.5) / at(ones, 0.5)).toFixed(1)}`)
}

async function timed(database: Database, work: (tx: Tx) => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await transact(database, { org: ORG, actor: uuidOf(-1) }, work)
  return performance.now() - began
}

function at(times: number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
}

function uuidOf(index: number): string {
  const hex = createHash("sha256").update(`lesson ${index}`).digest("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Words by how often they are used; the tail is made of syllables. */

function lessonOf(index: number): string {
  const hash = createHash("sha512").update(`words ${index}`).digest()
  return Array.from({ length: 22 }, (_, place) => {
    const roll = hash.readUInt16LE(place * 2) / 65_536
    return place % 8 === 7 ? nameOf(Math.floor(TAIL ** roll)) : WORDS[Math.floor(roll * WORDS.length)]
  }).join(" ")
}

function nameOf(number: number): string {
  const syllables = ["ba", "ko", "mi", "ru", "te", "sa", "lo", "ni", "fe", "du", "ga", "po"]
  return [...number.toString(12)].map((digit) => syllables[Number.parseInt(digit, 12)]).join("")
}
