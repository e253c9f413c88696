import type { DelegationView } from "../../../client/client.ts"
import { paths } from "../../paths.ts"
import type { ActMove } from "../active/can-do.tsx"
import { words } from "./words.ts"

/** The way to the page on which a change of terms is proposed; either of the two may. */
export function proposeMove(view: Pick<DelegationView, "id">, org: string): ActMove {
  return { id: "change", noun: "change-proposals", label: words.open, to: paths.propose(org, view.id) }
}
