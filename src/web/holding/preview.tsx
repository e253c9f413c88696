import type { Listed, Pasted, Skipped } from "../../domain/holding/pasted.ts"
import { Button } from "../ui/Button.tsx"
import { weightOf } from "./sentence.ts"
import { words } from "./words.ts"

const { paste } = words
/** So many lines are shown of what is left out. */
const SHOWN = 20

/** What will be listed and what will not, each line with its reason, before anything is. */
export function Preview({ pasted: { listed, skipped }, isPending }: { pasted: Pasted; isPending: boolean }) {
  const left = skipped.filter(({ why }) => why !== "empty" && why !== "header")
  return (
    <div className="preview">
      <p className="label" role="status">
        {listed.length > 0 ? paste.will(listed.length) : paste.nothing}
      </p>
      <ol>
        {listed.map((line) => (
          <li key={line.line}>
            <Line {...line} />
          </li>
        ))}
      </ol>
      <LeftOut skipped={left} />
      {listed.length > 0 && (
        <div className="acts end">
          <Button type="submit" variant="plain" isPending={isPending} pendingLabel={paste.listing}>
            {paste.list(listed.length)}
          </Button>
        </div>
      )}
    </div>
  )
}

function Line({ title, hours, business }: Listed) {
  return (
    <>
      <span className="w">{title}</span> <span className="xs qq">{weightOf({ hours, business })}</span>
    </>
  )
}

function LeftOut({ skipped }: { skipped: readonly Skipped[] }) {
  if (skipped.length === 0) return null
  return (
    <div className="sm q left-out">
      <p>{paste.left}</p>
      <ul>
        {skipped.slice(0, SHOWN).map(({ line, text, why }) => (
          <li key={line}>{paste.skipped(line, paste.cutOff(text), paste.why[why])}</li>
        ))}
      </ul>
      {skipped.length > SHOWN && <p>{paste.more(skipped.length - SHOWN)}</p>}
    </div>
  )
}
