import { type Chance, chance } from "./chance.ts"
import type { Ground } from "./ground.ts"
import { beginLife, type Life, type Tally, VICTIMS } from "./life.ts"

/** Rounds in one data directory: this many while it starts for the first time, this many at work. */
const STARTING = 2
const WORKING = 8
export const ROUNDS_IN_A_LIFE = STARTING + WORKING

/** Lives through the rounds of one data directory; when one fails, the directory stays and the error says where. */
export async function live(ground: Ground, number: number, by: Chance, tally: Tally): Promise<void> {
  const life = await beginLife(ground, by, tally)
  const failure = await rounds(life, number, by).then(
    () => null,
    (error: Error) => error,
  )
  const where = await life.end(failure !== null)
  if (failure) throw new Error(`LEEWAY_SEED=${by.seed}; the data is left in ${where}`, { cause: failure })
}

async function rounds(life: Life, number: number, by: Chance): Promise<void> {
  const beginning = number % 2 === 0 ? "initdb" : "migration"
  for (let round = 0; round < STARTING; round++) await life.killedStarting(by.oneOf(VICTIMS), beginning)
  for (let round = 0; round < WORKING; round++) {
    const victim = VICTIMS[round % VICTIMS.length] ?? "both"
    const when = (number + round) % 3 === 2 ? "checkpoint" : "load"
    await life.killedWorking(victim, when, round % 4 === 3)
  }
  await life.over()
}

/** Chance and the tally of a run, and how it is told at its end. */
export function beginRun(of: string) {
  const tally: Tally = { acknowledged: 0, refused: 0, unknown: 0, kills: {} }
  return { by: chance(of), tally, tell: () => console.log(of, tally) }
}
