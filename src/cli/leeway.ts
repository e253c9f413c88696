import { backup, restore } from "./backup.ts"
import { openapi } from "./openapi.ts"
import { password } from "./password.ts"
import { rebuild } from "./rebuild.ts"
import { start } from "./start.ts"
import { verify } from "./verify.ts"

const COMMANDS: Record<string, { run: (args: readonly string[]) => Promise<number>; says: string }> = {
  start: { run: () => start({ example: false }), says: "start Leeway and print its address" },
  demo: {
    run: () => start({ example: true }),
    says: "start Leeway with the example organisation, in a data folder of its own",
  },
  verify: { run: verify, says: "check every word against its commitment and every event against the chain" },
  rebuild: { run: rebuild, says: "make all read models again from the events" },
  backup: { run: backup, says: "write everything that has to be kept into one file" },
  restore: { run: restore, says: "put a backup into an empty data folder" },
  password: { run: password, says: "give someone who forgot theirs a new password" },
  openapi: { run: openapi, says: "write openapi.json" },
}

const [name = "start", ...args] = process.argv.slice(2)
const command = COMMANDS[name]
if (command) process.exitCode = await command.run(args)
else {
  console.error(
    `leeway knows:\n${Object.entries(COMMANDS)
      .map(([name, { says }]) => `  leeway ${name.padEnd(8)} ${says}`)
      .join("\n")}`,
  )
  process.exitCode = 2
}
