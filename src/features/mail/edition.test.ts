import { expect, test } from "vitest"
import { ALWAYS_THERE } from "../../domain/shared/time.ts"
import { signer } from "../../platform/http/signed.ts"
import { rendered } from "../../platform/mail/letter.ts"
import { type Edition, weekly } from "./edition.ts"

const EDITION: Edition = {
  sections: [
    { title: "What came out well", items: ["The flour was there every day.", "<b>Nobody</b> was woken."] },
    { title: "What was learned", items: ["Ask the mill first."] },
  ],
  path: "/o/tidewater/board",
}
const reader = {
  org: "tidewater",
  person: "ana",
  living: ALWAYS_THERE,
  now: "2026-03-09T08:00:00.000Z",
  base: "https://leeway.example",
  signer: signer("a secret"),
}
const NOTHING_ASKED = undefined as never
const full = weekly(async (_, monday) => (monday === "2026-03-09" ? EDITION : null))

test("comes on Mondays, where there was something", async () => {
  const due = (day: string) => full.due(NOTHING_ASKED, reader, day, null)
  expect(await due("2026-03-09")).toEqual({ what: { monday: "2026-03-09" }, told: { on: "2026-03-09" } })
  for (const day of ["2026-03-10", "2026-03-15", "2026-03-16"]) expect(await due(day), day).toBeNull()
})

test("says what is on the board and where, and that there are no names", async () => {
  const written = await full.write(NOTHING_ASKED, reader, { monday: "2026-03-09" })
  expect(written?.names).toEqual([])
  const { subject, text, html } = rendered(written?.letter ?? { subject: "", parts: [] })
  expect(subject).toBe("The week before 9 March")
  expect(text).toBe(`The week before 9 March

What came out well
- The flour was there every day.
- <b>Nobody</b> was woken.

What was learned
- Ask the mill first.

Without names: a mail cannot be taken back.
https://leeway.example/o/tidewater/board
`)
  expect(html).not.toContain("<b>")
})

test("the board is empty by then, so nothing is said", async () => {
  expect(await full.write(NOTHING_ASKED, reader, { monday: "2026-03-16" })).toBeNull()
})
