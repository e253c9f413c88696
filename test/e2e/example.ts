import { expect, type Page } from "@playwright/test"
import { seedExample } from "../../src/seed/seed.ts"
import type { House } from "./kit.ts"
import { signsUp } from "./people.ts"

/** The example organisation, opened as Maya: its address, and those of the pages people look at most. */
export async function opensExample(house: House, page: Page) {
  const login = await signsUp(
    page.request,
    "Maya",
    `maya-${crypto.randomUUID().slice(0, 8)}@tidewater.example`,
  )
  const { org } = await seedExample({ database: house.database, now: house.now }, login)
  const today = await (await page.request.get(`/api/o/${org}/today`)).json()
  const posts = await (await page.request.get(`/api/o/${org}/posts`)).json()
  const areas = await (await page.request.get(`/api/o/${org}/area-hand-overs`)).json()
  const notes = today.held.find((row: { outcome: string }) => row.outcome.includes("release notes"))
  const ana = today.held.find((row: { delegate: { name: string } }) => row.delegate.name === "Ana").delegate
    .id
  return {
    today: `/o/${org}`,
    handOver: `/o/${org}/hand-over?to=${ana}`,
    delegation: `/o/${org}/d/${notes.id}`,
    people: `/o/${org}/people`,
    person: `/o/${org}/people/${ana}`,
    holding: `/o/${org}/holding`,
    areas: `/o/${org}/areas`,
    area: `/o/${org}/areas/${areas.items[0].id}`,
    handOverArea: `/o/${org}/hand-over-area?to=${ana}`,
    lessons: `/o/${org}/lessons`,
    weeks: `/o/${org}/weeks`,
    insights: `/o/${org}/insights`,
    budget: `/o/${org}/budget`,
    settings: `/o/${org}/settings`,
    everything: `/o/${org}/delegations`,
    ask: `/o/${org}/ask`,
    board: `/o/${org}/board`,
    post: `/o/${org}/board/${posts.items[0].id}`,
    writePost: `/o/${org}/post`,
    edition: `/o/${org}/editions`,
    wall: `/o/${org}/wall`,
  }
}

/** The page has said all it has to say. */
export async function settles(page: Page) {
  await page.getByRole("heading", { level: 1 }).waitFor()
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}
