import { useId } from "react"
import type { OwnInsights } from "../../client/client.ts"
import { day } from "../app/dates.ts"
import { figure } from "../app/figures.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { Disclosure } from "../ui/Disclosure.tsx"
import { words } from "./words.ts"

type Weeks = OwnInsights["weeks"]
const hour = (amount: number) => words.hours.hour(figure(amount), amount === 1)

/** The hours a leader still holds, ON the business and IN it, over the weeks; and what came back. */
export function Hours({ insights: { weeks, returned } }: { insights: OwnInsights }) {
  const heading = useId()
  const { org } = useOrg()
  const back = returned.reduce((sum, { hours }) => sum + hours, 0)
  const { hours } = words
  return (
    <section className="sec" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {hours.title}
      </h2>
      {weeks.length === 0 ? (
        <p className="q">{hours.empty}</p>
      ) : (
        <>
          <p className="head">{back > 0 ? hours.returned(hour(back)) : hours.none}</p>
          <HoursChart weeks={weeks} />
          <Disclosure label={words.asTable} className="lede">
            <HoursTable weeks={weeks} />
          </Disclosure>
        </>
      )}
      <p className="sm lede">
        <Link className="link" to={paths.holding(org)}>
          {hours.holding}
        </Link>
      </p>
    </section>
  )
}

const HEIGHT = 96

function HoursChart({ weeks }: { weeks: Weeks }) {
  const most = Math.max(1, ...weeks.map((week) => Math.max(week.on, week.in)))
  const now = weeks.at(-1) ?? { on: 0, in: 0 }
  const { hours } = words
  return (
    <figure className="hours">
      <svg
        viewBox={`0 0 ${weeks.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={hours.picture(hour(now.on), hour(now.in))}
      >
        <path className="water" d={`M0 ${HEIGHT - 1}H${weeks.length}`} />
        <path className="in" d={steps(weeks.map((week) => week.in / most))} />
        <path className="on" d={steps(weeks.map((week) => week.on / most))} />
      </svg>
      <figcaption>
        <span className="on">{`${hours.on}, ${hour(now.on)}`}</span>
        <span className="in">{`${hours.in}, ${hour(now.in)}`}</span>
        <span className="since">{day(weeks[0]?.monday ?? "", "")}</span>
      </figcaption>
    </figure>
  )
}

/** A week is a level stretch; what changes, changes between two. */
function steps(shares: readonly number[]): string {
  const at = (share: number) => (HEIGHT - 2) * (1 - share) + 1
  return shares.map((share, week) => `${week === 0 ? "M0 " : "V"}${at(share)}H${week + 1}`).join("")
}

/** A row wherever something changed: in between it stayed as it was. */
function HoursTable({ weeks }: { weeks: Weeks }) {
  const changed = weeks.filter(({ on, in: inside }, index) => {
    const before = weeks[index - 1]
    return !before || before.on !== on || before.in !== inside
  })
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{words.table.week}</th>
          <th scope="col">{words.table.on}</th>
          <th scope="col">{words.table.in}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map((week) => (
          <tr key={week.monday}>
            <th scope="row">{day(week.monday, "")}</th>
            <td>{figure(week.on)}</td>
            <td>{figure(week.in)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
