import { expect, test } from "vitest"
import { ROW } from "../../../test/kit/area-hand-overs.ts"
import type { AreaHandOverEvent } from "./area-hand-over.ts"
import { sentenceOf } from "./sentence.ts"

const toMaya = { leader: "you", delegate: "Ana" }
const told = (event: AreaHandOverEvent, by: "leader" | "delegate" | null = "leader") =>
  sentenceOf(event, { ...toMaya, by })

test("each thing that happens is one sentence, for the one who reads", () => {
  const proposed = {
    type: "area-hand-over-proposed",
    leader: "m",
    delegate: "a",
    area: "s",
    row: ROW,
  } as const
  expect(told(proposed)).toBe("You proposed to hand it over to Ana, level by level: 3, 5, 7.")
  expect(told({ type: "row-agreed", row: ROW }, "delegate")).toBe(
    "Ana agreed. It begins at level 3, consult.",
  )
  expect(told({ type: "row-proposed", row: ROW }, "delegate")).toBe(
    "Ana proposed another row of levels: 3, 5, 7.",
  )
  expect(told({ type: "row-kept" })).toBe("You let the row of levels stand as it was.")
  expect(told({ type: "next-level-agreed", level: 5 })).toBe("You said yes to level 5, advise.")
  expect(told({ type: "level-reached", level: 5 })).toBe("Both said yes. From now on it is level 5, advise.")
  expect(told({ type: "area-handed-over", level: 7 })).toBe(
    "Both said yes. The area is handed over for good: Ana decides, you are out of it.",
  )
  expect(told({ type: "area-handed-over", level: 5 })).toBe(
    "Both said yes. From now on it is level 5, advise, and stays there.",
  )
  expect(told({ type: "area-hand-over-paused" })).toBe("You paused it. Nobody is marked by it.")
  expect(told({ type: "area-hand-over-resumed" })).toBe("You took it up again.")
  expect(told({ type: "area-hand-over-not-now" }, "delegate")).toBe(
    "Ana said: not now. Nobody is marked by it.",
  )
  expect(told({ type: "area-hand-over-withdrawn" })).toBe("You withdrew it. Nobody is marked by it.")
  expect(told({ type: "area-hand-over-stopped", reason: null })).toBe(
    "You stopped it. Nobody is marked by it.",
  )
  expect(told({ type: "area-hand-over-ended" }, null)).toBe(
    "It ended because one of the two left. Nobody is marked by it.",
  )
})
