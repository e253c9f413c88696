import { expect, test } from "vitest"
import { rendered } from "../../platform/mail/letter.ts"
import type { PostView } from "../post/schema.ts"
import { written } from "./edition.ts"

const posted = (kind: PostView["kind"], text: string, ownPart = false) =>
  ({ kind, text, ownPart }) as PostView

test("says what is on the board and where, wins and losses by turns, and that there are no names", () => {
  const posts = [
    posted("loss", "We signed five weeks late, and <b>someone</b> had asked."),
    posted("win", "The flour was there every day."),
    posted("loss", "I never said who may sign.", true),
    posted("lesson", "Ask the mill first."),
  ]
  const { letter, names } = written(
    { monday: "2026-03-09", posts },
    "https://leeway.example/o/tidewater/editions/2026-03-09",
  )
  expect(names).toEqual([])
  const { subject, text, html } = rendered(letter)
  expect(subject).toBe("The week before 9 March")
  expect(text).toBe(`The week before 9 March

Lost
- We signed five weeks late, and <b>someone</b> had asked.

Won
- The flour was there every day.

Lost: my part in it
- I never said who may sign.

Learned
- Ask the mill first.

Without names: a mail cannot be taken back.
https://leeway.example/o/tidewater/editions/2026-03-09
`)
  expect(html).not.toContain("<b>")
})
