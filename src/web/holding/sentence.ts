import type { HoldingView } from "../../client/client.ts"
import { hoursOf } from "../../domain/holding/hours.ts"
import { words } from "./words.ts"

const { row, sums } = words

type Weighed = Pick<HoldingView, "hours" | "business">

/** `3 hours a week IN the business`; nothing where nothing is said. */
export function weightOf({ hours, business }: Weighed): string {
  return [hours === null ? "" : row.hours(hours), business ? row.business[business] : ""]
    .filter((part) => part !== "")
    .join(" ")
}

/** All that is said of it, beside its title. */
export function saidOf(holding: HoldingView): string {
  const { why, whoCould, openToBeAskedFor } = holding
  const weight = weightOf(holding)
  const could = whoCould.flatMap(({ name }) => name ?? [])
  return [
    weight && `${weight}.`,
    why && row.why[why],
    could.length > 0 && row.could(could),
    openToBeAskedFor && row.open,
  ]
    .filter((sentence) => sentence)
    .join(" ")
}

/** Hours ON and IN the business, in sentences; empty where nobody has said any. */
export function sumOf(holdings: readonly Weighed[]): string {
  const { on, in: within, unsaid, unknown } = hoursOf(holdings)
  const both = within > 0 && on > 0 && sums.both(sums.in(within), sums.on(on))
  const one = within > 0 ? sums.one(sums.in(within)) : on > 0 && sums.one(sums.onAlone(on))
  const some = on + within + unsaid > 0
  return [both || one, unsaid > 0 && sums.unsaid(unsaid), some && unknown > 0 && sums.unknown]
    .filter((sentence) => sentence)
    .join(" ")
}
