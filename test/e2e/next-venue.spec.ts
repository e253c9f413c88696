import type { Page } from "@playwright/test"
import { waysIn } from "../kit/mail.ts"
import { venue } from "../kit/samples.ts"
import { does, handsOver } from "./acts.ts"
import { violations } from "./axe.ts"
import { settles } from "./example.ts"
import { writesTerms } from "./handing-over.ts"
import { expect, test } from "./kit.ts"
import { isInvited, together } from "./people.ts"
import { writesDay } from "./steps.ts"

const LESSON = "Say who may sign, and up to what sum, before asking for a price."
const LOST = "We signed five weeks late. Ines had asked early, and Priya had the other key."
const HALF = "We signed five weeks late. Ines had asked early, and someone had the other key."
const NOBODY = "We signed five weeks late. Someone had asked early, and someone had the other key."
const YES = { how: "yes" } as const
const LOOKS = { expectation: YES, criteria: YES, resources: YES, buffer: YES }

const says = (page: Page) => page.getByRole("heading", { level: 1 })
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click()

test("a venue that fell short, told in time: two words kept, posted as a loss, in Monday’s mail, beside the next venue", async ({
  house,
  someone,
}) => {
  const pair = await together(someone, "Orchard", "Ines", "Dov")
  const { leader: ines, delegate: dov, org, leaderId: person } = pair
  const priya = await someone("Priya")
  await isInvited(ines, { org, person }, priya, "Priya")
  const page = await handsOver(pair, venue("2026-07-20"))
  await learnsFrom(ines, dov, page.replace("/d/", "/delegations/"))

  await test.step("two promises: Ines keeps hers, Dov asks for another day and gets it", async () => {
    await house.pass(2)
    await ines.goto(`/o/${org}`)
    await press(ines, "It is done")
    await expect(ines.getByText(/You said it is kept/)).toBeVisible()
    await dov.goto(`/o/${org}`)
    await press(dov, "It is kept")
    await press(dov, "Ask Ines for another day")
    await writesDay(dov, "Another day", "2026-03-20")
    await press(dov, "Ask")
    await press(ines, "Agree")
    await expect(dov.getByText("You asked for Friday 20 March.")).toHaveCount(0)
    await dov.goto(`/o/${org}/people/${person}`)
    await expect(dov.getByText("You to Ines, by Friday 20 March.")).toBeVisible()
  })

  await test.step("Dov posts the loss; Ines agrees to be named, Priya does not answer", async () => {
    await dov.goto(page)
    await dov.getByRole("link", { name: "Post it to the board" }).click()
    await dov.getByRole("textbox", { name: "What was lost" }).fill(LOST)
    await press(dov, "Post it")
    await press(dov, "Ask Ines")
    await press(dov, "Ask Priya")
    await press(dov, "Post it")
    await expect(says(dov)).toHaveText(LOST)
    await ines.goto(`/o/${org}`)
    await press(ines, /^Name me/)
    await expect(dov.getByText("Ines is named.")).toBeVisible()
  })

  await test.step("on Monday it is in the edition with that name, on the wall and in everybody’s mail without", async () => {
    await house.pass(5)
    await priya.goto(`/o/${org}/editions/2026-03-09`)
    await expect(priya.getByText(HALF)).toBeVisible()
    await priya.goto(`/o/${org}/wall`)
    await expect(priya.getByText(NOBODY)).toBeVisible()
    const week = (await house.deliver()).filter(({ subject }) => subject === "The week before 9 March")
    expect(week.map(({ to }) => [to].flat()[0]?.text).toSorted()).toEqual(
      ["dov", "ines", "priya"].map((name) => `${name}@orchard.example`),
    )
    for (const { text, html } of week) {
      expect(text).toContain(NOBODY)
      expect(`${text}${html}`).not.toMatch(/Ines|Dov|Priya/)
    }
  })

  await test.step("the next venue: the lesson stands beside it, and is used with one press", async () => {
    await ines.goto(`/o/${org}/hand-over`)
    await writesTerms(ines, "Dov", { ...venue("2026-10-20"), atMost: { days: 4, money: 0 } })
    const similar = ines.getByRole("region", { name: "Similar lessons" })
    await expect(similar).toContainText(LESSON)
    await settles(ines)
    expect(await violations(ines)).toEqual([])
    await similar.getByRole("button", { name: /^Use this/ }).click()
    await press(ines, "Ask Dov")
    await expect(ines.getByText(/^Dov has it until/).first()).toBeVisible()
    await dov.goto(`/o/${org}/lessons`)
    await expect(dov.getByText(LESSON)).toBeVisible()
    await expect(dov.getByText(/Used once\./)).toBeVisible()
  })

  await test.step("Dov gives the first check-in of it from the mail, once, signed in nowhere", async () => {
    const next = new URL(ines.url()).pathname
    await does(dov, next.replace("/d/", "/delegations/"), "commitments", { round: 1 })
    await house.pass(7)
    const digest = (await house.deliver()).findLast(({ to }) => [to].flat()[0]?.text.startsWith("dov@"))
    expect(digest?.text).toContain("You agreed to check in with Ines today.")
    expect(`${digest?.text}${digest?.html}`).not.toContain("venue")
    const phone = await someone("Dov’s phone, signed in nowhere")
    const onCourse = waysIn(digest ?? { html: "" })["On course"] ?? ""
    await phone.goto(onCourse)
    await press(phone, "Say it")
    await expect(says(phone)).toHaveText("It is said.")
    await ines.goto(next)
    await expect(ines.getByText("Dov checked in: on course.")).toBeVisible()
    await phone.goto("/sign-in")
    await phone.goto(onCourse)
    await expect(says(phone)).toHaveText("It is given already.")
  })
})

/** Told early, declared short, looked at by both, and what both take from it agreed: two words and a lesson. */
async function learnsFrom(leader: Page, delegate: Page, path: string) {
  await does(delegate, path, "flags", { what: "The hall we wanted is gone.", intend: "Ask the school." })
  await does(leader, path, "flag-receipts", { flag: "flag-1", answer: "carry-on" })
  const judgements = ["s1", "s2", "s3", "f4", "f5"].map((criterion) => ({
    criterion,
    met: criterion === "s2" || criterion === "s3",
  }))
  await does(delegate, path, "outcomes", { judgements, text: "We signed five weeks late." })
  await does(leader, path, "outcome-confirmations", {})
  const owns = "I asked for a price and never said who may sign."
  await does(leader, path, "leader-reflections", { looks: LOOKS, owns, kept: YES })
  await does(delegate, path, "delegate-reflections", { happened: "The hall was gone.", leaderKept: YES })
  const promises = [
    { from: "leader" as const, what: "A signature of Dov’s own, up to 6,500", due: "2026-03-04" },
    { from: "delegate" as const, what: "Ask the school for its hall", due: "2026-03-04" },
  ]
  await does(leader, path, "learnings", { lessons: [LESSON], promises, differently: [] })
  await does(delegate, path, "learning-agreements", { number: 1 })
}
