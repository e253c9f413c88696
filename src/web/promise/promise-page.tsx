import { useSuspenseQuery } from "@tanstack/react-query"
import { useState } from "react"
import { addDays } from "../../domain/shared/time.ts"
import { today } from "../app/dates.ts"
import { useGo } from "../app/link.tsx"
import { todayQuery } from "../app/queries.ts"
import { useAsked, useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { fault, useSend } from "../app/use-send.ts"
import { useChoosable } from "../hand-over/use-people.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { DayField } from "../ui/DayField.tsx"
import { PersonField } from "../ui/PersonField.tsx"
import { TextLine } from "../ui/TextLine.tsx"
import "./promise.css"
import { sentOnEnter } from "./sent-on-enter.ts"
import { useForget } from "./use-forget.ts"
import { words } from "./words.ts"

const { page } = words
/** A day to begin with: most small words are given for about a week. */
const USUAL = 7

/** Promise something: to whom, what, by when. Five seconds, by keyboard. */
export function PromisePage() {
  useTitle(page.title)
  const asked = useAsked("to") ?? null
  return <PromiseForm key={asked} to={asked} />
}

function PromiseForm({ to }: { to: string | null }) {
  const { org, organisation } = useOrg()
  const { now } = useSuspenseQuery(todayQuery(org)).data
  const is = today(now, organisation.you.zone)
  const people = useChoosable()
  const [person, setPerson] = useState(to)
  const [what, setWhat] = useState("")
  const [due, setDue] = useState<string | null>(addDays(is, USUAL))
  const { submit, tried, isPending, problem } = usePromising({ person, what: what.trim(), due })
  const name = people.find(({ id }) => id === person)?.name ?? null
  return (
    <form className="col promise" onSubmit={submit} onKeyDownCapture={sentOnEnter} noValidate>
      <div className="head to">
        <h1>{page.to}</h1>
        <PersonField
          inTitle
          label={page.person}
          placeholder={page.placeholder}
          nobody={page.nobody}
          people={people}
          value={person}
          onChange={setPerson}
          autoFocus={to === null}
          error={tried && !person ? page.needsPerson : undefined}
        />
      </div>
      <div className="lede">
        <TextLine
          label={page.what}
          voice="serif"
          value={what}
          onChange={setWhat}
          maxLength={2_000}
          autoFocus={to !== null}
          error={tried && !what.trim() ? page.needsWhat : fault(problem, "what")}
        />
        <DayField
          label={page.due}
          openLabel={page.calendar}
          value={due}
          onChange={setDue}
          min={is}
          error={tried && !due ? page.needsDay : fault(problem, "due")}
        />
      </div>
      <p className="sm q">{name ? page.says(name) : page.saysAnyone}</p>
      <div role="alert">{problem && <p className="fault">{problem.message}</p>}</div>
      <div className="acts end">
        <Button type="submit" isPending={isPending} pendingLabel={page.sending}>
          {page.send(name)}
        </Button>
      </div>
    </form>
  )
}

type Written = { person: string | null; what: string; due: string | null }

/** Gives the word once all three are there, and leads to the page of the person it was given to. */
function usePromising({ person, what, due }: Written) {
  const { org, api } = useOrg()
  const go = useGo()
  const forget = useForget()
  const [tried, setTried] = useState(false)
  const send = useSend(
    () => api.makePromise({ person: person ?? "", what, due: due ?? "" }),
    async () => {
      await forget()
      go(paths.person(org, person ?? ""))
    },
  )
  const submit = (event: React.FormEvent) => {
    setTried(true)
    if (person && what && due) return send.submit(event)
    event.preventDefault()
  }
  return { ...send, submit, tried }
}
