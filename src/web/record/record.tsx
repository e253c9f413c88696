import type { PersonPage, ShownView } from "../../client/client.ts"
import { useOrg } from "../app/session.ts"
import { Latitudes } from "./latitude.tsx"
import "./record.css"
import { Showings } from "./showings.tsx"
import { Word } from "./word.tsx"
import { words } from "./words.ts"

/** What stands between the reader and this person: the stones, then both words with equal weight. */
export function Record({ page }: { page: PersonPage }) {
  const { api } = useOrg()
  const { record, person, now } = page
  if (!record) return null
  const name = person.name ?? ""
  const more = (side: "theirs" | "yours") => (cursor: string) => api.word(person.id, { side, cursor })
  return (
    <>
      <section className="sec">
        <Latitudes latitude={record.latitude} name={name} now={now} />
      </section>
      <section className="sec" aria-label={words.between}>
        <div className="two rec">
          <Word title={words.theirs(name)} word={record.theirs} now={now} more={more("theirs")} />
          <Word title={words.yours(name)} word={record.yours} now={now} more={more("yours")} />
        </div>
        <p className="sm qq col foot2">{words.seen(name)}</p>
        <Showings page={page} />
      </section>
    </>
  )
}

/** What this person shows the reader of what stands between them and others. */
export function ShownRecords({ page }: { page: PersonPage }) {
  return page.shown.map((shown) => <ShownRecord key={shown.about.id} shown={shown} page={page} />)
}

function ShownRecord({ shown: { about, theirs, latitude }, page }: { shown: ShownView; page: PersonPage }) {
  const { api } = useOrg()
  const { person, now } = page
  const [name, leader] = [person.name ?? "", about.name ?? ""]
  const more = (cursor: string) => api.word(person.id, { side: "theirs", about: about.id, cursor })
  return (
    <section className="sec" aria-label={words.shown.title(name, leader)}>
      <h2 className="head">{words.shown.title(name, leader)}</h2>
      <p className="sm qq">{words.shown.means(name)}</p>
      <div className="lede">
        <Latitudes latitude={latitude} leader={leader} name={name} now={now} />
      </div>
      <div className="rec lede">
        <Word title={words.theirsTo(name, leader)} word={theirs} now={now} more={more} />
      </div>
    </section>
  )
}
