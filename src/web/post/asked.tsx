import type { PostView } from "../../client/client.ts"
import { useFocusAfter } from "../promise/use-focus-after.ts"
import { Button } from "../ui/Button.tsx"
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx"
import { usePostAct } from "./use-post.ts"
import { words } from "./words.ts"

const { asked } = words

/** Whether the reader may be named here: two answers of the same weight, and none is one, too. */
export function AskedToBeNamed({ post }: { post: PostView }) {
  const { act, pending, problem } = usePostAct(post.id)
  const acted = useFocusAfter()
  const answer = (noun: "name-agreements" | "name-refusals") => {
    acted()
    void (noun === "name-agreements" ? act(noun, { wording: post.wording }) : act(noun, {}))
  }
  const named = post.you === "agreed"
  const open = post.you === "asked"
  return (
    <>
      <p className="sm q">{sentenceOf(post)}</p>
      <div className="acts">
        {!named && (
          <Button
            variant={open ? "plain" : "text"}
            onPress={() => answer("name-agreements")}
            isPending={pending?.noun === "name-agreements"}
            pendingLabel={asked.sending}
          >
            {open ? asked.yes : asked.afterAll}
            <VisuallyHidden>{`: ${post.text}`}</VisuallyHidden>
          </Button>
        )}
        {(open || named) && (
          <Button
            variant={open ? "plain" : "text"}
            onPress={() => answer("name-refusals")}
            isPending={pending?.noun === "name-refusals"}
            pendingLabel={asked.sending}
          >
            {open ? asked.no : asked.noMore}
            <VisuallyHidden>{`: ${post.text}`}</VisuallyHidden>
          </Button>
        )}
      </div>
      <div role="alert">{problem && <p className="fault">{problem.message}</p>}</div>
    </>
  )
}

function sentenceOf({ you, author }: PostView): string {
  if (you === "agreed") return asked.agreed
  if (you !== "asked") return asked.declined
  return `${author?.name ? asked.by(author.name) : asked.byNobody} ${asked.silence}`
}
