import { useEffect, useRef, useState } from "react"
import type { Problem } from "../../../client/client.ts"
import { useKept } from "../kept.ts"
import type { Reads } from "./guard.tsx"
import { words } from "./words.ts"

/**
 * What a form knows of words that may read as a step-in. `reads`: how the server read exactly these words; null once
 * they are written otherwise. `despite`: why the leader goes on, null while that is not chosen.
 */
export function useGuarded(place: string, text: string) {
  const [refused, setRefused] = useState<{ text: string; reads: Reads } | null>(null)
  const [goesOn, setGoesOn] = useState(false)
  const [why, writeWhy] = useKept(`${place} despite`)
  const line = useRef<HTMLParagraphElement>(null)
  const reads = refused?.text === text ? refused.reads : null
  useEffect(() => {
    if (reads) line.current?.focus()
  }, [reads])
  const takes = (problem: Problem) => {
    const found = readsOf(problem)
    if (found) setRefused({ text, reads: found })
    return found !== null
  }
  const forget = () => {
    writeWhy("")
    setGoesOn(false)
    setRefused(null)
  }
  return {
    ...{ reads, line, takes, forget, writeWhy },
    despite: reads && goesOn ? why : null,
    goOn: () => setGoesOn(true),
    waits: reads && waits(goesOn, why),
    /** What its press says: null while there is none. */
    submit: (otherwise: string) => (reads ? (goesOn ? words.sendAllTheSame : null) : otherwise),
  }
}

export type Guarded = ReturnType<typeof useGuarded>

/** Why words that read so are not sent as they stand; null: they are, as a step-in. */
function waits(goesOn: boolean, why: string): string | null {
  if (!goesOn) return words.notSent
  return why.trim() === "" ? words.whyEmpty : null
}

/** How the server read it, where that is why it was refused. */
export function readsOf({ code, body }: Problem): Reads | null {
  return code === "reads-as-a-step-in" ? (body.reads as Reads) : null
}
