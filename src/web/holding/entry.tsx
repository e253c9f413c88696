import { type FormEvent, useRef, useState } from "react"
import { Problem } from "../../client/client.ts"
import { hoursIn } from "../../domain/holding/columns.ts"
import type { Business } from "../../domain/holding/holding.ts"
import { useOrg } from "../app/session.ts"
import { Button } from "../ui/Button.tsx"
import { ShortChoice } from "../ui/ShortChoice.tsx"
import { TextLine } from "../ui/TextLine.tsx"
import { useListAnew } from "./use-act-on.ts"
import { words } from "./words.ts"

const { entry } = words
const MOST = 300
export const SIDES = [
  { value: "on", label: entry.on },
  { value: "in", label: entry.in },
] as const

type Written = { title: string; hours: string; business: Business | null }
const EMPTY: Written = { title: "", hours: "", business: null }

/** The line that is always there: title, hours, ON or IN. Enter lists it, and the next one can be typed. */
export function Entry() {
  const form = useRef<HTMLFormElement>(null)
  const { written, set, list, isPending, fault, said } = useListing(() =>
    form.current?.querySelector("input")?.focus(),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void list()
  }
  return (
    <form className="entry" aria-label={entry.label} ref={form} onSubmit={submit} noValidate>
      <TextLine
        label={entry.title}
        labelHidden
        voice="serif"
        placeholder={entry.placeholder}
        value={written.title}
        onChange={(title) => set({ title })}
        maxLength={MOST}
        autoComplete="off"
      />
      <TextLine
        label={entry.hours}
        labelHidden
        placeholder={entry.hoursShort}
        inputMode="decimal"
        value={written.hours}
        onChange={(hours) => set({ hours })}
        autoComplete="off"
      />
      <ShortChoice
        label={entry.business}
        options={SIDES}
        value={written.business}
        onChange={(business) => set({ business })}
      />
      <Button type="submit" variant="plain" isPending={isPending} pendingLabel={entry.adding}>
        {entry.add}
      </Button>
      <div role="alert">{fault && <p className="fault">{fault}</p>}</div>
      <p className="vh" role="status">
        {said}
      </p>
    </form>
  )
}

/** The line is empty at once, for the next; what was refused comes back unless something else stands there. */
function useListing(focus: () => void) {
  const { api } = useOrg()
  const anew = useListAnew()
  const [written, setWritten] = useState(EMPTY)
  const [sending, setSending] = useState(0)
  const [fault, setFault] = useState<string | null>(null)
  const [said, setSaid] = useState("")
  const set = (part: Partial<Written>) => setWritten((now) => ({ ...now, ...part }))
  const list = async () => {
    const title = written.title.trim()
    const hours = hoursIn(written.hours.trim())
    setFault(null)
    if (!title) return setFault(entry.empty)
    if (hours === undefined) return setFault(entry.hoursFault)
    setWritten(EMPTY)
    focus()
    setSending((now) => now + 1)
    try {
      await api.list({ title, hours, business: written.business })
      setSaid(entry.listed(title))
      await anew()
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      setFault(entry.notListed(title, problem.message))
      setWritten((now) => (now.title === "" ? written : now))
    } finally {
      setSending((now) => now - 1)
    }
  }
  return { written, set, list, isPending: sending > 0 && written.title === "", fault, said }
}
