import { QueryClient } from "@tanstack/react-query"
import { Problem } from "../../client/client.ts"

/** What our own side could not do may be tried again; a refusal is an answer. */
function worthAnother(tries: number, error: Error) {
  return tries < 2 && error instanceof Problem && error.status >= 500
}

/** Live updates say when something changed, so what was just read need not be read again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: worthAnother, networkMode: "always" },
    mutations: { networkMode: "always" },
  },
})

/** Somebody else is signed in now: what was read before is not theirs. What is on the page stays until they go on. */
export function forget() {
  queryClient.removeQueries({ type: "inactive" })
  void queryClient.invalidateQueries({ queryKey: ["me"] })
}
