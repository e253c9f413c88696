import { afterEach, expect, test } from "vitest"
import { withClient } from "../../src/platform/database/client.ts"
import { isAlive } from "../../src/platform/database/embedded/processes.ts"
import { PASSWORD } from "../kit/house.ts"
import { type Leeway, startLeeway } from "../kit/leeway.ts"
import { type Listening, listen } from "../kit/listening.ts"
import { until } from "../kit/processes.ts"
import { type Ground, kill9, ownGround } from "./ground.ts"
import { isReady } from "./life.ts"
import { ownersGround, postgres15 } from "./owners-ground.ts"
import { peopleAt, visitorOf } from "./people.ts"

const TIMES = 3
/** Within this the product says that its database is away, in milliseconds. */
const BOUND = 12_000
/** The pool, the logins' pool, and the one that listens. */
const CONNECTIONS = 10 + 4 + 1

const grounds: [string, () => Promise<Ground>][] = [["its own database", async () => ownGround(true)]]
if (postgres15) grounds.push(["PostgreSQL 15 of an operator", ownersGround])
else console.log("skipped: there is no PostgreSQL 15 here, or nobody to run it as")

let ground: Ground
let running: Leeway | undefined
let page: Listening | undefined
afterEach(async () => {
  await page?.leave()
  await running?.end("SIGKILL")
  await ground.end(false)
})

test.each(grounds)(
  "%s goes and comes back: nothing has to be started again",
  async (_, lay) => {
    ground = await lay()
    running = await startLeeway(ground.dataDir, ground.env)
    const { address } = running
    const { maya, ana, held } = await peopleAt(address, 1)
    const id = held[0] ?? ""
    page = await listen(ana, `/api/o/${ana.org}/live`)
    const reply = async (text: string) =>
      maya.at.act(id, (await maya.at.delegation(id)).version, "messages", { kind: "reply", text })

    for (let time = 0; time < TIMES; time++) {
      const before = page.heard.length
      const heard = () => page?.heard.slice(before) ?? []
      const killed = ground.processes()
      kill9(killed[0])
      await until("the server to be gone", () => !killed.some(isAlive))
      await expectAway([
        maya.at.today(),
        maya.at.draft({ terms: { outcome: "Not now" } }),
        maya.api.me(),
        visitorOf(address).api.signUp({
          name: "Ben",
          email: `ben-${time}@house.example`,
          password: PASSWORD,
        }),
      ])
      await ground.revive()
      await until("it to be ready", () => isReady(address))
      await until("the page to look again", () => heard().some(({ everything }) => everything))
      await reply(`Said after it came back for the ${time + 1}th time.`)
      await until("the page to hear of it", () =>
        heard().some(({ delegations }) => delegations?.includes(id)),
      )
    }
    const wave = Array.from({ length: 40 }, () => maya.at.today())
    await Promise.all(wave)
    expect(await connections(ground)).toBeLessThanOrEqual(CONNECTIONS)
    expect(await listeners(ground)).toBe(1)
    expect(running.said()).not.toMatch(/unhandled|\/api\/|TypeError/i)
  },
  120_000,
)

/** Each says in time, and in its own words, that the database is away; all but who was so slow that it is back. */
async function expectAway(asked: readonly Promise<unknown>[]): Promise<void> {
  const began = performance.now()
  const answers = await Promise.allSettled(asked)
  expect(performance.now() - began).toBeLessThan(BOUND)
  const refused = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []))
  expect(refused.length).toBeGreaterThan(0)
  for (const problem of refused) expect(problem).toMatchObject({ status: 503, code: "unavailable" })
}

function connections(of: Ground): Promise<number> {
  return counted(of, "application_name = 'leeway'")
}

function listeners(of: Ground): Promise<number> {
  return counted(of, "query ilike 'listen %'")
}

function counted(of: Ground, which: string): Promise<number> {
  return withClient(of.admin(), async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int from pg_stat_activity where pid <> pg_backend_pid() and ${which}`,
    )
    return rows[0]?.count ?? 0
  })
}
