import { z } from "zod"
import { route } from "../../platform/http/operation.ts"
import type { AppRoute, House } from "../context.ts"

const Well = z.object({ status: z.literal("ok") })

/** Whether the process lives, and whether it can do its work: for whoever runs it. */
export function healthRoutes({ database }: House): AppRoute[] {
  const answer = { status: 200, schema: Well } as const
  const common = { method: "get", tag: "Health", access: "anyone", answer } as const
  return [
    route({ ...common, path: "/health/live", summary: "The process lives." }, async () => ({
      body: { status: "ok" },
    })),
    route({ ...common, path: "/health/ready", summary: "The database answers." }, async () => {
      await database.pool.query("select 1")
      return { body: { status: "ok" } }
    }),
  ]
}
