import { paths } from "../../paths.ts"
import { ClaimForm } from "../called-in/claim-form.tsx"
import { words as called } from "../called-in/words.ts"
import { proposeMove } from "../change/propose-move.ts"
import type { StageProps } from "../stage.ts"
import { NameStepInForm } from "../step-in/name-form.tsx"
import { words as named } from "../step-in/name-words.ts"
import { words as stepIn } from "../step-in/words.ts"
import { type ActMove, textMove } from "./can-do.tsx"
import { moves } from "./move-words.ts"
import { textMoves } from "./text-moves.ts"

type Props = Pick<StageProps, "view" | "reading"> & { org: string; sent: () => void }

/** What a leader seldom does, and what is about the agreement itself; the quietest comes last. */
export function rareMoves({ view, reading: { other }, org, sent }: Props): ActMove[] {
  const done = (close: () => void) => () => {
    sent()
    close()
  }
  return [
    proposeMove(view, org),
    {
      id: "step-in",
      noun: "step-ins",
      label: named.leader.open(),
      form: (close) => <NameStepInForm view={view} onDone={done(close)} onClose={close} />,
    },
    { id: "take-back", noun: "take-backs", label: stepIn.takeBack.open, to: paths.takeBack(org, view.id) },
    textMove(view, "cancel", moves.cancel.open, textMoves(other).cancel, sent),
    {
      id: "claim",
      noun: "tripwire-claims",
      label: called.claim.open,
      form: (close) => <ClaimForm view={view} onDone={done(close)} onClose={close} />,
    },
  ]
}
