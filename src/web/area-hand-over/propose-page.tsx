import { useSuspenseQuery } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useGo } from "../app/link.tsx"
import { areasQuery } from "../app/queries.ts"
import { useAsked, useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { useSend } from "../app/use-send.ts"
import { useChoosable } from "../hand-over/use-people.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { PersonField } from "../ui/PersonField.tsx"
import { AreaChoice } from "./area-choice.tsx"
import { BEGIN, type Chosen, isEnough, rowOf } from "./chosen.ts"
import { LevelsField } from "./levels-field.tsx"
import { useForget } from "./use-say-of.ts"
import { words } from "./words.ts"

const { form } = words

/** Propose to hand over an area for good: to whom, which, and from which level to which. */
export function ProposeAreaPage() {
  useTitle(form.title)
  const [to, area] = [useAsked("to") ?? null, useAsked("area") ?? null]
  return <ProposeForm key={`${to} ${area}`} to={to} about={area} />
}

function ProposeForm({ to, about }: { to: string | null; about: string | null }) {
  const { org } = useOrg()
  const { areas } = useSuspenseQuery(areasQuery(org)).data
  const people = useChoosable()
  const [person, setPerson] = useState(to)
  const [area, setArea] = useState(about)
  const [chosen, setChosen] = useState<Chosen>(BEGIN)
  const { submit, tried, isPending, problem } = useProposing({ person, area, chosen })
  const name = people.find(({ id }) => id === person)?.name ?? null
  return (
    <form className="col promise" onSubmit={submit} noValidate>
      <div className="head to">
        <h1>{form.to}</h1>
        <PersonField
          inTitle
          label={form.person}
          placeholder={form.placeholder}
          nobody={form.nobody}
          people={people}
          value={person}
          onChange={setPerson}
          autoFocus={to === null}
          error={tried && !person ? form.needsPerson : undefined}
        />
      </div>
      <div className="lede">
        <AreaChoice
          areas={areas}
          value={area}
          onChange={setArea}
          error={tried && !area ? form.needsArea : undefined}
        />
        <LevelsField
          chosen={chosen}
          onChange={setChosen}
          two={{ leader: "you", delegate: name ?? words.someone }}
          error={tried && !isEnough(chosen) ? form.needsRow : undefined}
        />
      </div>
      <p className="sm q lede">{form.says(name)}</p>
      <div role="alert">{problem && <p className="fault">{problem.message}</p>}</div>
      <div className="acts end">
        <Button type="submit" isPending={isPending} pendingLabel={form.sending}>
          {form.send(name)}
        </Button>
      </div>
    </form>
  )
}

type Written = { person: string | null; area: string | null; chosen: Chosen }

/** Proposes it once all three are there, and leads to its page. */
function useProposing({ person, area, chosen }: Written) {
  const { org, api } = useOrg()
  const go = useGo()
  const forget = useForget()
  const [tried, setTried] = useState(false)
  const send = useSend(
    () => api.proposeAreaHandOver({ person: person ?? "", area: area ?? "", row: rowOf(chosen) }),
    async ({ id }) => {
      await forget()
      go(paths.areaHandOver(org, id))
    },
  )
  const submit = (event: FormEvent) => {
    setTried(true)
    if (person && area && isEnough(chosen)) return send.submit(event)
    event.preventDefault()
  }
  return { ...send, submit, tried }
}
