import type { Page } from "@playwright/test"
import { addDays } from "../../src/domain/shared/time.ts"
import { venue } from "../kit/samples.ts"
import { does, handsOver, type Pair } from "./acts.ts"
import { violations } from "./axe.ts"
import { expect, test } from "./kit.ts"
import { together } from "./people.ts"

const WORDS = "Halls are booked by others before I hear of a date."

const keeps = (page: Page) => page.getByRole("region", { name: "What keeps coming back" })
const isAccessible = async (page: Page) => expect(await violations(page)).toEqual([])

/** A venue is handed over and handed back; gives its page. */
async function comesBack(pair: Pair, due: string): Promise<string> {
  const terms = { ...venue(due), atMost: { days: 1, money: 0 }, limits: {} }
  const at = await handsOver(pair, terms)
  await does(pair.delegate, at.replace("/d/", "/delegations/"), "hand-backs", {
    reason: "The halls I know are taken.",
  })
  return at
}

test("what keeps coming back is told to the leader first, raised calmly, and answered with a word the clock keeps", async ({
  house,
  someone,
}) => {
  const pair = await together(someone, "Corner Bakery", "Maya", "Ana")
  const { leader: maya, delegate: ana, org, leaderId, delegateId } = pair
  await comesBack(pair, addDays(house.now().slice(0, 10), 60))
  await house.pass(5)
  const second = await comesBack(pair, addDays(house.now().slice(0, 10), 60))

  await test.step("Maya reads it, with its moments and ways out; on Today there is nothing of it", async () => {
    await maya.goto(`/o/${org}`)
    await expect(maya.getByRole("main")).not.toContainText("came back")
    await maya.goto(`/o/${org}/people/${delegateId}`)
    await expect(keeps(maya)).toContainText(
      "Twice in three months something in Venue came back to you. It is rarely one person’s doing.",
    )
    await expect(keeps(maya).getByRole("list", { name: "Ways out" }).getByRole("listitem")).toHaveCount(5)
    await expect(keeps(maya).getByRole("link").last()).toHaveAttribute("href", second)
    await isAccessible(maya)
  })

  await test.step("Ana reads nothing of it, and raises it in her own words", async () => {
    await ana.goto(`/o/${org}/people/${leaderId}`)
    await ana.getByRole("button", { name: "Raise with Maya what came back in Venue" }).press("Enter")
    await expect(ana.getByRole("main")).not.toContainText("keeps coming back")
    await expect(ana.getByRole("main")).not.toContainText("three months")
    const field = ana.getByRole("textbox", { name: /What would you like to say to Maya/ })
    await expect(field).toBeFocused()
    await isAccessible(ana)
    await ana.keyboard.type(WORDS)
    await ana.keyboard.press("Tab")
    await ana.keyboard.press("Enter")
    await expect(keeps(ana)).toContainText("You raised it with Maya, 7 March. It is with Maya now.")
    await expect(keeps(ana)).toContainText("Twice in three months something in Venue went back to Maya.")
    await isAccessible(ana)
  })

  await test.step("Maya reads Ana's words, and gives hers by keyboard", async () => {
    await expect(keeps(maya)).toContainText(WORDS)
    const word = keeps(maya).getByRole("button", { name: "Four weeks without a step-in" })
    await word.focus()
    await maya.keyboard.press("Enter")
    await expect(keeps(maya)).toContainText("You gave Ana your word: four weeks without a step-in.")
    await expect(maya.getByRole("heading", { level: 1 })).toBeFocused()
    const promises = maya.getByRole("region", { name: "Promises between you and Ana" })
    await expect(promises).toContainText("You to Ana, by Saturday 4 April. The clock looks after it")
    await expect(promises.getByRole("button")).toHaveCount(0)
    await expect(keeps(ana)).toContainText("Maya gave you a word: four weeks without a step-in.")
    await isAccessible(maya)
  })

  await test.step("four quiet weeks later it is kept, and nobody had to say so", async () => {
    await house.pass(29)
    await ana.reload()
    const promises = ana.getByRole("region", { name: "Promises between you and Maya" })
    await promises.getByRole("button", { name: "Earlier promises" }).click()
    await expect(promises).toContainText("Kept")
  })
})
