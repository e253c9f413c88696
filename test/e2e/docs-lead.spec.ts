import { docsLead } from "../kit/samples.ts"
import { accountsFor, readsBoth } from "./accounts.ts"
import { flags, thanks } from "./bad-news.ts"
import * as said from "./docs-lead.ts"
import { agree, asks } from "./handing-over.ts"
import { historyOf, isSound } from "./history.ts"
import { expect, test } from "./kit.ts"
import { together } from "./people.ts"
import { answers, checksIn, lives, livesAWeek, names, proposes, readsFirst } from "./stepping-back.ts"
import { asksAllTheSame, asksAndWaits, offersInstead, takesBack } from "./stepping-in.ts"
import { reads } from "./steps.ts"
import { listens, toldTo, wireOf } from "./wire.ts"

test("docs lead: held, called in, changed, stepped in on and taken back", async ({ house, someone }) => {
  // Three weeks of two people: on a loaded machine that is slow, not wrong.
  test.setTimeout(180_000)
  const { leader: maya, delegate: ben, org } = await together(someone, "Tidewater", "Maya", "Ben")
  const today = `/o/${org}`
  for (const page of [maya, ben]) await page.goto(today)

  await test.step("Maya hands it over, Ben says what is expected, and both give their word", async () => {
    await asks(maya, "Ben", docsLead("2026-05-25"))
    await agree(maya, ben, "No enhancement without its page. You do not chase authors; I do.")
    await reads(ben, "It is yours. You check in with Maya on 9 March.")
  })
  const wire = await wireOf(maya)
  const nothing = [{ told: [], asked: [] }, await toldTo(maya)]

  await test.step("for a week nothing calls Maya in: her page says so, and nothing more reaches it", async () => {
    await livesAWeek(house, ben, "The storage group is slow.")
    await reads(ben, "You agreed to check in with Maya today.")
    await reads(maya, "Nothing needs you here. Ben checks in on 9 March.")
    expect([wire, await toldTo(maya)]).toEqual(nothing)
  })

  await test.step("the day goes by: Ben is reminded first, and nobody else", async () => {
    await lives(house, ben, 1)
    await reads(ben, said.REMINDED)
    await ben.goto(today)
    await reads(ben, said.REMINDED)
    expect([wire, await toldTo(maya)]).toEqual(nothing)
    await maya.goto(today)
    await expect(maya.getByRole("heading", { level: 1 })).toHaveText("Nothing needs you. Ben has it.")
  })

  await test.step("grace is over: Maya is called in, reads her own word first, and answers with support", async () => {
    await house.pass(1)
    await reads(maya, `Your agreement with Ben calls you in: ${said.MISSED}`)
    expect(wire.told).toHaveLength(1)
    await ben.goBack()
    await reads(ben, "Your agreement calls Maya in: your check-in of 9 March and its grace went by.")
    await reads(ben, "Maya has not answered yet. You go on as you intend; your next check-in closes it.")
    await maya.getByRole("link", { name: "Answer Ben" }).click()
    await reads(maya, `Your agreement calls you in: ${said.MISSED}`)
    await readsFirst(maya, ...said.OWN_WORD)
    await answers(maya, "Ben", "Support", "Tell me what would help.")
    await reads(maya, "You answered: support.", "Nothing needs you here. Ben checks in on Monday.")
    await reads(ben, "Maya answered: support.", "Tell me what would help.")
  })

  await test.step("Ben tells bad news, and that the limit is crossed; Maya answers: change the terms", async () => {
    await lives(house, ben, 5)
    await flags(ben, said.FLAG)
    await checksIn(ben, "Maya", ["At risk", "Over the limit"], "With this, the agreement calls Maya in.")
    await reads(ben, "Your agreement calls Maya in: more than 25 days of effort were used.")
    await reads(maya, "Your agreement calls you in: more than 25 days of effort were used.")
    // Her own word stands first, then the news, once.
    await readsFirst(maya, ...said.OWN_WORD, said.FLAG.what, "Where it stands")
    await answers(maya, "Ben", "Change the terms")
    await proposes(maya, "Ben", 32, said.CHANGE)
    await reads(maya, "You answered: change the terms. It stays open until Ben agrees, or checks in.")
    await thanks(maya, "Ben", "Carry on")
    await reads(maya, "You received it with thanks: carry on.", "You propose to change what you both agreed.")
    await reads(ben, "Maya received it with thanks: carry on.", "Maya proposes to change", said.CHANGE)
  })

  await test.step("Ben reads what differs and agrees; nothing needs Maya any more", async () => {
    await ben.goto(today)
    await reads(ben, "Maya proposes a change of terms")
    await ben.getByRole("link", { name: "Read and answer" }).click()
    await expect(ben.locator(".change .dif")).toContainText("removed: 25 end of change. added: 32")
    await ben.getByRole("button", { name: "Agree to round 2" }).click()
    await reads(ben, "You agreed. Round 2 is in force.", /^Round 2, unchanged since/)
    await reads(maya, "Ben agreed. Round 2 is in force.", "Nothing needs you here.", /in on 23 March/)
    await ben.getByRole("button", { name: "Every round, and what changed" }).click()
    await expect(ben.locator(".dif ins")).toContainText("32")
  })

  await test.step("Maya asks about progress, is told how it reads, waits, and offers support instead", async () => {
    await lives(house, maya, 3)
    await asksAndWaits(maya, said.QUESTION, said.guard("4 days"))
    // Later she offers support instead, and the question reaches nobody.
    await offersInstead(maya, said.QUESTION, said.SUPPORT)
    await reads(ben, "Maya offers support.", said.SUPPORT)
    await expect(ben.getByText(said.QUESTION)).toBeHidden()
  })

  await test.step("later she asks all the same and says why, and both keep it as a step-in", async () => {
    await lives(house, maya, 1)
    await asksAllTheSame(maya, said.QUESTION, said.guard("3 days"), said.WHY)
    await reads(maya, `You ${said.PRESSED} you in.`, said.WHY)
    await reads(ben, `Maya ${said.PRESSED} Maya in.`, said.WHY, said.QUESTION)
  })

  await test.step("on Monday Ben checks in, and names one more, in a corridor on Friday", async () => {
    await lives(house, ben, 3)
    await checksIn(ben, "Maya", ["On course"])
    await names(ben, "Maya", "Said how to do it", said.CORRIDOR, "2026-03-20")
    await reads(ben, `You ${said.NAMED} Maya in.`, said.CORRIDOR)
    await reads(maya, `Ben ${said.NAMED} you in.`, said.CORRIDOR)
  })

  await test.step("Maya reads a page before she takes it back, and it ends", async () => {
    await lives(house, maya, 1)
    await takesBack(maya, said.leeway("6 days"), said.REASON)
    await reads(maya, `You ${said.TOOK_BACK} you in.`, said.REASON)
    await reads(ben, `Maya ${said.TOOK_BACK} Maya in.`, said.REASON)
  })

  await test.step("both are asked how it was, apart: what Maya says waits for Ben", async () => {
    await maya.goto(today)
    await expect(maya.getByText("You stepped in with Ben. How was it?")).toHaveCount(2)
    await maya.getByRole("link", { name: "Say how it was" }).first().click()
    const heard = await listens(ben)
    await accountsFor(maya, said.MAYAS)
    await expect(maya.getByText("Ben has not answered yet. Both open together when Ben has.")).toHaveCount(2)
    await expect(ben.getByText("Maya’s answer opens with yours.")).toHaveCount(2)
    for (const { happened } of said.MAYAS) expect(heard()).not.toContain(happened)
    expect(heard()).toContain("step-in-accounted")
  })

  await test.step("with Ben’s answers both views of both open together, to both", async () => {
    await accountsFor(ben, said.BENS)
    await readsBoth(ben, said.BENS, said.MAYAS)
    await readsBoth(maya, said.MAYAS, said.BENS)
  })

  await test.step("its history reads as sentences, and the ledger is as it was written", async () => {
    expect([await historyOf(maya), await historyOf(ben)]).toEqual([said.MAYAS_HISTORY, said.BENS_HISTORY])
    await isSound(house, org)
  })
})
