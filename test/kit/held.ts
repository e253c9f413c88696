import type { HoldingView } from "../../src/client/client.ts"
import type { Pair } from "./situations.ts"

const TITLE = "Something that is still held."

/** A new holding of the leader's, on which the act at the end of this path is open. */
export async function heldAt({ leader }: Pick<Pair, "leader">, path = ""): Promise<HoldingView> {
  const held = await leader.at.list({ title: TITLE, hours: 3, business: "in" })
  switch (path.split("/").at(-1)) {
    case "closings":
      return leader.at.actOnHolding(held.id, held.version, "openings", {})
    case "resumptions":
      return leader.at.actOnHolding(held.id, held.version, "let-gos", {})
    default:
      return held
  }
}
