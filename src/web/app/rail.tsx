import { paths } from "../paths.ts"
import { Mark } from "../ui/Mark.tsx"
import { Menu } from "../ui/Menu.tsx"
import { Link, useGo } from "./link.tsx"
import { type Place, signOut, usePlaces } from "./places.ts"
import { useOrg } from "./session.ts"
import type { Find } from "./shell.tsx"
import { words } from "./words.ts"

const { rail } = words

/** The words in the margin. */
export function Rail({ find }: { find: Find }) {
  const { org, organisation } = useOrg()
  const { pages, verbs, rare } = usePlaces()
  return (
    <header className="rail">
      <Home />
      <nav aria-label={rail.label}>
        <Places places={pages} />
        <Places places={verbs} className="verb" />
        <ul>
          <li>
            <Menu
              label={rail.more}
              items={[
                ...rare.map(({ to, label }) => ({ id: to, label, href: to })),
                { id: "sign-out", label: rail.signOut },
              ]}
              onGo={useGo()}
              onChoose={(id) => id === "sign-out" && void signOut()}
            />
          </li>
        </ul>
      </nav>
      <div className="foot">
        <button type="button" {...find}>
          {rail.find} <kbd>{findKeys}</kbd>
        </button>
        <Link to={paths.person(org, organisation.you.id)}>{organisation.you.name}</Link>
      </div>
    </header>
  )
}

const findKeys = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘ K" : "Ctrl K"

/** The mark and the name, which lead to Today. */
export function Home() {
  const { org } = useOrg()
  return (
    <Link className="mark" to={paths.today(org)}>
      <Mark />
      {words.product}
    </Link>
  )
}

export function Places({ places, className }: { places: readonly Place[]; className?: string }) {
  return (
    <ul>
      {places.map(({ to, label, isHere }) => (
        <li key={to}>
          <Link to={to} className={className} aria-current={isHere ? "page" : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
