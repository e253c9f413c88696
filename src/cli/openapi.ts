import { writeFile } from "node:fs/promises"
import { apiDocument } from "../features/routes.ts"
import { describedRoutes } from "../server.ts"

/** Writes the API's document beside package.json; it is committed, so that a change of it is seen. */
export async function openapi(): Promise<number> {
  await writeFile(
    new URL("../../openapi.json", import.meta.url),
    `${JSON.stringify(apiDocument(describedRoutes()), null, 2)}\n`,
  )
  return 0
}
