import { Diamond, Pennant } from "./shapes.tsx"

/** Marks of the quiet line, in running text. */
export type GlyphKind =
  | "check-in"
  | "drifted"
  | "flag"
  | "flag-open"
  | "tripwire"
  | "tripwire-waiting"
  | "step-in"
  | "rings"
  | "met"
  | "partly-met"
  | "not-met"

const classes: Record<GlyphKind, string> = {
  "check-in": "ci",
  drifted: "ci risk",
  flag: "flag",
  "flag-open": "flag",
  tripwire: "trip",
  "tripwire-waiting": "trip",
  "step-in": "step",
  rings: "both",
  met: "land met",
  "partly-met": "land part",
  "not-met": "land",
}

/** The same mark as on the line, so that the list beneath is its legend. The words beside it say what it is. */
export function Glyph({ kind }: { kind: GlyphKind }) {
  return (
    <span className="g" aria-hidden="true">
      <span className={`m ${classes[kind]}`}>
        {classes[kind] === "flag" && <Pennant received={kind === "flag"} />}
        {classes[kind] === "trip" && <Diamond waiting={kind === "tripwire-waiting"} />}
      </span>
    </span>
  )
}
