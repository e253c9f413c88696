import type { DelegationView, Problem } from "../../client/client.ts"
import { overtaken } from "./use-act.ts"
import { words } from "./words.ts"

/** What to do about a refusal, as a sentence. `text`: what was written, if anything was. */
export function faultSentence(
  problem: Problem,
  seen: DelegationView,
  fresh: DelegationView,
  text: string,
): string {
  if (problem.code === "offline") return words.fault.offline
  if (problem.status === 401) return words.fault.signedOut
  if (!overtaken(problem)) return problem.message
  const what = meanwhile(seen, fresh)
  if (text === "") return words.fault.whileReading(what)
  return what ? words.fault.meanwhile(what) : words.fault.moved
}

/** What the other one did since the page was read. */
export function meanwhile(seen: DelegationView, fresh: DelegationView): string {
  const news = fresh.history.filter(({ version, by }) => version > seen.version && by !== seen.you)
  return news.map(({ sentence }) => sentence).at(-1) ?? ""
}
