import type { DelegationView } from "../../client/client.ts"
import { useGo } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { textMoves } from "../delegation/active/text-moves.ts"
import { useKept, useTakeAlong } from "../delegation/kept.ts"
import { useReading } from "../delegation/reading.ts"
import { AllTheSame } from "../delegation/step-in/all-the-same.tsx"
import { Guard } from "../delegation/step-in/guard.tsx"
import { useGuarded } from "../delegation/step-in/use-guarded.ts"
import { placeOf } from "../delegation/text-form.tsx"
import { paths } from "../paths.ts"
import { TextArea } from "../ui/TextArea.tsx"
import { words } from "./words.ts"

export type ChangeWord = ReturnType<typeof useChangeWord>

/** What is said with a change, kept while it is written. */
export function useChangeWord({ id }: Pick<DelegationView, "id">) {
  const place = `${id} change`
  const [text, write] = useKept(place)
  return { place, text, write, guarded: useGuarded(place, text) }
}

/** Said with the whole of a change, beside what is remarked on each part. */
export function ChangeWord({ view, word }: { view: DelegationView; word: ChangeWord }) {
  const { other } = useReading(view)
  const { text, write, guarded } = word
  const elsewhere = useElsewhere(view, word)
  return (
    <>
      <TextArea
        label={words.change.text(other)}
        hint={words.ifYouLike}
        voice="serif"
        value={text}
        onChange={write}
        maxLength={10_000}
      />
      {guarded.reads && (
        <Guard view={view} reads={guarded.reads} place={guarded.line} {...elsewhere} withChange>
          <AllTheSame guarded={guarded} to={other} />
        </Guard>
      )}
    </>
  )
}

/** The other ways lead back to the delegation; an offer of support takes along what was typed. */
function useElsewhere(view: DelegationView, { place, guarded }: ChangeWord) {
  const { org } = useOrg()
  const { other } = useReading(view)
  const go = useGo()
  const takeAlong = useTakeAlong()
  const here = paths.delegation(org, view.id)
  return {
    onWait: () => go(here),
    onSupport: () => {
      takeAlong(place, placeOf(view, textMoves(other).support))
      guarded.forget()
      go(`${here}#support`)
    },
  }
}
