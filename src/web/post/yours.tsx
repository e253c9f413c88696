import { useState } from "react"
import type { PostPage } from "../../client/client.ts"
import { Link, useGo } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { useFocusAfter } from "../promise/use-focus-after.ts"
import { Button } from "../ui/Button.tsx"
import { useForgetPosts, usePostAct } from "./use-post.ts"
import { words } from "./words.ts"

const { yours: say } = words
type Props = { post: PostPage; yours: NonNullable<PostPage["yours"]>; onChange: () => void }

/** What only its author sees: who is named and who is not, and never why. */
export function Yours({ post, yours, onChange }: Props) {
  const { org } = useOrg()
  const { about } = yours
  return (
    <section className="sec col own-post">
      <div className="sm q">
        {sentencesOf(yours).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {about && "delegation" in about && (
          <p>
            <Link className="link" to={paths.delegation(org, about.delegation)}>
              {say.about}
            </Link>
          </p>
        )}
      </div>
      <TakingDown post={post} onChange={onChange} />
    </section>
  )
}

function sentencesOf({ signed, asked }: Props["yours"]): string[] {
  const names = (which: boolean) =>
    asked.filter(({ named }) => named === which).map(({ person }) => person.name ?? words.someone)
  return [
    ...(signed ? [] : [say.unsigned]),
    ...(names(true).length > 0 ? [say.named(names(true))] : []),
    ...(names(false).length > 0 ? [say.notNamed(names(false))] : []),
  ]
}

/** Two presses, for it is gone for everyone. */
function TakingDown({ post, onChange }: Pick<Props, "post" | "onChange">) {
  const { org } = useOrg()
  const go = useGo()
  const anew = useForgetPosts()
  const [sure, setSure] = useState(false)
  const { act, pending, problem } = usePostAct(post.id)
  const acted = useFocusAfter()
  const ask = (now: boolean) => {
    acted()
    setSure(now)
  }
  const remove = async () => {
    if (!(await act("removals", {}))) return
    go(paths.board(org), { replace: true })
    await anew()
  }
  return (
    <>
      {sure && <p className="lede">{say.sure}</p>}
      <div className="acts">
        {sure ? (
          <>
            <Button
              variant="plain"
              onPress={remove}
              isPending={!!pending}
              pendingLabel={say.removing}
              autoFocus
            >
              {say.surely}
            </Button>
            <Button variant="text" onPress={() => ask(false)}>
              {say.keep}
            </Button>
          </>
        ) : (
          <>
            <Button variant="text" onPress={onChange}>
              {say.change}
            </Button>
            <Button variant="text" onPress={() => ask(true)}>
              {say.remove}
            </Button>
          </>
        )}
      </div>
      <div role="alert">{problem && <p className="fault">{problem.message}</p>}</div>
    </>
  )
}
