import { DateFormatter, parseDate } from "@internationalized/date"
import {
  Button,
  DateInput,
  DatePicker,
  type DatePickerProps,
  DateSegment,
  type DateValue,
  Dialog,
  Group,
  Popover,
  useLocale,
} from "react-aria-components"
import { atFault, FieldFrame, type FieldWords } from "./Field.tsx"
import { Month } from "./Month.tsx"

export type DayFieldProps = FieldWords & {
  /** A day as YYYY-MM-DD, or none. */
  value: string | null
  onChange: (day: string | null) => void
  min?: string | undefined
  max?: string | undefined
  /** The word that opens the calendar. */
  openLabel: string
} & Pick<DatePickerProps<DateValue>, "name" | "autoFocus" | "isRequired" | "isDisabled" | "id">

const inUtc = (day: string) => new Date(`${day}T12:00:00Z`)

/** Months are written as words; the marks between numbers are then not needed. */
function shown(locale: string, type: string, text: string, value?: number | null): string {
  if (type === "literal") return /[/.-]/.test(text) ? " " : text
  if (type !== "month" || value === null || value === undefined) return text
  return new DateFormatter(locale, { month: "long", timeZone: "UTC" }).format(
    new Date(Date.UTC(2024, value - 1, 15)),
  )
}

function Segments({ value }: { value: string | null }) {
  const { locale } = useLocale()
  const weekday =
    value && new DateFormatter(locale, { weekday: "long", timeZone: "UTC" }).format(inUtc(value))
  return (
    <>
      {/* The library reads the whole day out already. */}
      {weekday && <span aria-hidden="true">{weekday}</span>}
      <DateInput className="segs">
        {(segment) => (
          <DateSegment segment={segment}>
            {({ type, text, isPlaceholder }) =>
              shown(locale, type, text, isPlaceholder ? null : segment.value)
            }
          </DateSegment>
        )}
      </DateInput>
    </>
  )
}

/** A day, typed in segments or picked from a month. */
export function DayField(props: DayFieldProps) {
  const { label, hint, description, error, labelHidden, value, onChange, min, max, openLabel, ...field } =
    props
  return (
    <DatePicker
      {...field}
      className="f"
      value={value ? parseDate(value) : null}
      onChange={(day) => onChange(day ? day.toString() : null)}
      isInvalid={atFault(error)}
      validationBehavior="aria"
      shouldForceLeadingZeros={false}
      {...(min ? { minValue: parseDate(min) } : {})}
      {...(max ? { maxValue: parseDate(max) } : {})}
    >
      <FieldFrame {...{ label, hint, description, error, labelHidden }}>
        <Group className="line date">
          <Segments value={value} />
          <Button className="open" aria-label={openLabel}>
            {openLabel}
          </Button>
        </Group>
      </FieldFrame>
      <Popover className="pop" placement="bottom start" crossOffset={-16}>
        <Dialog className="month">
          <Month />
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
