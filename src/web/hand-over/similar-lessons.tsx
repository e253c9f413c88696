import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { lazy, Suspense } from "react"
import { useOrg } from "../app/session.ts"
import { useRested } from "../lesson/use-rested.ts"
import { useTerms } from "./use-terms-form.ts"

const REST = 700
/** Shorter than this nobody knows yet what it is about. */
const ENOUGH = 20
const MOST = 15_000
const Similar = lazy(() => import("../lesson/similar.tsx").then(({ Similar }) => ({ default: Similar })))

/** Beside terms, once they say something: up to three lessons that are near to it. Writing never waits for them. */
export function SimilarLessons() {
  const { org, api } = useOrg()
  const { fields, form, act } = useTerms()
  const lines = [fields.outcome, ...[...fields.success, ...fields.failure].map(({ text }) => text)]
  const written = [...lines, form.written.worstCase ?? ""].join("\n").trim().slice(0, MOST)
  const text = useRested(written, REST)
  const area = useRested(fields.area.trim(), REST)
  const { data } = useQuery({
    queryKey: [org, "lessons", "nearest", text, area],
    queryFn: () => api.nearestLessons(text, area || null),
    enabled: text.length >= ENOUGH,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 60_000,
  })
  if (!data || data.nearest.length === 0 || text.length < ENOUGH) return null
  const uses = (id: string, used: boolean) =>
    act({ type: "set", around: { uses: [...form.uses.filter((one) => one !== id), ...(used ? [id] : [])] } })
  return (
    <Suspense>
      <Similar lessons={data.nearest} used={form.uses} onUse={uses} />
    </Suspense>
  )
}
