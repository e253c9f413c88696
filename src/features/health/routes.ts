import { z } from "zod"
import { route } from "../../platform/http/operation.ts"
import { type Standing, standing } from "../../platform/mail/queue.ts"
import type { AppRoute, House } from "../context.ts"

const Well = z.object({ status: z.literal("ok") })
/** Mail that does not go out is no reason not to serve: it is said, in numbers, and nothing else waits for it. */
const Ready = Well.extend({
  mail: z.object({
    status: z.enum(["ok", "waiting", "failing"]),
    waiting: z.int().meta({ description: "Not sent yet." }),
    retrying: z.int().meta({ description: "Of these, tried in vain so far." }),
    failed: z.int().meta({ description: "Given up, of the last two weeks." }),
  }),
}).meta({ id: "Ready" })

/** Whether the process lives, and whether it can do its work: for whoever runs it. */
export function healthRoutes({ database }: House): AppRoute[] {
  const common = { method: "get", tag: "Health", access: "anyone" } as const
  const live = { ...common, path: "/health/live", summary: "The process lives." }
  const ready = { ...common, path: "/health/ready", summary: "The database answers, and how mail stands." }
  return [
    route({ ...live, answer: { status: 200, schema: Well } }, async () => ({ body: { status: "ok" } })),
    route({ ...ready, answer: { status: 200, schema: Ready } }, async () => {
      const mail = await standing(database)
      return { body: { status: "ok", mail: { status: statusOf(mail), ...mail } } }
    }),
  ]
}

function statusOf({ waiting, retrying, failed }: Standing): "ok" | "waiting" | "failing" {
  if (retrying > 0 || failed > 0) return "failing"
  return waiting > 0 ? "waiting" : "ok"
}
