// Takes the lock of a directory, says "ready" or why not, and holds it until it is killed.
import { lockDirectory } from "../../src/platform/database/embedded/lock.ts"

setInterval(() => {}, 60_000)
const outcome = await lockDirectory(process.argv[2] ?? "", "a test").then(
  () => "ready",
  (error) => error.code,
)
console.log(outcome)
