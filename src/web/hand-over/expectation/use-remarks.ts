import { replaceEqualDeep } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { ask } from "../../expectation/ask.ts"
import { reader } from "./reader.ts"
import type { Pointed, Writing } from "./writings.ts"

/** How long the hands rest before what they wrote is read: half a word is nobody's meaning yet. */
const REST = 700

/** The remarks on what is written, in its order, as it stood when the hands last rested. `writings` must be steady. */
export function useRemarks(writings: readonly Writing[]): readonly Pointed[] {
  const [read] = useState(() => reader(({ field, text }) => ask({ of: "remarks", field, text })))
  const [found, setFound] = useState<readonly Pointed[]>([])
  useEffect(() => {
    let stands = true
    const show = (now: readonly Pointed[]) => stands && setFound((before) => replaceEqualDeep(before, now))
    const rest = setTimeout(() => read(writings).then(show, () => {}), REST)
    return () => {
      stands = false
      clearTimeout(rest)
    }
  }, [writings, read])
  return found
}
