import { paths } from "../paths.ts"
import { Link } from "./link.tsx"
import { type Place, signOut, usePlaces } from "./places.ts"
import { Home } from "./rail.tsx"
import { useOrg } from "./session.ts"
import type { Find } from "./shell.tsx"
import { words } from "./words.ts"

const { rail } = words

/** On a phone: the mark, the first verb, and one word behind which the rest stands. */
export function TopBar({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) {
  const { org } = useOrg()
  return (
    <header className="topbar">
      <Home />
      <div>
        <Link to={paths.handOver(org)}>{rail.handOver}</Link>
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? rail.close : rail.menu}
        </button>
      </div>
    </header>
  )
}

/** The whole menu of a phone. */
export function Sheet({ find, onChosen }: { find: Find; onChosen: () => void }) {
  const { org, organisation } = useOrg()
  const { pages, verbs, rare } = usePlaces()
  const { you, name } = organisation
  return (
    <main className="sheet">
      <h1 className="vh">{rail.menu}</h1>
      <nav aria-label={rail.menu}>
        <Words className="big" places={pages} onChosen={onChosen} />
        <Words className="big verbs" places={verbs} onChosen={onChosen} />
        <Words className="rest" places={rare} onChosen={onChosen}>
          <li>
            <button type="button" onClick={() => void signOut()}>
              {rail.signOut}
            </button>
          </li>
        </Words>
        <p className="foot">
          <button type="button" className="link" {...find}>
            {rail.find}
          </button>
          <Link to={paths.person(org, you.id)}>{rail.at(you.name ?? "", name ?? "")}</Link>
        </p>
      </nav>
    </main>
  )
}

type WordsProps = {
  className: string
  places: readonly Place[]
  onChosen: () => void
  children?: React.ReactNode
}

function Words({ className, places, onChosen, children }: WordsProps) {
  return (
    <ul className={className}>
      {places.map(({ to, label, isHere }) => (
        <li key={to}>
          <Link to={to} aria-current={isHere ? "page" : undefined} onClick={onChosen}>
            {label}
          </Link>
        </li>
      ))}
      {children}
    </ul>
  )
}
