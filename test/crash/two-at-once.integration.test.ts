import { afterAll, beforeAll, expect, test } from "vitest"
import { type EngineKit, engineKit } from "../kit/engine.ts"
import { runLeeway } from "../kit/leeway.ts"

const ROUNDS = 20
let kit: EngineKit

beforeAll(() => {
  kit = engineKit()
  kit.copyMade()
})
afterAll(() => kit.end())

test(`of two that start at once on one directory one has it, and the other names it: ${ROUNDS} times`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const both = [kit.hold(), kit.hold()]
    const lines = await Promise.all(both.map(({ line }) => line))
    const winner = both[lines.indexOf("ready")]
    const refusal = lines.find((line) => line !== "ready")
    expect(lines, `round ${round}`).toContain("ready")
    expect(JSON.parse(refusal ?? "null"), `round ${round}`).toMatchObject({
      code: "data-directory-in-use",
      message: expect.stringContaining(`process ${winner?.pid} `),
    })
    // Killed every other time: the next two find a dead lock, and a server without a program.
    for (const { end } of both) await end(round % 2 === 0 ? "SIGKILL" : "SIGTERM")
  }
}, 120_000)

test("a second start says whose the directory is, and ends", async () => {
  const first = kit.hold()
  await first.line
  const second = await runLeeway("start", kit.dataDir)
  expect(second).toMatchObject({ code: 1, said: expect.stringContaining(`process ${first.pid} `) })
})
