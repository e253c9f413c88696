import { execFileSync } from "node:child_process"
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs"
import { join } from "node:path"
import { afterEach, expect, test } from "vitest"
import type { Problem } from "../../src/client/client.ts"
import { withClient } from "../../src/platform/database/client.ts"
import { isAlive } from "../../src/platform/database/embedded/processes.ts"
import { type Leeway, startLeeway } from "../kit/leeway.ts"
import { until } from "../kit/processes.ts"
import { type Ground, kill9, ownGround } from "./ground.ts"
import { expectKept, expectSound } from "./kept.ts"
import { isReady } from "./life.ts"
import { peopleAt } from "./people.ts"
import { startWriting } from "./writing.ts"

/** Enough for a new database and some work in it. */
const SIZE = "160m"
const possible = process.platform === "linux" && process.getuid?.() === 0
if (!possible) console.log("skipped: only root can make a small disk to fill")

let ground: Ground
let running: Leeway | undefined
afterEach(async () => {
  if (!possible) return
  await running?.end("SIGKILL")
  const [server] = ground.processes()
  kill9(server)
  await until("the server to end", () => !server || !isAlive(server))
  execFileSync("umount", ["-l", ground.dataDir])
  await ground.end(false)
})

test.runIf(possible)(
  "a full disk: refused in words, nothing by halves, and on by itself when there is room",
  async () => {
    ground = ownGround(false)
    mkdirSync(ground.dataDir, { mode: 0o700 })
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE},mode=0700`, "tmpfs", ground.dataDir])
    running = await startLeeway(ground.dataDir)
    const { address } = running
    const people = await peopleAt(address, 1)
    const { maya } = people
    const ballast = join(ground.dataDir, "ballast")
    const draft = () => maya.at.draft({ terms: { outcome: "Something for later. ".repeat(90) } })

    fill(ballast)
    const writing = startWriting(people)
    const refused = await until("a refusal", () =>
      draft().then(
        () => null,
        (problem: Problem) => problem,
      ),
    )
    expect(refused).toMatchObject({ status: 503, code: "disk-full" })
    await writing.stop()
    expect(await maya.at.today()).toMatchObject({ needs: expect.any(Array) })
    rmSync(ballast)
    await expectKept(ground, writing.moves)
    await draft()

    // No room for the log itself: that ends the server, and only room can bring it back.
    fill(ballast)
    await withClient(ground.admin(), (client) => client.query("select pg_switch_wal()")).catch(() => {})
    await expect(draft()).rejects.toMatchObject({ status: 503 })
    rmSync(ballast)
    await until("it to be ready", () => isReady(address), 40_000)
    await draft()
    await expectKept(ground, writing.moves)
    await expectSound(ground, maya.org)
  },
  120_000,
)

/** Writes until there is no room for one more page. */
function fill(file: string): void {
  const page = Buffer.alloc(4096)
  const open = openSync(file, "w")
  try {
    for (;;) writeSync(open, page)
  } catch (error) {
    if ((error as { code?: string }).code !== "ENOSPC") throw error
  } finally {
    closeSync(open)
  }
}
