import type { BudgetShown } from "../../client/client.ts"
import { marksOf } from "./marks.ts"
import { words } from "./words.ts"

const percent = (part: number) => `${part}%`

/**
 * The quarter as one line: spent in ink, at stake as a tint that is stronger where it is lost as usual, what is left
 * open, and a stop where the budget ends.
 */
export function QuarterLine({ budget }: { budget: BudgetShown }) {
  const { spent, atStake, asUsual, planned } = marksOf(budget)
  return (
    <svg className="quarter" role="img" aria-label={words.picture(budget)}>
      <Room until={planned} />
      <Stretch kind="stake" from={spent} until={atStake} />
      <Stretch kind="usual" from={spent} until={asUsual} />
      <Stretch kind="spent" from={0} until={spent} />
      <Stop at={planned} />
    </svg>
  )
}

function Room({ until }: { until: number }) {
  return <rect className="room" x="0" y="13.5" width={percent(until)} height="1" />
}

type Kind = "spent" | "stake" | "usual"

function Stretch({ kind, from, until }: { kind: Kind; from: number; until: number }) {
  return <rect className={kind} x={percent(from)} y="12" width={percent(until - from)} height="4" />
}

/** Ends where the budget does, so that nothing of it is cut off. */
function Stop({ at }: { at: number }) {
  return <rect className="stop" x={percent(at)} y="7" width="2" height="14" transform="translate(-2)" />
}

/** The same marks, each by itself, beside its name: the list is the legend. */
export function LegendMark({ of }: { of: Kind | "left" }) {
  return (
    <svg className="quarter-mark" viewBox="0 0 20 28" aria-hidden="true">
      {of !== "left" && <Stretch kind={of} from={0} until={100} />}
      {of === "left" && <Room until={100} />}
      {of === "left" && <Stop at={100} />}
    </svg>
  )
}
