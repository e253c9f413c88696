import { replaceEqualDeep } from "@tanstack/react-query"
import { memo, type ReactNode, useEffect, useRef } from "react"
import { type TermsOnPage, useTerms } from "./use-terms-form.ts"

/**
 * A part of the form, drawn from what `pick` takes of it: again when that changes, and not with every letter that
 * is written elsewhere. What it is given must then be steady too.
 */
export function drawnFrom<Picked extends object, Given extends object = object>(
  pick: (terms: TermsOnPage, given: Given) => Picked,
  draw: (props: Picked & Given) => ReactNode,
): (given: Given) => ReactNode {
  const Drawn = memo(draw) as unknown as (props: Picked & Given) => ReactNode
  return (given) => <Drawn {...given} {...pick(useTerms(), given)} />
}

/** The same object as before wherever it says the same, down to its parts. */
export function useSteady<T>(next: T): T {
  const last = useRef(next)
  const steady = replaceEqualDeep(last.current, next)
  useEffect(() => {
    last.current = steady
  })
  return steady
}
