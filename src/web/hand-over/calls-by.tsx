import { parseDate } from "@internationalized/date"
import { useRef, useState } from "react"
import { Button, CalendarContext, Dialog, Popover } from "react-aria-components"
import { terms } from "../delegation/terms/words.ts"
import { Month } from "../ui/Month.tsx"
import { NumberLine } from "../ui/NumberLine.tsx"
import { ShortChoice } from "../ui/ShortChoice.tsx"
import type { ByItself, Line } from "./fields.ts"
import { words } from "./words.ts"

const { byItself: say } = words
type Props = {
  line: Line
  index: number
  currency: string
  /** Today where the delegate is. */
  today: string | null
  onChange: (byItself: { on: string | undefined; moneyOver: number | undefined }) => void
}

/** A day or a sum by which a condition calls by itself: a small word at the end of its line. */
export function CallsBy({ line, index, currency, today, onChange }: Props) {
  const trigger = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const said = terms.byItself(line, { currency, today: today ?? line.on ?? "" })
  if (!said && line.text.trim() === "") return null
  const choose = ({ on, moneyOver }: ByItself) => {
    onChange({ on, moneyOver })
    setOpen(false)
  }
  return (
    <>
      <Button
        ref={trigger}
        className={said ? "seen link" : "seen link later"}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        {said ?? say.none}
      </Button>
      <Popover
        className="pop"
        placement="bottom end"
        triggerRef={trigger}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <Dialog className="month" aria-label={say.label(index + 1)}>
          <DayOrSum {...{ line, currency, today }} onChosen={choose} />
        </Dialog>
      </Popover>
    </>
  )
}

type Chosen = (chosen: ByItself) => void
type DayOrSumProps = Pick<Props, "line" | "currency" | "today"> & { onChosen: Chosen }

function DayOrSum({ line: { on, moneyOver }, currency, today, onChosen }: DayOrSumProps) {
  const [by, setBy] = useState<"day" | "sum">(moneyOver === undefined ? "day" : "sum")
  return (
    <>
      <ShortChoice
        label={say.by}
        options={(["day", "sum"] as const).map((value) => ({ value, label: say[value] }))}
        value={by}
        onChange={setBy}
      />
      {by === "day" ? (
        <Day on={on} today={today} onChosen={onChosen} />
      ) : (
        <NumberLine
          label={say.above(currency)}
          formatOptions={{ maximumFractionDigits: 2 }}
          minValue={0}
          maxValue={1_000_000_000}
          value={moneyOver ?? Number.NaN}
          onChange={(sum) => !Number.isNaN(sum) && onChosen({ moneyOver: sum })}
        />
      )}
      {(on || moneyOver !== undefined) && (
        <Button className="link sm" onPress={() => onChosen({})}>
          {say.inWords}
        </Button>
      )}
    </>
  )
}

function Day({ on, today, onChosen }: { on: string | undefined; today: string | null; onChosen: Chosen }) {
  const calendar = {
    value: on ? parseDate(on) : null,
    onChange: (day: { toString(): string }) => onChosen({ on: day.toString() }),
    ...(today ? { minValue: parseDate(today), defaultFocusedValue: parseDate(on ?? today) } : {}),
  }
  return (
    <CalendarContext.Provider value={calendar}>
      <Month />
    </CalendarContext.Provider>
  )
}
