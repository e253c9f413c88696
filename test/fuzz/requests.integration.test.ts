import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import { operationId } from "../../src/platform/http/document.ts"
import type { Operation } from "../../src/platform/http/operation.ts"
import { OPERATIONS } from "../kit/contract.ts"
import type { TestHouse } from "../kit/house.ts"
import { verifiedAndRebuilt } from "../kit/rebuilt.ts"
import { rounds } from "../kit/rounds.ts"
import { type Asked, ask, told } from "./asking.ts"
import { changedBetween, fingerprint } from "./fingerprint.ts"
import { type Ground, type Login, mails, openGround, openLogins } from "./ground.ts"
import { leaves, type Plan, plans, soundPlan } from "./plans.ts"
import { openWire } from "./wire.ts"

// Requests that nobody sat down to write, made from the document: whatever comes, no 5xx, every refusal a problem
// that the document knows, and nothing changed by any of them.

const REQUESTS = rounds({ quick: 1_500, ci: 5_000, long: 20_000 })
const SEED = Number(process.env.LEEWAY_SEED ?? Math.floor(Math.random() * 2 ** 31))
const BATCH = 100
/** After so many batches a house that is new again, at all its stages. */
const BATCHES = 12
const AT_ONCE = 8

let house: TestHouse
let logins: readonly Login[]
let wire: ReturnType<typeof openWire>
beforeAll(async () => {
  ;({ house, logins } = await openLogins())
  wire = openWire(house.server.address)
})
afterAll(async () => {
  wire.close()
  await house.close()
  mails.remove()
})

test(`${REQUESTS} requests (LEEWAY_SEED=${SEED})`, async () => {
  console.log(`fuzz: LEEWAY_SEED=${SEED}`)
  const asked: Asked[] = []
  let ground: Ground | null = null
  for (let count = 0; asked.length < REQUESTS; count++) {
    if (!ground || count % BATCHES === 0) ground = await openGround(house, logins)
    const batch = await together(fc.sample(plans, { numRuns: BATCH, seed: SEED + count }), ground)
    await lookAgain(batch, ground)
    const sound = await oneByOne(notDone([...asked, ...batch]), SEED + count, ground)
    const again = await refusedAgain([...batch, ...sound], ground)
    await lookAgain(again, ground)
    asked.push(...batch, ...sound, ...again)
  }
  expect(faultsIn(asked)).toEqual([])
  console.log(summary(asked))
  console.log(`fuzz: nothing got through to ${notDone(asked).map(operationId).join(", ")}`)
  expect(1 - notDone(asked).length / OPERATIONS.length).toBeGreaterThan(0.8)
  await soundAfter(ground)
}, 1_800_000)

/** So many at once, so that they meet in the database. */
async function together(batch: readonly Plan[], ground: Ground): Promise<Asked[]> {
  const waiting = [...batch]
  const asked: Asked[] = []
  const worker = async () => {
    for (let plan = waiting.shift(); plan; plan = waiting.shift())
      asked.push(await ask(plan, ground, wire.send))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return asked
}

/** Asks soundly for each of these, and looks again before the next: what one of them does opens the way for others. */
async function oneByOne(operations: readonly Operation[], seed: number, ground: Ground): Promise<Asked[]> {
  const asked: Asked[] = []
  for (const [index, operation] of operations.entries()) {
    const [plan] = fc.sample(soundPlan(operation), { numRuns: 1, seed: seed + BATCH * index })
    const one = await together(plan ? [plan] : [], ground)
    await lookAgain(one, ground)
    asked.push(...one)
  }
  return asked
}

/** What was done is seen by whoever asks next. */
async function lookAgain(asked: readonly Asked[], ground: Ground): Promise<void> {
  const done = asked.filter(({ status }) => status < 300).map(({ sent }) => sent.path)
  if (done.length > 0) await ground.look((id) => done.some((path) => path.includes(id)))
}

/**
 * Asks what was refused once more, with nothing else going on: everything is as it was afterwards. What is not
 * refused any more, since others were faster, is left out and the rest asked again. Gives all that was asked.
 */
async function refusedAgain(batch: readonly Asked[], ground: Ground): Promise<Asked[]> {
  const asked: Asked[] = []
  let refused = batch.filter(({ status }) => status >= 400)
  for (;;) {
    const before = await fingerprint(house.db)
    const again = await together(
      refused.map(({ plan }) => plan),
      ground,
    )
    expect(faultsIn(again)).toEqual([])
    asked.push(...again)
    const still = again.filter(({ status }) => status >= 400)
    if (still.length === again.length) {
      expect(changedBetween(before, await fingerprint(house.db)), "changed by refusals").toEqual([])
      return asked
    }
    refused = still
  }
}

function faultsIn(asked: readonly Asked[]): string[] {
  const faults = asked.filter(({ fault }) => fault)
  for (const one of faults.slice(0, 5)) console.error(`LEEWAY_SEED=${SEED}\n${told(one)}`)
  return faults.map(told)
}

/** The operations that no request got through to yet: where none does, nothing but the door is tried. */
function notDone(asked: readonly Asked[]): Operation[] {
  const done = new Set(asked.filter(({ status }) => status < 300).map(({ plan }) => plan.operation))
  const left = OPERATIONS.filter((operation) => !done.has(operation))
  return left.toSorted((one, other) => Number(leaves(one)) - Number(leaves(other)))
}

function summary(asked: readonly Asked[]): string {
  const counts = Object.groupBy(asked, ({ status }) => String(status))
  const told = Object.entries(counts).map(([status, all]) => `${status}×${all?.length}`)
  return `fuzz: ${asked.length} requests: ${told.join(" ")}`
}

/** The server lives, the ledger is whole, and the read models are what the events say. */
async function soundAfter(ground: Ground | null): Promise<void> {
  for (const path of ["/health/live", "/health/ready"])
    expect((await house.visitor().raw(path)).status).toBe(200)
  const { faults, before, after } = await verifiedAndRebuilt(house.db.database, ground?.actors[0]?.org ?? "")
  expect(faults).toEqual([])
  expect(after).toEqual(before)
}
