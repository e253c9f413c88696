/** The seven levels of delegation: 1 tell, 2 sell, 3 consult, 4 agree, 5 advise, 6 inquire, 7 delegate. */
export type Level = 1 | 2 | 3 | 4 | 5 | 6 | 7

export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 6, 7]

/** The level at which the one who holds it decides, and the leader is out of it. */
export const OUT_OF_IT: Level = 7

const NAMES: Readonly<Record<Level, string>> = {
  1: "tell",
  2: "sell",
  3: "consult",
  4: "agree",
  5: "advise",
  6: "inquire",
  7: "delegate",
}

export function levelName(level: Level): string {
  return NAMES[level]
}
