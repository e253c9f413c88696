import { expect, test } from "vitest"
import type { CycleView } from "../../client/client.ts"
import { tellingOf } from "./telling.ts"

const moment = (kind: "taken-back" | "handed-back" | "held-again") =>
  ({ kind, on: "2026-11-20", delegation: null, outcome: null }) as const
const cycle = (part: Partial<CycleView>): CycleView => ({
  id: "c1",
  area: { id: "a1", name: "Venue" },
  youLead: true,
  moments: [moment("taken-back"), moment("handed-back")],
  raised: null,
  answered: null,
  aloneUntil: null,
  moves: [],
  ...part,
})

test.each<[string, Partial<CycleView>]>([
  ["Twice in three months something in Venue came back to you. It is rarely one person’s doing.", {}],
  ["Twice in three months something came back to you. It is rarely one person’s doing.", { area: null }],
  [
    "Twice in three months something in Venue went back to Ana. It is rarely one person’s doing.",
    { youLead: false },
  ],
  [
    "More than twice in three months something in Venue came back to you. It is rarely one person’s doing.",
    {
      moments: ["taken-back", "taken-back", "handed-back", "held-again"].map((kind) => moment(kind as never)),
    },
  ],
  [
    "What you took back in Venue is still with you, a fortnight later. It is rarely one person’s doing.",
    { moments: [moment("taken-back"), moment("held-again")] },
  ],
])("%s", (sentence, part) => {
  expect(tellingOf(cycle(part), "Ana")).toBe(sentence)
})
