import type { DelegationView } from "../../client/client.ts"
import { roundOf } from "../delegation/stage.ts"
import { Button } from "../ui/Button.tsx"
import { words } from "./words.ts"

const { propose } = words

/** Why it waits, when something happened since the round was read. */
export function behindOf(read: DelegationView, now: DelegationView): string | null {
  if (now.version === read.version) return null
  const round = roundOf(now).number
  return round === roundOf(read).number ? propose.readFirst : propose.seeFirst(round)
}

type MeanwhileProps = { read: DelegationView; now: DelegationView; onGoOn: () => void }

/** What happened since the round was read. Nothing is sent against terms the reader has not seen. */
export function Meanwhile({ read, now, onGoOn }: MeanwhileProps) {
  const news = now.history.filter(({ version }) => version > read.version)
  const round = roundOf(now).number
  if (now.version === read.version) return null
  return (
    <section className="refuse meanwhile" role="alert">
      <p className="md">
        {propose.meanwhile} {news.map(({ sentence }) => sentence).join(" ")} {propose.kept}
      </p>
      <Button variant="plain" onPress={onGoOn}>
        {round === roundOf(read).number ? propose.goOn : propose.compare(round)}
      </Button>
    </section>
  )
}
