import { useState } from "react"
import type { PlanView } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { MondayForm } from "./form.tsx"
import { IfThenFields, whole } from "./if-then.tsx"
import { ifThen } from "./sentence.ts"
import { useSay } from "./use-say.ts"
import { words } from "./words.ts"

type Props = { plan: PlanView; onDone: () => void }

/** One quiet sentence: the plan of this week, which may still be said otherwise. */
export function ThisWeek({ plan, onDone }: Props) {
  const { org } = useOrg()
  const [open, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    onDone()
  }
  if (open) return <Otherwise plan={plan} onDone={close} />
  return (
    <>
      <blockquote className="w w-lg">{ifThen(plan)}</blockquote>
      <div className="acts">
        {plan.moves.includes("rewordings") && (
          <Button variant="text" onPress={() => setOpen(true)}>
            {words.otherwise}
          </Button>
        )}
        <Link className="link sm" to={paths.weeks(org)}>
          {words.weeks.title}
        </Link>
      </div>
    </>
  )
}

function Otherwise({ plan, onDone }: Props) {
  const { say, isPending, fault, setFault } = useSay()
  const [written, setWritten] = useState({ when: plan.when ?? "", iWill: plan.iWill ?? "" })
  const keep = async () => {
    const said = whole(written)
    if (!said) return setFault(words.both)
    if (await say((api) => api.rewordPlan(plan.id, said))) onDone()
  }
  const letGo = async () => {
    if (await say((api) => api.putWeekAside(plan.week))) onDone()
  }
  const others = [
    { label: words.answer.leaveOut, onPress: () => void letGo() },
    { label: words.answer.close, onPress: onDone },
  ]
  return (
    <MondayForm submit={words.keep} primary={false} onSend={keep} {...{ isPending, fault, others }}>
      <IfThenFields written={written} onChange={setWritten} autoFocus />
    </MondayForm>
  )
}
