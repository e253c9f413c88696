import { useInfiniteQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { PlanView } from "../../client/client.ts"
import { day } from "../app/dates.ts"
import { LoadingRows } from "../app/loading.tsx"
import { plansQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { useFocusAfter } from "../promise/use-focus-after.ts"
import { Button } from "../ui/Button.tsx"
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx"
import { AnswerForm } from "./answer-form.tsx"
import "./plan.css"
import { ifThen } from "./sentence.ts"
import { words } from "./words.ts"

const { weeks: page } = words

/** What one planned, week by week, and how it went: a quiet list, seen by nobody else. */
export function WeeksPage() {
  const { org } = useOrg()
  useTitle(page.title)
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(plansQuery(org))
  if (error) throw error
  const plans = data?.pages.flatMap(({ items }) => items)
  return (
    <div className="col monday weeks">
      <h1 className="head">{page.title}</h1>
      <p className="sm q">{page.says}</p>
      {plans ? <Weeks plans={plans} /> : <LoadingRows />}
      {hasNextPage && (
        <div className="acts end">
          <Button variant="text" onPress={() => void fetchNextPage()} isPending={isFetchingNextPage}>
            {page.more}
          </Button>
        </div>
      )}
    </div>
  )
}

function Weeks({ plans }: { plans: readonly PlanView[] }) {
  if (plans.length === 0) return <p className="q lede">{page.none}</p>
  return (
    <ul className="prom lede">
      {plans.map((plan) => (
        <Week key={plan.id} plan={plan} from={plans[0]?.week ?? plan.week} />
      ))}
    </ul>
  )
}

/** A week of another year than the last one says so. */
function Week({ plan, from }: { plan: PlanView; from: string }) {
  const { week, answer } = plan
  const which = page.of(day(week, from))
  const [open, setOpen] = useState(false)
  const acted = useFocusAfter()
  const close = () => {
    acted()
    setOpen(false)
  }
  return (
    <li>
      <p className="xs qq">{which}</p>
      <p className="w w-lg">{ifThen(plan)}</p>
      {open ? (
        <AnswerForm plan={plan} onDone={close} onClose={close} />
      ) : (
        <>
          {answer && <HowItWent answer={answer} />}
          <Button variant="text" onPress={() => setOpen(true)}>
            {answer ? words.otherwise : page.sayHow}
            <VisuallyHidden>{`: ${which}`}</VisuallyHidden>
          </Button>
        </>
      )}
    </li>
  )
}

function HowItWent({ answer: { done, happened } }: { answer: NonNullable<PlanView["answer"]> }) {
  return (
    <p className="went">
      {done ? page.done : page.notDone} {happened && <span className="w">{happened}</span>}
    </p>
  )
}
