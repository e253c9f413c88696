import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type PostActBody, type PostNoun, Problem } from "../../client/client.ts"
import { useOrg } from "../app/session.ts"

/** Everything that shows posts is read anew. */
export function useForgetPosts() {
  const { org } = useOrg()
  const queries = useQueryClient()
  return () =>
    Promise.all(
      ["posts", "post", "edition", "today", "lessons"].map((kind) =>
        queries.invalidateQueries({ queryKey: [org, kind] }),
      ),
    )
}

type Done = { noun: PostNoun; body: PostActBody<PostNoun> }

/** Does something with a post; then everything that shows it is read anew. A refusal stays until the next press. */
export function usePostAct(id: string) {
  const { api } = useOrg()
  const anew = useForgetPosts()
  const { mutateAsync, isPending, variables, error, reset } = useMutation({
    mutationFn: ({ noun, body }: Done) => api.actOnPost(id, noun, body),
    // What was taken down is not read again: whoever stands on its page is led away first.
    onSuccess: (_, { noun }) => (noun === "removals" ? undefined : anew()),
  })
  const act = async <N extends PostNoun>(noun: N, body: PostActBody<N>): Promise<boolean> => {
    try {
      await mutateAsync({ noun, body } as Done)
      return true
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      return false
    }
  }
  const problem = error instanceof Problem ? error : null
  return { act, pending: isPending ? variables : undefined, problem, forget: reset }
}
