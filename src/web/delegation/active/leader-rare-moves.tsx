import { paths } from "../../paths.ts"
import { ClaimForm } from "../called-in/claim-form.tsx"
import { words as called } from "../called-in/words.ts"
import type { StageProps } from "../stage.ts"
import { words as stepIn } from "../step-in/words.ts"
import { type ActMove, textMove } from "./can-do.tsx"
import { moves } from "./move-words.ts"
import { textMoves } from "./text-moves.ts"

type Props = Pick<StageProps, "view" | "reading"> & { org: string; sent: () => void }

/** What a leader seldom does: each is kept for both; the quietest comes last. */
export function rareMoves({ view, reading: { other }, org, sent }: Props): ActMove[] {
  return [
    textMove(view, "cancel", moves.cancel.open, textMoves(other).cancel, sent),
    {
      id: "take-back",
      noun: "take-backs",
      label: stepIn.takeBack.open,
      to: paths.takeBack(org, view.id),
    },
    {
      id: "claim",
      noun: "tripwire-claims",
      label: called.claim.open,
      form: (close) => (
        <ClaimForm
          view={view}
          onDone={() => {
            sent()
            close()
          }}
          onClose={close}
        />
      ),
    },
  ]
}
