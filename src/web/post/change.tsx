import { type FormEvent, useState } from "react"
import type { PostPage } from "../../client/client.ts"
import { useKeptForm } from "../delegation/use-kept-form.ts"
import { Button } from "../ui/Button.tsx"
import { Refused } from "./names-in-it.tsx"
import { type Form, NamesFields, TextField } from "./post-fields.tsx"
import { usePostAct } from "./use-post.ts"
import { words } from "./words.ts"

const { form: say } = words

/** The same post in other words, or with others asked to be named. */
export function ChangePost({ post, onClose }: { post: PostPage; onClose: () => void }) {
  const { form, set, forget } = useKeptForm<Form>(`change ${post.id}`, written(post))
  const [tried, setTried] = useState(false)
  const { act, pending, problem, forget: forgetProblem } = usePostAct(post.id)
  const { text, named, signed } = form
  const close = () => {
    forget()
    onClose()
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (text.trim() === "" || pending) return
    if (await act("edits", { text: text.trim(), named: [...named], signed })) close()
  }
  const fields = { form, set, tried }
  return (
    <form className="col posting" onSubmit={submit} noValidate>
      <h1 className="head">{say.titleChange}</h1>
      <div className="lede">
        <TextField {...fields} part={post.ownPart} />
        <NamesFields {...fields} />
      </div>
      {text.trim() !== post.text && named.length > 0 && <p className="sm qq">{say.saveSays}</p>}
      <div role="alert">
        {problem && <Refused problem={problem} form={form} set={set} onAnswered={forgetProblem} />}
      </div>
      <div className="acts end">
        <Button type="submit" isPending={!!pending} pendingLabel={say.sending}>
          {say.save}
        </Button>
        <Button variant="text" onPress={close}>
          {say.never}
        </Button>
      </div>
    </form>
  )
}

function written({ kind, text, yours }: PostPage): Form {
  const named = yours?.asked.map(({ person }) => person.id) ?? []
  return { kind, text, named, signed: yours?.signed ?? false }
}
