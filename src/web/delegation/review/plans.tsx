import { Button } from "../../ui/Button.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import { words } from "./words.ts"

const { learning: say } = words

/** What is done differently: if this comes, then we do that. */
export type Plan = { when: string; weWill: string }
const NO_PLAN: Plan = { when: "", weWill: "" }

/** Plans while they are written; at least one is always shown. */
export function Plans({ plans, onChange }: { plans: readonly Plan[]; onChange: (plans: Plan[]) => void }) {
  const shown = plans.length > 0 ? plans : [NO_PLAN]
  const change = (index: number, part: Partial<Plan>) =>
    onChange(shown.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like the other fields
    <div className="plans" role="group" aria-label={say.differently}>
      <span className="label">{say.differently}</span>
      {shown.map((plan, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a plan has no identity but its place
        <div className="plan" key={index}>
          {(["when", "weWill"] as const).map((part) => (
            <TextArea
              key={part}
              label={say[part]}
              voice="serif"
              value={plan[part]}
              onChange={(text) => change(index, { [part]: text })}
              maxLength={10_000}
              isOneParagraph
            />
          ))}
        </div>
      ))}
      <Button variant="text" onPress={() => onChange([...shown, NO_PLAN])}>
        {say.addPlan}
      </Button>
    </div>
  )
}

const written = (text: string) => text.trim() !== ""
export const planBegun = ({ when, weWill }: Plan) => written(when) || written(weWill)
export const planHalf = ({ when, weWill }: Plan) => !written(when) || !written(weWill)
