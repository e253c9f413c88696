import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { PersonChange } from "../../client/client.ts"
import { useOrg } from "../app/session.ts"
import { useSend } from "../app/use-send.ts"

/** Changes something of a person; then everything that shows it is read anew. */
export function useChangePerson(id: string, change: PersonChange) {
  const { org, api } = useOrg()
  const queries = useQueryClient()
  const [done, setDone] = useState(false)
  const send = useSend(
    () => api.changePerson(id, change),
    async () => {
      await Promise.all(
        ["people", "person", "organisation", "today"].map((kind) =>
          queries.invalidateQueries({ queryKey: [org, kind] }),
        ),
      )
      setDone(true)
    },
  )
  return { ...send, done, undone: () => setDone(false) }
}
