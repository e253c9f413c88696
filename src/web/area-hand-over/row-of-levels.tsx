import type { CSSProperties } from "react"
import type { Stone } from "./stones.ts"
import "./area-hand-over.css"
import { called, type Two, whoDecides } from "./who.ts"

/** No two stones are alike. */
const SHAPES = [
  "M1 30C1 12 26 1 54 1S99 13 99 29C99 42 86 47.5 52 47.5S1 45 1 30Z",
  "M1 28C2 9 31 0 58 2S100 17 99 31C98 43 80 47.5 48 47.5S0 43 1 28Z",
  "M1 31C0 15 20 2 46 1S98 9 99 28C100 43 84 47.5 54 47.5S2 46 1 31Z",
  "M1 29C1 14 24 3 50 1S97 11 99 27C101 42 82 47.5 52 47.5S1 45 1 29Z",
]

/** The row of levels on one waterline: filled behind, washed where it is now, dashed to come. Words say the same. */
export function RowOfLevels({ stones, two, label }: { stones: readonly Stone[]; two: Two; label: string }) {
  return (
    <ol
      className="stones levels-row"
      aria-label={label}
      style={{ gridTemplateColumns: `repeat(${stones.length}, minmax(0, 1fr))` }}
    >
      {stones.map(({ level, look, says }, index) => (
        <li key={level} aria-current={look === "held" ? "step" : undefined}>
          <span className="stone" style={size(level)}>
            <svg viewBox="0 0 100 48" preserveAspectRatio="none" aria-hidden="true">
              <path
                className={`s ${look}`}
                d={SHAPES[index % SHAPES.length]}
                vectorEffect="non-scaling-stroke"
              />
            </svg>
          </span>
          <span className="water">
            <span className="d">{called(level)}</span>
            <span className="t">{says}</span>
            <span className="who">{whoDecides(level, two)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The more the delegate decides, the larger. */
function size(level: number): CSSProperties {
  const width = 24 + 9 * level
  return { width, height: Math.round(width * 0.42) }
}
