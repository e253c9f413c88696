import { vars } from "./vars.ts"

/** How a stone lies: filled, outlined, outlined and sunk, washed, or dashed. */
export type Lie = "met" | "short" | "sunk" | "held" | "next"
export type Stone = {
  readonly key: string
  readonly days: number
  readonly lie: Lie
  /** The size in words, and what else is said of it. */
  readonly size: string
  readonly said: string
}

type StonesProps = { stones: readonly Stone[]; label: string; few?: boolean | undefined }

/** Stepping stones on one waterline, the first at the left; the words beneath are their legend. */
export function Stones({ stones, label, few = false }: StonesProps) {
  const columns = few ? {} : { style: vars({ "--stones": String(Math.max(stones.length, 4)) }) }
  return (
    <ol className={few ? "stones few" : "stones"} aria-label={label} {...columns}>
      {stones.map(({ key, days, lie, size, said }, index) => (
        <li key={key}>
          <StoneMark days={days} lie={lie} nth={index} small={few} />
          <span className="water">
            <span className="d">{size}</span>
            <span className="t">{said}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}

type MarkProps = { days: number; lie: Lie; nth?: number; small?: boolean; inline?: boolean }

/** One stone: 20·√days wide (16 when small), 0.42 of that high. */
export function StoneMark({ days, lie, nth = 0, small = false, inline = false }: MarkProps) {
  const width = Math.max(small ? 12 : 16, Math.min((small ? 16 : 20) * Math.sqrt(days), 128))
  const kind = lie === "sunk" ? "short" : lie
  const name = ["stone", lie === "sunk" && "sunk", inline && "inl"].filter(Boolean).join(" ")
  return (
    <span className={name} style={{ width, height: width * 0.42 }}>
      <svg viewBox="0 0 100 48" preserveAspectRatio="none" aria-hidden="true">
        <path className={`s ${kind}`} d={SHAPES[nth % SHAPES.length]} vectorEffect="non-scaling-stroke" />
      </svg>
    </span>
  )
}

/** No two neighbours are quite the same stone. */
const SHAPES = [
  "M1 30C1 12 26 1 54 1S99 13 99 29C99 42 86 47.5 52 47.5S1 45 1 30Z",
  "M1 28C2 9 31 0 58 2S100 17 99 31C98 43 80 47.5 48 47.5S0 43 1 28Z",
  "M1 31C0 15 20 2 46 1S98 9 99 28C100 43 84 47.5 54 47.5S2 46 1 31Z",
  "M1 29C1 14 24 3 50 1S97 11 99 27C101 42 82 47.5 52 47.5S1 45 1 29Z",
]
