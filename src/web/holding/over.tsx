import type { HoldingView } from "../../client/client.ts"
import { day, today } from "../app/dates.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { useFocusAfter } from "../promise/use-focus-after.ts"
import { Button } from "../ui/Button.tsx"
import { Disclosure } from "../ui/Disclosure.tsx"
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx"
import { useActOn } from "./use-act-on.ts"
import { words } from "./words.ts"

type Props = { holdings: readonly HoldingView[] }

/** What came back, each time: hours, what it was, and whose it is now. */
export function CameBack({ holdings }: Props) {
  const back = holdings.flatMap((holding) => holding.returned.map((returned) => ({ holding, ...returned })))
  if (back.length === 0) return null
  return (
    <section className="came-back" aria-labelledby="came-back">
      <h2 className="label" id="came-back">
        {words.back.title}
      </h2>
      <ul className="said">
        {back
          .toSorted((one, other) => (one.at < other.at ? 1 : -1))
          .map((one) => (
            <li key={one.delegation}>
              <Back {...one} />
            </li>
          ))}
      </ul>
    </section>
  )
}

function Back({
  holding,
  hours,
  to,
  delegation,
  at,
}: { holding: HoldingView } & HoldingView["returned"][number]) {
  const { org, organisation } = useOrg()
  const title = holding.title ?? words.row.erased
  const name = to.name ?? words.back.someone
  const last = holding.returned.at(-1)?.delegation === delegation
  return (
    <>
      <p>{hours === null ? words.back.unknown(title, name) : words.back.hours(hours, title, name)}</p>
      <p className="xs qq">
        {day(today(at, organisation.you.zone))}.{" "}
        <Link className="link" to={paths.delegation(org, delegation)}>
          {words.back.read}
          <VisuallyHidden>{`: ${title}`}</VisuallyHidden>
        </Link>{" "}
        {last && <Again holding={holding} />}
      </p>
    </>
  )
}

/** What one let go, folded: it may come back. */
export function LetGo({ holdings }: Props) {
  const { zone } = useOrg().organisation.you
  const gone = holdings.filter(({ stage }) => stage === "let-go")
  if (gone.length === 0) return null
  return (
    <Disclosure label={words.gone.open}>
      <ul className="said">
        {gone.map((holding) => (
          <li key={holding.id}>
            <p className="w">{holding.title ?? words.row.erased}</p>
            <p className="xs qq">
              {holding.overAt && words.gone.on(day(today(holding.overAt, zone)))} <Again holding={holding} />
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function Again({ holding }: { holding: HoldingView }) {
  const { act, pending, fault } = useActOn(holding)
  const acted = useFocusAfter()
  if (!holding.moves.includes("resumptions")) return null
  const press = () => {
    acted()
    void act("resumptions", {})
  }
  return (
    <>
      <Button variant="text" onPress={press} isPending={pending !== undefined} pendingLabel={words.sending}>
        {words.move.resumptions}
        <VisuallyHidden>{`: ${holding.title ?? ""}`}</VisuallyHidden>
      </Button>
      {fault && (
        <span className="fault" role="alert">
          {fault}
        </span>
      )}
    </>
  )
}
