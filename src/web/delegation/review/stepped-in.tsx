import { useId } from "react"
import { ShortChoice } from "../../ui/ShortChoice.tsx"
import { words } from "./words.ts"

const YES_OR_NO = (["yes", "no"] as const).map((value) => ({ value, label: words.how[value] }))

/** Whether the leader stepped in, in their own word. */
export function SteppedIn({
  value,
  onChange,
}: {
  value: boolean | null
  onChange: (steppedIn: boolean) => void
}) {
  const id = useId()
  return (
    <li>
      <p className="ask" id={id}>
        {words.leader.steppedIn}
      </p>
      <ShortChoice
        labelledBy={id}
        value={value === null ? null : value ? "yes" : "no"}
        onChange={(said) => onChange(said === "yes")}
        options={YES_OR_NO}
      />
    </li>
  )
}
