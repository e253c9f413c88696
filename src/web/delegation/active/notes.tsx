import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { type DelegationView, type NoteView, Problem } from "../../../client/client.ts"
import { dayOf } from "../../app/dates.ts"
import { notesQuery } from "../../app/queries.ts"
import { useOrg } from "../../app/session.ts"
import { Button } from "../../ui/Button.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import { ActForm } from "../act-form.tsx"
import { faultSentence } from "../fault-sentence.ts"
import { useKept } from "../kept.ts"
import { moveOpen, useReading } from "../reading.ts"
import { useSay } from "../use-say.ts"
import { words as common } from "../words.ts"
import { moves } from "./move-words.ts"

const { notes: words } = moves

/** The delegate's own notes: nobody else sees that they are there, until one is shown. */
export function Notes({ view }: { view: DelegationView }) {
  const { org } = useOrg()
  const { data } = useQuery(notesQuery(org, view.id))
  return (
    <>
      <NewNote view={view} />
      <ul className="notes">
        {data?.items.map((note) => (
          <OneNote key={note.id} note={note} view={view} />
        ))}
      </ul>
    </>
  )
}

function NewNote({ view }: { view: DelegationView }) {
  const { org, api } = useOrg()
  const { yourName } = useReading(view)
  const queries = useQueryClient()
  const [text, write] = useKept(`${view.id} note`)
  const [fault, setFault] = useState<string | null>(null)
  const keep = async () => {
    if (text.trim() === "") return setFault(common.fault.empty)
    setFault(null)
    try {
      await api.note(view.id, text)
      write("")
      await queries.invalidateQueries({ queryKey: notesQuery(org, view.id).queryKey })
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      setFault(faultSentence(problem, view, view, text))
    }
  }
  return (
    <ActForm submit={words.keep} to={yourName} isPending={false} fault={fault} onSubmit={keep} quiet>
      <TextArea
        label={words.field}
        voice="serif"
        value={text}
        onChange={write}
        maxLength={10_000}
        description={words.only}
      />
    </ActForm>
  )
}

function OneNote({ note, view }: { note: NoteView; view: DelegationView }) {
  const { org } = useOrg()
  const { other, zone, now } = useReading(view)
  const queries = useQueryClient()
  const { say, isPending, fault } = useSay(view)
  const [shown, setShown] = useState(note.shown)
  if (!note.text) return null
  const show = async () => {
    if (!(await say("shown-notes", { text: note.text ?? "" }))) return
    setShown(true)
    await queries.invalidateQueries({ queryKey: notesQuery(org, view.id).queryKey })
  }
  return (
    <li>
      <p className="w w-lg">{note.text}</p>
      <p className="receipt">{dayOf(note.at, zone, now)}</p>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      {shown ? (
        <p className="sm qq">{words.shown(other)}</p>
      ) : (
        moveOpen(view, "shown-notes") && (
          <Button variant="text" onPress={show} isPending={isPending} pendingLabel={common.sending(other)}>
            {words.show(other)}
          </Button>
        )
      )}
    </li>
  )
}
