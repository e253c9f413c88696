import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useMemo, useState } from "react"
import type { PersonPage, ShowingView } from "../../client/client.ts"
import { peopleQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { useSend } from "../app/use-send.ts"
import { Button } from "../ui/Button.tsx"
import { PersonField } from "../ui/PersonField.tsx"
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx"
import { words } from "./words.ts"

const { show } = words

/** Whoever is led here may show their side of the record to another leader, and take that back. */
export function Showings({ page }: { page: PersonPage }) {
  const [isOpen, setOpen] = useState(false)
  const name = page.person.name ?? ""
  if (!mayBeShown(page)) return null
  return (
    <div className="showings">
      {page.showings.map((showing) => (
        <Shown key={showing.id} showing={showing} about={page.person.id} />
      ))}
      {isOpen ? (
        <Show page={page} name={name} close={() => setOpen(false)} />
      ) : (
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {show.open}
        </button>
      )}
    </div>
  )
}

/** There is a side of the reader's, as the one who is led. */
function mayBeShown({ record }: PersonPage): boolean {
  return record?.latitude.some(({ youLead }) => youLead === false) ?? false
}

function Shown({ showing: { id, to }, about }: { showing: ShowingView; about: string }) {
  const { api } = useOrg()
  const anew = useAnew(about)
  const { press, isPending, problem } = useSend(() => api.takeBackRecord(id), anew)
  const name = to.name ?? ""
  return (
    <p className="sm">
      {show.shownTo(name)}{" "}
      <button type="button" className="link" onClick={press} aria-disabled={isPending}>
        {show.takeBack} <VisuallyHidden>{show.takeBackFrom(name)}</VisuallyHidden>
      </button>
      {problem && <span className="fault">{problem.message}</span>}
    </p>
  )
}

type ShowProps = { page: PersonPage; name: string; close: () => void }

function Show({ page: { person }, name, close }: ShowProps) {
  const { org, api, organisation } = useOrg()
  const [to, setTo] = useState<string | null>(null)
  const items = useQuery(peopleQuery(org)).data?.items
  const { you } = organisation
  // The same list while it says the same: a new one would empty what is being typed.
  const people = useMemo(
    () =>
      items?.flatMap(({ id, name, left }) =>
        !left && name && id !== person.id && id !== you.id ? [{ id, name }] : [],
      ) ?? [],
    [items, person.id, you.id],
  )
  const anew = useAnew(person.id)
  const { submit, isPending, problem } = useSend(
    () => api.showRecord({ about: person.id, person: to ?? "" }),
    async () => {
      await anew()
      close()
    },
  )
  return (
    <form className="col" onSubmit={submit}>
      <p className="sm q">{show.means(name)}</p>
      <PersonField
        label={show.who}
        nobody={show.nobody}
        people={people}
        value={to}
        onChange={setTo}
        autoFocus
      />
      <div role="alert">{problem && <p className="fault">{problem.message}</p>}</div>
      <div className="acts">
        <Button type="submit" variant="plain" isPending={isPending} pendingLabel={show.doing}>
          {show.do}
        </Button>
        <Button variant="text" onPress={close}>
          {show.never}
        </Button>
      </div>
    </form>
  )
}

function useAnew(person: string) {
  const { org } = useOrg()
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [org, "person", person] })
}
