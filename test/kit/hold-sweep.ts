// Lets the clock look once, as one more server on a database; made to be killed in the middle of it.
import { sweep } from "../../src/features/clock.ts"
import { openDatabase } from "../../src/platform/database/database.ts"

const [serving = "{}", now = ""] = process.argv.slice(2)
const migrations = new URL("../../src/migrations/", import.meta.url)
const database = await openDatabase({
  engine: { owner: undefined, serving: JSON.parse(serving), stop: async () => {} },
  migrations,
})
console.log("ready")
await sweep({ database, now: () => now })
await database.close()
