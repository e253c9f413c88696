import type { CSSProperties } from "react"
import { vars } from "./vars.ts"

type Words = {
  /** What is limited: "Money". */
  label: string
  /** How much of it is used, in words: "1,500 of 6,500", "over half". */
  says: string
}

export type GaugeProps = Words &
  (
    | {
        kind: "money"
        used: number
        limit: number
        /** Where a tripwire waits on the way to the limit. */
        tripwire?: number | undefined
      }
    | { kind: "effort"; word: "under-half" | "over-half" | "near-the-limit" | "over-the-limit" }
  )

/** Ink up to what a word is certain of; a tint over the stretch it covers. */
const certain = {
  "under-half": ["0%", "50%"],
  "over-half": ["50%", "85%"],
  "near-the-limit": ["85%", "100%"],
  "over-the-limit": ["100%", "100%"],
} as const

const share = (part: number, whole: number) =>
  `${Math.min(100, whole > 0 ? (part / whole) * 100 : 100).toFixed(1)}%`

function barOf(props: GaugeProps): CSSProperties {
  if (props.kind === "effort") {
    const [used, to] = certain[props.word]
    return vars({ "--used": used, "--to": to })
  }
  const at = props.tripwire === undefined ? {} : { "--at": share(props.tripwire, props.limit) }
  return vars({ "--used": share(props.used, props.limit), ...at })
}

/** How far a limit is used: money is counted, effort is a word. */
export function Gauge(props: GaugeProps) {
  return (
    <div className="gauge">
      <span>{props.label}</span>
      <span className={props.kind === "effort" ? "bar eff" : "bar"} style={barOf(props)} aria-hidden="true">
        {props.kind === "effort" && <span className="maybe" />}
        <span className="used" />
        {props.kind === "money" && props.tripwire !== undefined && <span className="at" />}
      </span>
      <span className="say-it q">{props.says}</span>
    </div>
  )
}
