import { type FormEvent, useId, useState } from "react"
import type { CommentView, PostPage } from "../../client/client.ts"
import { dayOf } from "../app/dates.ts"
import { useOrg } from "../app/session.ts"
import { useKept } from "../delegation/kept.ts"
import { useFocusAfter } from "../promise/use-focus-after.ts"
import { Button } from "../ui/Button.tsx"
import { TextArea } from "../ui/TextArea.tsx"
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx"
import { usePostAct } from "./use-post.ts"
import { words } from "./words.ts"

const { comments: say } = words
const MOST = 2_000

/** What was said below it, in order, each under a name its writer put there. */
export function Comments({ post }: { post: PostPage }) {
  const heading = useId()
  return (
    <section className="sec col" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {say.title}
      </h2>
      {post.comments.length > 0 && (
        <ul className="comments">
          {post.comments.map((comment) => (
            <OneComment key={comment.id} post={post} comment={comment} />
          ))}
        </ul>
      )}
      <NewComment post={post} />
    </section>
  )
}

function OneComment({ post, comment }: { post: PostPage; comment: CommentView }) {
  const { zone } = useOrg().organisation.you
  const [changing, setChanging] = useState(false)
  const { act, pending, problem } = usePostAct(post.id)
  const acted = useFocusAfter()
  const { id, by, text, at, edited, yours } = comment
  const close = () => {
    acted()
    setChanging(false)
  }
  const remove = () => {
    acted()
    void act("comment-removals", { comment: id })
  }
  return (
    <li>
      <p className="xs qq">
        {[
          by ? (by.name ?? words.someone) : words.left,
          dayOf(at, zone),
          ...(edited ? [say.edited] : []),
        ].join(", ")}
      </p>
      {changing ? (
        <ChangeComment post={post} comment={comment} onClose={close} />
      ) : (
        <p className="w w-lg text">{text}</p>
      )}
      {yours && !changing && (
        <div className="acts small">
          <Button variant="text" onPress={() => setChanging(true)}>
            {say.change}
            <VisuallyHidden>{`: ${text}`}</VisuallyHidden>
          </Button>
          <Button variant="text" onPress={remove} isPending={pending?.noun === "comment-removals"}>
            {say.remove}
            <VisuallyHidden>{`: ${text}`}</VisuallyHidden>
          </Button>
        </div>
      )}
      <div role="alert">{problem && <p className="fault">{problem.message}</p>}</div>
    </li>
  )
}

type Changing = { post: PostPage; comment: CommentView; onClose: () => void }

function ChangeComment({ post, comment, onClose }: Changing) {
  const [text, setText] = useState(comment.text)
  const { act, pending, problem } = usePostAct(post.id)
  const send = async () => {
    if (await act("comment-edits", { comment: comment.id, text })) onClose()
  }
  return (
    <Saying
      text={text}
      write={setText}
      onSend={send}
      isPending={!!pending}
      fault={problem?.message ?? null}
      open
    >
      <Button variant="text" onPress={onClose}>
        {say.never}
      </Button>
    </Saying>
  )
}

function NewComment({ post }: { post: PostPage }) {
  const [text, write] = useKept(`comment ${post.id}`)
  const { act, pending, problem, forget } = usePostAct(post.id)
  const send = async () => {
    if (!(await act("comments", { text }))) return
    forget()
    write("")
  }
  return (
    <Saying text={text} write={write} onSend={send} isPending={!!pending} fault={problem?.message ?? null} />
  )
}

type SayingProps = {
  text: string
  write: (text: string) => void
  onSend: () => Promise<void>
  isPending: boolean
  fault: string | null
  /** It was opened by a press, and takes the focus. */
  open?: boolean
  children?: React.ReactNode
}

function Saying({ text, write, onSend, isPending, fault, open = false, children }: SayingProps) {
  const { name } = useOrg().organisation.you
  const [tried, setTried] = useState(false)
  const empty = text.trim() === ""
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(empty)
    if (!empty && !isPending) void onSend()
  }
  return (
    <form className="say-of" onSubmit={submit} noValidate>
      <TextArea
        label={say.label}
        labelHidden
        placeholder={say.label}
        description={say.note(name ?? "")}
        voice="serif"
        value={text}
        onChange={write}
        maxLength={MOST}
        autoFocus={open}
        error={tried && empty ? say.needsWords : undefined}
      />
      <div role="alert">{fault && <p className="fault">{fault}</p>}</div>
      <div className="acts end">
        <Button type="submit" variant="plain" isPending={isPending} pendingLabel={say.sending}>
          {open ? say.save : say.send}
        </Button>
        {children}
      </div>
    </form>
  )
}
