import { parseDate } from "@internationalized/date"
import { useRef, useState } from "react"
import { Button, CalendarContext, Dialog, Popover } from "react-aria-components"
import { Month } from "../ui/Month.tsx"

type Props = {
  day: string | null
  /** The first day that can be chosen. */
  from: string | null
  /** The word that stands there: what the day says, or the question for one. */
  word: string
  /** What the calendar is for. */
  label: string
  /** Chooses no day. */
  none: string
  onChange: (day: string | null) => void
}

/** A day as a small word at the end of a line, which opens a month. */
export function DayWord({ day, from, word, label, none, onChange }: Props) {
  const trigger = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const choose = (chosen: string | null) => {
    onChange(chosen)
    setOpen(false)
  }
  return (
    <>
      <Button
        ref={trigger}
        className={day ? "seen link" : "seen link later"}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        {word}
      </Button>
      <Popover
        className="pop"
        placement="bottom end"
        triggerRef={trigger}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <Dialog className="month" aria-label={label}>
          <Days {...{ day, from, none }} onChosen={choose} />
        </Dialog>
      </Popover>
    </>
  )
}

type DaysProps = Pick<Props, "day" | "from" | "none"> & { onChosen: (day: string | null) => void }

function Days({ day, from, none, onChosen }: DaysProps) {
  const calendar = {
    value: day ? parseDate(day) : null,
    onChange: (value: { toString(): string }) => onChosen(value.toString()),
    ...(from ? { minValue: parseDate(from), defaultFocusedValue: parseDate(day ?? from) } : {}),
    autoFocus: true,
  }
  return (
    <>
      <CalendarContext.Provider value={calendar}>
        <Month />
      </CalendarContext.Provider>
      {day && (
        <Button className="link sm" onPress={() => onChosen(null)}>
          {none}
        </Button>
      )}
    </>
  )
}
