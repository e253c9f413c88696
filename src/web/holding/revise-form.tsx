import { type FormEvent, useState } from "react"
import type { HoldingActBody, HoldingView } from "../../client/client.ts"
import { hoursIn } from "../../domain/holding/columns.ts"
import { Button } from "../ui/Button.tsx"
import { ShortChoice } from "../ui/ShortChoice.tsx"
import { TextLine } from "../ui/TextLine.tsx"
import { SIDES } from "./entry.tsx"
import type { useActOn } from "./use-act-on.ts"
import { WhoCould } from "./who-could.tsx"
import { words } from "./words.ts"

const { revise } = words
const WHYS = (["nobody-yet", "risk", "habit", "like"] as const).map((value) => ({
  value,
  label: revise.whys[value],
}))

type Props = Pick<ReturnType<typeof useActOn>, "act" | "pending"> & {
  holding: HoldingView
  onDone: () => void
}

/** Everything one says of a holding, to be said anew. Only what is another now is sent. */
export function ReviseForm({ holding, act, pending, onDone }: Props) {
  const [title, setTitle] = useState(holding.title ?? "")
  const [hours, setHours] = useState(holding.hours === null ? "" : String(holding.hours))
  const [business, setBusiness] = useState(holding.business)
  const [why, setWhy] = useState(holding.why)
  const [whoCould, setWhoCould] = useState(holding.whoCould.map(({ id }) => id))
  const [tried, setTried] = useState(false)
  const read = hoursIn(hours.trim())
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!title.trim() || read === undefined) return
    const body = changed(holding, { title: title.trim(), hours: read, business, why, whoCould })
    if (Object.keys(body).length === 0 || (await act("revisions", body))) onDone()
  }
  return (
    <form className="revise" onSubmit={submit} noValidate>
      <TextLine
        label={revise.title}
        voice="serif"
        value={title}
        onChange={setTitle}
        maxLength={300}
        autoFocus
        error={tried && !title.trim() ? words.entry.empty : undefined}
      />
      <div className="fs">
        <TextLine
          label={revise.hours}
          hint={revise.hint}
          inputMode="decimal"
          value={hours}
          onChange={setHours}
          error={tried && read === undefined ? words.entry.hoursFault : undefined}
        />
        <div className="f">
          <p className="label">{revise.business}</p>
          <ShortChoice label={revise.business} options={SIDES} value={business} onChange={setBusiness} />
        </div>
      </div>
      <div className="f">
        <p className="label">{revise.why}</p>
        <ShortChoice label={revise.why} options={WHYS} value={why} onChange={setWhy} />
      </div>
      <WhoCould known={holding.whoCould} value={whoCould} onChange={setWhoCould} />
      <div className="acts end">
        <Button
          type="submit"
          variant="plain"
          isPending={pending === "revisions"}
          pendingLabel={revise.saving}
        >
          {revise.save}
        </Button>
        <Button variant="text" onPress={onDone}>
          {revise.never}
        </Button>
      </div>
    </form>
  )
}

type Said = Required<HoldingActBody<"revisions">>

function changed(holding: HoldingView, said: Said): HoldingActBody<"revisions"> {
  const before = { ...holding, whoCould: holding.whoCould.map(({ id }) => id) }
  const another = Object.entries(said).filter(
    ([part, value]) => JSON.stringify(value) !== JSON.stringify(before[part as keyof Said]),
  )
  return Object.fromEntries(another)
}
