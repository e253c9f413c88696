import { useOrg } from "../app/session.ts"
import type { Part } from "./fields.ts"
import { useTerms } from "./use-terms-form.ts"
import { words } from "./words.ts"

/** Whether somebody hands over for the first time here: each step then says why, and never again. */
function useIsFirst(): boolean {
  const { base, voice } = useTerms()
  const { you } = useOrg().organisation
  return !you.handedOver && voice.you === "leader" && base === null
}

/** Why each of these parts is asked, to whom it is new. */
export function useWhy(parts: readonly Part[]): readonly string[] {
  const isFirst = useIsFirst()
  const whys: Partial<Record<Part, string>> = words.first.why
  return isFirst ? parts.flatMap((part) => whys[part] ?? []) : []
}

/** What to pick, to whom it is new. */
export function FirstTime() {
  return useIsFirst() ? <p className="q lede first-pick">{words.first.pick}</p> : null
}

/** What happens when it is sent, to whom it is new. */
export function FirstSend() {
  return useIsFirst() ? <p className="sm q first-send">{words.first.send}</p> : null
}
