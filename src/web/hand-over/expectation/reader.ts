import type { Remark } from "../../../domain/expectation/expectation.ts"
import type { Pointed, Writing } from "./writings.ts"

type Ask = (writing: Writing) => Promise<readonly Remark[]>

/** Reads what is written, each text once for as long as it stands. Where reading fails, all is read anew next time. */
export function reader(ask: Ask) {
  let known = new Map<string, Promise<readonly Pointed[]>>()
  return async (writings: readonly Writing[]): Promise<readonly Pointed[]> => {
    const before = known
    known = new Map(writings.map((one) => [keyOf(one), before.get(keyOf(one)) ?? pointed(ask, one)]))
    try {
      return (await Promise.all(known.values())).flat()
    } catch (failure) {
      known = new Map()
      throw failure
    }
  }
}

async function pointed(ask: Ask, writing: Writing): Promise<readonly Pointed[]> {
  return (await ask(writing)).map((remark) => ({ ...remark, ...writing }))
}

const keyOf = ({ part, line, text }: Writing) => `${part} ${line} ${text}`
