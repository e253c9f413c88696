import { useState } from "react"
import type { CycleView, PersonPage } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { type Way, Ways } from "./ways.tsx"
import { words } from "./words.ts"

type AnsweredProps = { cycle: CycleView; way: Way; page: PersonPage }

/** What the leader chose, where it goes on, and that another way may be chosen. */
export function Answered({ cycle, way, page }: AnsweredProps) {
  const [isOpen, setOpen] = useState(false)
  const { chosen, on } = words.way[way]
  const name = page.person.name ?? ""
  const next = useNext(way, page)
  return (
    <>
      <p className="lede" role="status">
        {chosen(name)}{" "}
        {next && (
          <Link className="link" to={next}>
            {on(name)}
          </Link>
        )}
      </p>
      {isOpen ? (
        <Ways cycle={cycle} page={page} but={way} onChosen={() => setOpen(false)} />
      ) : (
        <button type="button" className="link sm" onClick={() => setOpen(true)}>
          {words.another}
        </button>
      )}
    </>
  )
}

/** Where the chosen way begins; null: there is nothing more to do. */
function useNext(way: Way, { person, promises }: PersonPage): string | null {
  const { org } = useOrg()
  const word = promises.find(({ watched, overAt }) => watched && overAt === null)
  switch (way) {
    case "smaller":
    case "firmer-buffer":
      return paths.handOver(org, { to: person.id })
    case "training":
      return paths.promise(org, person.id)
    case "four-weeks":
      return word ? paths.promised(org, person.id, word.id) : null
    case "let-be":
      return null
  }
}
