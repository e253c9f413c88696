import type { Problem } from "../../client/client.ts"
import { useFocusAfter } from "../promise/use-focus-after.ts"
import { Button } from "../ui/Button.tsx"
import type { Form } from "./post-fields.tsx"
import { words } from "./words.ts"

type Named = { id: string; name: string | null; mayBeAsked: boolean; you: boolean }
type Props = { problem: Problem; form: Form; set: (part: Partial<Form>) => void; onAnswered: () => void }

/** Why it was refused; where it names people, one press asks each of them, or signs it. */
export function Refused({ problem, form, set, onAnswered }: Props) {
  const acted = useFocusAfter()
  const people = problem.code === "names-someone" ? (problem.body.people as Named[]) : []
  const left = people.filter(({ id, you }) => (you ? !form.signed : !form.named.includes(id)))
  if (people.length > 0 && left.length === 0) return null
  const answer = (part: Partial<Form>) => {
    acted()
    set(part)
    if (left.length === 1) onAnswered()
  }
  return (
    <>
      <p className="fault">{problem.message}</p>
      <div className="acts">
        {left.map(({ id, name, mayBeAsked, you }) =>
          you ? (
            <Button key={id} variant="plain" onPress={() => answer({ signed: true })}>
              {words.form.sign}
            </Button>
          ) : (
            mayBeAsked && (
              <Button key={id} variant="plain" onPress={() => answer({ named: [...form.named, id] })}>
                {words.form.ask(name ?? words.someone)}
              </Button>
            )
          ),
        )}
      </div>
    </>
  )
}
