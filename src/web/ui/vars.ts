import type { CSSProperties } from "react"

/** Values handed to the stylesheet, which knows what to do with them. */
export function vars(values: Record<`--${string}`, string>): CSSProperties {
  return values as CSSProperties
}
