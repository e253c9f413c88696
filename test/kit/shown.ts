import type { ShowingView } from "../../src/client/client.ts"
import type { PersonId } from "../../src/domain/shared/ids.ts"
import type { Pair } from "./situations.ts"

/** The delegate shows this person what stands between them and the leader; something has settled between the two. */
export function shownIn({ leader, delegate }: Omit<Pair, "house">, to: PersonId): Promise<ShowingView> {
  return delegate.at.showRecord({ about: leader.person, to })
}
