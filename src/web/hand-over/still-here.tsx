import type { FormState } from "./use-terms-form.ts"
import { words } from "./words.ts"

/** Words from before, found again on this page; they may go. */
export function StillHere({ state }: { state: FormState }) {
  if (!state.restored || state.unchanged) return null
  return (
    <p className="sm q">
      {words.stillHere.said}{" "}
      <button type="button" className="link" onClick={state.anew}>
        {words.stillHere.anew}
      </button>
    </p>
  )
}
