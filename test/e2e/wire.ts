import type { Page } from "@playwright/test"

/** The changes a browser is told of on its stream, and what it asks for: everything from now on. */
export async function wireOf(page: Page) {
  const told: string[] = []
  const asked: string[] = []
  const browser = await page.context().newCDPSession(page)
  await browser.send("Network.enable")
  browser.on("Network.eventSourceMessageReceived", ({ eventName, data }) => {
    if (eventName === "change") told.push(data)
  })
  page.on("request", (request) => void (request.url().includes("/api/") && asked.push(request.url())))
  return { told, asked }
}

/** Everything that the API answers to this browser from now on, as text. */
export async function listens(page: Page): Promise<() => string> {
  const bodies: string[] = []
  await page.route(/\/api\/(?!.*\/live$)/, async (route) => {
    const answer = await route.fetch()
    bodies.push(await answer.text())
    await route.fulfill({ response: answer })
  })
  return () => bodies.join("\n")
}

/** What the API tells this person of what is on the page and around it, but for what time it is. */
export async function toldTo(page: Page): Promise<unknown> {
  const [, , org, , id] = new URL(page.url()).pathname.split("/")
  const paths = [`delegations/${id}`, "delegations", "today"]
  const answers = await Promise.all(paths.map((path) => page.request.get(`/api/o/${org}/${path}`)))
  return Promise.all(answers.map(async (answer) => timeless(await answer.json())))
}

/** Without what the calendar alone changes: the instant, and which Monday asks. */
function timeless({ monday, ...answer }: Record<string, unknown>): object {
  const asked = monday ? { monday: { ...monday, week: null } } : {}
  return { ...answer, ...asked, now: null }
}
