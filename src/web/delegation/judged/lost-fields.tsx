import { NumberLine } from "../../ui/NumberLine.tsx"
import { words } from "./words.ts"

/** Days and money as they are typed; NaN: nothing is. */
export type Lost = { days: number; money: number }
type Props = { lost: Lost; onChange: (lost: Lost) => void; currency: string }

/** What was lost, in days and in money. */
export function LostFields({ lost, onChange, currency }: Props) {
  return (
    <div className="fs">
      <NumberLine
        label={words.lostDays}
        hint={words.hint}
        minValue={0}
        value={lost.days}
        onChange={(days) => onChange({ ...lost, days })}
      />
      <NumberLine
        label={words.lostMoney}
        hint={words.hint}
        unit={currency}
        minValue={0}
        value={lost.money}
        onChange={(money) => onChange({ ...lost, money })}
      />
    </div>
  )
}

/** What was stated as lost; null: nothing was. */
export function statedLoss({ days, money }: Lost): Lost | null {
  return Number.isNaN(days) && Number.isNaN(money) ? null : { days: days || 0, money: money || 0 }
}
