import type { StageProps } from "../stage.ts"
import { roundOf } from "../stage.ts"
import { changed, partsOf } from "../terms/parts.ts"
import { Commit } from "./commit.tsx"
import { withRemarks } from "./compared.ts"
import { TermsMarked } from "./terms-marked.tsx"
import { words } from "./words.ts"

const { stale: say } = words
type Props = StageProps & {
  /** The round that was read, and whether a yes to it was on its way. */
  read: number
  wasPressed: boolean
  onReadAll: () => void
  onStale: () => void
}

/** These terms changed while they were read: what differs, and whether it still holds. */
export function Stale(props: Props) {
  const { view, reading, title, read, wasPressed, onReadAll } = props
  const { number, terms, size } = roundOf(view)
  const before = view.rounds[read - 1]?.terms ?? null
  const parts = changed(partsOf(terms, before, { ...reading, currency: view.currency, size }))
  const remarked = withRemarks(parts, view.rounds.slice(read))
  return (
    <div className="nego">
      <p className="crumb w">{title}</p>
      <h1 className="say col">{say.title}</h1>
      <p className="q col lede" role="status">
        {wasPressed ? say.yes(read, reading.other, number) : say.read(read, reading.other, number)}
      </p>
      <section className="terms dif sec">
        <TermsMarked parts={remarked} reading={reading} />
        <p className="sm q same">
          {parts.length > 0 ? say.same : say.nothing}{" "}
          <button type="button" className="link nb" onClick={onReadAll}>
            {say.all(number)}
          </button>
        </p>
      </section>
      <Commit {...props} wasStale />
    </div>
  )
}
