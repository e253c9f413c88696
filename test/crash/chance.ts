/** Chance that can be had again: the same seed gives the same choices. */
export type Chance = {
  readonly seed: number
  /** A whole number from `least` up to `most`, both included. */
  between(least: number, most: number): number
  oneOf<T>(things: readonly T[]): T
}

/** `LEEWAY_SEED`, or a fresh one; printed, so that a run that failed can be had again. */
export function chance(of: string, seed = Number(process.env.LEEWAY_SEED ?? freshSeed())): Chance {
  console.log(`${of}: LEEWAY_SEED=${seed}`)
  let state = seed >>> 0
  // mulberry32: four lines, and good enough to choose moments with.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    seed,
    between,
    oneOf: (things) => things[between(0, things.length - 1)] as (typeof things)[number],
  }
}

function freshSeed(): number {
  return Math.floor(Math.random() * 2 ** 31)
}
