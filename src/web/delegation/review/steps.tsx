import type { Reading } from "../reading.ts"
import type { ReviewView } from "./reflections.tsx"
import { words } from "./words.ts"

const { steps: say } = words
const ORDER = ["leader", "delegate", "learning"] as const

/** Whose part it is, and what comes after: beside the page. */
export function Steps({ review, reading }: { review: ReviewView; reading: Reading }) {
  if (review.part === "over") return null
  const { you, other } = reading
  const leads = you === "leader"
  const said = {
    leader: [leads ? say.you : other, leads ? say.youOwn : say.leaderOwns(other)],
    delegate: [leads ? say.next(other) : say.thenYou, leads ? say.delegateSays(other) : say.youSay(other)],
    learning: [say.both, say.learned],
  }
  return (
    <div className="aside steps">
      {ORDER.map((part) => (
        <section key={part} className={part === review.part ? "now" : "later"}>
          <h2>{said[part][0]}</h2>
          <p>{said[part][1]}</p>
        </section>
      ))}
    </div>
  )
}
