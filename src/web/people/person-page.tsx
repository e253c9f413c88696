import { useSuspenseQuery } from "@tanstack/react-query"
import type { PersonPage as Page } from "../../client/client.ts"
import { day, today } from "../app/dates.ts"
import { Link } from "../app/link.tsx"
import { personQuery } from "../app/queries.ts"
import { useOrg, usePathId } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { useSend } from "../app/use-send.ts"
import { AreaHandOversBetween } from "../area-hand-over/between.tsx"
import { Cycles } from "../cycle/cycles.tsx"
import { paths } from "../paths.ts"
import { PromisesBetween } from "../promise/between.tsx"
import { Record, ShownRecords } from "../record/record.tsx"
import { buttonClass } from "../ui/buttonClass.ts"
import { Arrangements } from "./arrangements.tsx"
import { Holdings } from "./holdings.tsx"
import { words } from "./words.ts"

/** A person: what each of you holds for the other, and what may be arranged. */
export function PersonPage() {
  const { org, organisation } = useOrg()
  const page = useSuspenseQuery(personQuery(org, usePathId())).data
  const { person } = page
  const name = person.name ?? words.person.erased
  useTitle(name)
  return (
    <div className="wide person">
      <h1 className="say">{name}</h1>
      <p className="q lede0">{whereaboutsOf(page, organisation.you.id)}</p>
      {!person.you && !person.left && (
        <div className="acts end">
          <Link className={buttonClass()} to={paths.handOver(org, { to: person.id })}>
            {words.person.handOver(name)}
          </Link>
          <Link className={buttonClass("text")} to={paths.promise(org, person.id)}>
            {words.person.promise(name)}
          </Link>
        </div>
      )}
      {organisation.example && !person.you && !person.left && <SeeAs id={person.id} name={name} />}
      {!person.you && <Holdings page={page} />}
      {!person.you && <Cycles page={page} />}
      {!person.you && <Record page={page} />}
      {!person.you && <PromisesBetween page={page} />}
      {!person.you && <ShownRecords page={page} />}
      {!person.you && <AreaHandOversBetween person={person} />}
      <Arrangements page={page} />
    </div>
  )
}

/** Reporting, administration and days away, in sentences. */
function whereaboutsOf({ person, now }: Page, reader: string): string {
  const { you, left, administrator } = person
  if (left) return words.person.left(person.name ?? words.person.erased)
  const administrates = you ? words.person.youAdministrate : words.person.administrates
  return [
    you && words.person.isYou,
    reportingOf(person, reader),
    administrator && administrates,
    !you && awayOf({ person, now }),
  ]
    .filter(Boolean)
    .join(" ")
}

function reportingOf({ you, manager }: Page["person"], reader: string) {
  if (manager === null) return null
  if (you) return words.person.youReport(manager.name ?? "")
  return manager.id === reader ? words.person.toYou : words.person.reports(manager.name ?? "")
}

function awayOf({ person: { away, name, zone }, now }: Pick<Page, "person" | "now">) {
  if (away === null) return null
  const is = today(now, zone)
  const until = day(away.until, is)
  return away.from <= is
    ? words.person.awayNow(until, name ?? "")
    : words.person.away(day(away.from, is), until, name ?? "")
}

/** Only in the example: anyone's eyes may be borrowed there. */
function SeeAs({ id, name }: { id: string; name: string }) {
  const { org, api } = useOrg()
  const { press, problem } = useSend(
    () => api.seeAs(id),
    () => location.assign(paths.today(org)),
  )
  return (
    <p className="sm qq lede">
      {words.person.seeAsWhy}{" "}
      <button type="button" className="link" onClick={press}>
        {words.person.seeAs(name)}
      </button>
      {problem && <span className="fault">{problem.message}</span>}
    </p>
  )
}
