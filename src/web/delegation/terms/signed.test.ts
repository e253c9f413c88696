import { describe, expect, it } from "vitest"
import type { DelegationView } from "../../../client/client.ts"
import { signedAt } from "./signed.ts"

const committed = {
  now: "2026-11-19T10:00:00.000Z",
  yes: { leader: "2026-11-01", delegate: "2026-11-02" },
  activeSince: "2026-11-02",
  rounds: [{ author: "leader", at: "2026-11-01" }],
  history: [{ version: 4, type: "activated", at: "2026-11-02" }],
}
const changed = {
  ...committed,
  rounds: [...committed.rounds, { author: "delegate", at: "2026-11-10" }],
  history: [...committed.history, { version: 9, type: "change-agreed", at: "2026-11-12" }],
}
const signed = (view: object) => {
  const known = view as unknown as DelegationView
  return [signedAt(known, "leader"), signedAt(known, "delegate")]
}

describe("a word to the terms in force", () => {
  it("is the commitment, until a change is agreed", () => {
    expect(signed(committed)).toEqual(["2026-11-01", "2026-11-02"])
    expect(signed(changed)).toEqual(["2026-11-12", "2026-11-10"])
  })
})
