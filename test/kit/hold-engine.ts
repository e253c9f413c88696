// Opens the engine of a directory, says "ready" or why not, and holds it until it is told to end.
import { openEngine } from "../../src/platform/database/engine.ts"

const [dataDir = "", about = ""] = process.argv.slice(2)
// Something to live for: an open engine alone does not keep a process.
setInterval(() => {}, 60_000)

try {
  const engine = await openEngine({ dataDir, about })
  process.once("SIGTERM", () => engine.stop().then(() => process.exit(0)))
  console.log("ready")
} catch (error) {
  console.log(JSON.stringify({ code: (error as { code?: string }).code, message: String(error) }))
  process.exit(1)
}
