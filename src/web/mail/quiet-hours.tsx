import { TextLine } from "../ui/TextLine.tsx"
import "./mail.css"
import { words } from "./words.ts"

const { wishes: says } = words

export type Hours = { begins: string; ends: string }
type QuietHoursProps = { hours: Hours; onChange: (hours: Hours) => void; error?: string | undefined }

/** From when until when no mail comes; both left empty: it comes at any hour. */
export function QuietHours({ hours, onChange, error }: QuietHoursProps) {
  const { begins, ends } = hours
  return (
    <>
      <div className="hours">
        <TextLine
          label={says.begins}
          type="time"
          value={begins}
          onChange={(begins) => onChange({ ...hours, begins })}
          error={error}
        />
        <TextLine
          label={says.ends}
          type="time"
          value={ends}
          onChange={(ends) => onChange({ ...hours, ends })}
        />
      </div>
      {!error && <p className="note">{begins && ends ? says.quietMeans(begins, ends) : says.loud}</p>}
    </>
  )
}
