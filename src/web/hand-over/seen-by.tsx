import { parseDate } from "@internationalized/date"
import { useRef, useState } from "react"
import { Button, CalendarContext, Dialog, Popover } from "react-aria-components"
import { day } from "../app/dates.ts"
import { Month } from "../ui/Month.tsx"
import type { Line } from "./fields.ts"
import { words } from "./words.ts"

type SeenByProps = {
  line: Line
  index: number
  due: string | null
  onChange: (seenBy: string | null) => void
}

/** When a criterion can be seen, if that is later than the day it is due: a small word at the end of its line. */
export function SeenBy({ line, index, due, onChange }: SeenByProps) {
  const trigger = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const { seenBy } = line
  if (!seenBy && line.text.trim() === "") return null
  const choose = (chosen: string | null) => {
    onChange(chosen)
    setOpen(false)
  }
  return (
    <>
      <Button
        ref={trigger}
        className={seenBy ? "seen link" : "seen link later"}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        {seenBy ? words.seen.by(day(seenBy, due ?? seenBy)) : words.seen.none}
      </Button>
      <Popover
        className="pop"
        placement="bottom end"
        triggerRef={trigger}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <Dialog className="month" aria-label={words.seen.label(index + 1)}>
          <Days {...{ seenBy, due }} onChosen={choose} />
        </Dialog>
      </Popover>
    </>
  )
}

type DaysProps = { seenBy: string | null; due: string | null; onChosen: (day: string | null) => void }

function Days({ seenBy, due, onChosen }: DaysProps) {
  const calendar = {
    value: seenBy ? parseDate(seenBy) : null,
    onChange: (value: { toString(): string }) => onChosen(value.toString()),
    ...(due ? { minValue: parseDate(due), defaultFocusedValue: parseDate(seenBy ?? due) } : {}),
    autoFocus: true,
  }
  return (
    <>
      <CalendarContext.Provider value={calendar}>
        <Month />
      </CalendarContext.Provider>
      {seenBy && (
        <Button className="link sm" onPress={() => onChosen(null)}>
          {words.seen.sameDay}
        </Button>
      )}
    </>
  )
}
