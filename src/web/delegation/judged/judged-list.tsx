import { type Judged, verdict } from "./judgements.ts"
import { words } from "./words.ts"

/** Each criterion with what was said of it. Failure looks like success: same size, weight and colour. */
export function JudgedList({ judged, label = words.judged }: { judged: readonly Judged[]; label?: string }) {
  return (
    <ul className="judged col" aria-label={label}>
      {judged.map((one) => (
        <li key={one.id}>
          <span className="j">{verdict(one)}</span>
          <span className="w w-lg">{one.text}</span>
          {one.shows && <span className="ev w">{one.shows}</span>}
        </li>
      ))}
    </ul>
  )
}
