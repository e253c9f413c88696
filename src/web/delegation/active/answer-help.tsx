import { useId, useState } from "react"
import type { DelegationView } from "../../../client/client.ts"
import { Button } from "../../ui/Button.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import { useKept } from "../kept.ts"
import { PromisedBy } from "../promised-by.tsx"
import { useReading } from "../reading.ts"
import { useSay } from "../use-say.ts"
import { whenSaid } from "../when-said.ts"
import { words as common } from "../words.ts"
import { moves } from "./move-words.ts"

const { answerHelp: words } = moves
type Help = DelegationView["help"][number]

/** Help asked for, or offered: taken up or not, with a word if one likes. */
export function AnswerHelp({ view, help, primary }: { view: DelegationView; help: Help; primary: boolean }) {
  const reading = useReading(view)
  const { other, zone, now, you } = reading
  const [due, setDue] = useState<string | null>(null)
  const { say, isPending, fault } = useSay(view)
  const [text, write] = useKept(`${view.id} help ${help.id}`)
  const heading = useId()
  const answer = (takenUp: boolean) => async () => {
    const promised = you === "leader" && takenUp ? { due } : {}
    const body = { message: help.id, takenUp, text: text.trim() || null, ...promised }
    if (await say("help-answers", body, text)) write("")
  }
  const when = whenSaid(help.at, zone, now)
  return (
    <section className="sec col flagged" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {you === "leader" ? words.asked(other, when) : words.offered(other, when)}
      </h2>
      <p className="w w-xl">{help.text}</p>
      <TextArea
        label={words.field(other)}
        hint={words.hint}
        voice="serif"
        value={text}
        onChange={write}
        maxLength={10_000}
      />
      {you === "leader" && <PromisedBy reading={reading} due={due} onChange={setDue} />}
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <div className="acts end">
        <Button
          variant={primary ? "primary" : "plain"}
          onPress={answer(true)}
          isPending={isPending}
          pendingLabel={common.sending(other)}
        >
          {you === "leader" ? words.give : words.take}
        </Button>
        <Button variant="text" onPress={answer(false)}>
          {you === "leader" ? words.notNow : words.leave}
        </Button>
      </div>
      <p className="sm qq after">{words.note}</p>
    </section>
  )
}
