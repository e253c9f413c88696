import type { OrganisationClient } from "../../client/client.ts"

/** Says of the lessons that these terms use that they do. What was sent hangs on none of it. */
export async function recordUses(
  api: OrganisationClient,
  uses: readonly string[],
  delegation: string,
): Promise<void> {
  await Promise.allSettled(uses.map((lesson) => api.applyLesson(lesson, delegation)))
}
