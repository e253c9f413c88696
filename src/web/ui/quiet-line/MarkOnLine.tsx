import type { CSSProperties } from "react"
import { Diamond, Pennant } from "../shapes.tsx"
import { vars } from "../vars.ts"
import type { Mark } from "./geometry.ts"

const landing = { met: "met", "partly-met": "part", "not-met": "" } as const

/** The class that draws a mark: the stylesheet knows its size and colour, its place comes as --x and --y. */
function classOf(mark: Mark): string {
  switch (mark.kind) {
    case "rings":
      return "both"
    case "check-in":
      return "ci"
    case "drifted":
      return "ci risk"
    case "flag":
      return "flag"
    case "tripwire":
      return mark.today ? "trip halo" : "trip"
    case "step-in":
      return "step"
    case "today":
      return mark.called ? "now called-now" : "now"
    case "due":
      return mark.next ? "due next" : "due"
    case "end":
      return `land ${landing[mark.outcome ?? "not-met"]}`
  }
}

function placeOf(mark: Mark): CSSProperties {
  const size = mark.kind === "check-in" ? { "--d": `${mark.size}px` } : {}
  return vars({ "--x": `${mark.x.toFixed(2)}%`, "--y": `${mark.y.toFixed(2)}px`, ...size })
}

/** One mark on a quiet line. */
export function MarkOnLine({ mark }: { mark: Mark }) {
  const name = `m ${classOf(mark)}${mark.near ? " near" : ""}`
  return (
    <span className={name} style={placeOf(mark)}>
      {mark.kind === "flag" && <Pennant received={mark.received} />}
      {mark.kind === "tripwire" && <Diamond waiting={mark.waiting} />}
    </span>
  )
}
