import { useId, useState } from "react"
import type { DelegationView } from "../../../client/client.ts"
import { AtOnce } from "../at-once.tsx"
import { Moves } from "../moves.tsx"
import { moveOpen, type Reading } from "../reading.ts"
import { roundOf } from "../stage.ts"
import { TextForm } from "../text-form.tsx"
import { whenSaid } from "../when-said.ts"
import { type Turn, talkOf } from "./talk.ts"
import { words } from "./words.ts"

const { backBrief: say } = words
type Props = { view: DelegationView; reading: Reading }

/** What the delegate understood, said back and forth until it is what was meant. */
export function BackBrief({ view, reading }: Props) {
  const heading = useId()
  const turns = talkOf(view.history)
  if (turns.length === 0) return null
  const asks = moveOpen(view, "back-brief-confirmations")
  const waits = reading.you === "delegate" && view.backBrief.given && !view.backBrief.confirmed
  return (
    <section className="sec col" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {reading.you === "delegate" ? say.yours : say.theirs(reading.other)}
      </h2>
      <ol className="talk">
        {turns.map((turn) => (
          <OneTurn key={turn.key} turn={turn} view={view} reading={reading} />
        ))}
      </ol>
      {waits && <p className="sm qq">{say.waits(reading.other)}</p>}
      {asks && <Confirm view={view} reading={reading} />}
    </section>
  )
}

function OneTurn({ turn, view, reading: { you, other, zone, now } }: Props & { turn: Turn }) {
  const name = turn.by === you ? words.rounds.you : other
  const when = whenSaid(turn.at, zone, now)
  return (
    <li className={turn.by === "delegate" ? undefined : "other"}>
      {turn.by !== "clock" && <p className="who">{say.when(name, when)}</p>}
      {turn.text && <p className="w w-xl">{turn.text}</p>}
      {turn.confirms && <p className="receipt">{say.confirmed(when, roundOf(view).number)}</p>}
    </li>
  )
}

/** The leader says yes, or nearly. */
function Confirm({ view, reading: { other } }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  const nearly = {
    noun: "back-brief-corrections" as const,
    label: say.nearlyField,
    submit: say.nearlySend(other),
    body: (text: string) => ({ text }),
  }
  return (
    <div className="confirm">
      <p className="head">{say.meant}</p>
      <Moves
        lead={(variant) => (
          <AtOnce view={view} noun="back-brief-confirmations" body={{}} label={say.yes} variant={variant} />
        )}
        open={open}
        onOpen={setOpen}
        moves={[
          {
            id: "nearly",
            label: say.nearly,
            form: (close) => <TextForm view={view} move={nearly} onDone={close} onClose={close} />,
          },
        ]}
      />
    </div>
  )
}
