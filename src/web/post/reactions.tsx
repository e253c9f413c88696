import { ToggleButton, ToggleButtonGroup } from "react-aria-components"
import type { PostPage } from "../../client/client.ts"
import { usePostAct } from "./use-post.ts"
import { words } from "./words.ts"

const { react } = words

/** The same three words below everything. How many said them, and never who. */
export function Reactions({ post }: { post: PostPage }) {
  const { act, pending, problem } = usePostAct(post.id)
  const press = (reaction: PostPage["reactions"][number]["reaction"], on: boolean) =>
    pending || void act(on ? "reactions" : "reaction-withdrawals", { reaction })
  const chosen = post.reactions.filter(({ yours }) => yours).map(({ reaction }) => reaction)
  return (
    <div className="sec react">
      <ToggleButtonGroup
        aria-label={react.label}
        selectionMode="multiple"
        selectedKeys={chosen}
        className="reactions"
      >
        {post.reactions.map(({ reaction, count, yours }) => (
          <ToggleButton key={reaction} id={reaction} onPress={() => press(reaction, !yours)}>
            {react[reaction]}
            {count > 0 && <span className="count"> {count}</span>}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <p className="xs qq">{react.says}</p>
      <div role="alert">{problem && <p className="fault">{problem.message}</p>}</div>
    </div>
  )
}
