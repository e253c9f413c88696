import { useQuery } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import type { AreaHandOverView, DelegationView, LessonView, PostInput } from "../../client/client.ts"
import { KINDS, type Kind } from "../../domain/post/post.ts"
import { useGo } from "../app/link.tsx"
import { areaHandOverQuery, delegationQuery, lessonQuery } from "../app/queries.ts"
import { useAsked, useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { useSend } from "../app/use-send.ts"
import { areaName, otherOf } from "../area-hand-over/sentence.ts"
import { useKeptForm } from "../delegation/use-kept-form.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { Refused } from "./names-in-it.tsx"
import "./post.css"
import { EMPTY, type Form, KindField, NamesFields, TextField } from "./post-fields.tsx"
import { useForgetPosts } from "./use-post.ts"
import { words } from "./words.ts"

const { form: say } = words
const OF_SIDE: Record<DelegationView["you"], readonly Kind[]> = {
  delegate: ["win", "loss", "lesson", "happy-accident"],
  leader: ["loss", "lesson", "thanks"],
}

/** What it is posted from: a hand-over that is settled, a lesson, or an area that is handed over; none, and it is of one's own. */
type From = {
  view?: DelegationView | undefined
  lesson?: LessonView | undefined
  area?: AreaHandOverView | undefined
}

/** Post something; or, from a hand-over that is settled, one's own part of it in one press; or a lesson. */
export function WritePage() {
  const { org } = useOrg()
  const [about, lesson, area] = [useAsked("about"), useAsked("lesson"), useAsked("area")]
  const held = useQuery({ ...delegationQuery(org, about ?? ""), enabled: about !== undefined })
  const learned = useQuery({ ...lessonQuery(org, lesson ?? ""), enabled: lesson !== undefined })
  const handed = useQuery({ ...areaHandOverQuery(org, area ?? ""), enabled: area !== undefined })
  const error = held.error ?? learned.error ?? handed.error
  if (error) throw error
  if ((about && !held.data) || (lesson && !learned.data) || (area && !handed.data)) return null
  const key = about ?? lesson ?? area ?? "own"
  return <Write key={key} view={held.data} lesson={learned.data} area={handed.data} />
}

function Write({ view, lesson, area }: From) {
  const part = view?.you === "leader"
  const title = part ? say.titlePart : lesson ? say.titleLesson : say.title
  useTitle(title)
  const from = { view, lesson, area }
  const { form, set, forget } = useKeptForm<Form>(
    `post ${view?.id ?? lesson?.id ?? area?.id ?? ""}`,
    begun(from),
  )
  const { submit, tried, isPending, problem, forgetProblem } = usePosting(form, from, forget)
  const fields = { form, set, tried }
  return (
    <form className="col posting" onSubmit={submit} noValidate>
      <h1 className="head">{title}</h1>
      {view && <p className="q lede">{part ? say.ledePart : say.ledeOwn}</p>}
      {lesson && <p className="q lede">{say.ledeLesson}</p>}
      <div className="lede">
        {!lesson && <KindField {...fields} kinds={view ? OF_SIDE[view.you] : KINDS} />}
        <TextField {...fields} part={part && form.kind === "loss"} />
        <NamesFields {...fields} />
      </div>
      <div role="alert">
        {problem && <Refused problem={problem} form={form} set={set} onAnswered={forgetProblem} />}
      </div>
      <div className="acts end">
        <Button type="submit" isPending={isPending} pendingLabel={say.sending}>
          {say.send}
        </Button>
      </div>
    </form>
  )
}

/**
 * From a hand-over it begins with what its author said of their own part there; from a lesson, with its words; from an area, with who
 * decides in it now, and the other one asked whether they are named.
 */
function begun({ view, lesson, area }: From): Form {
  if (area) return { ...EMPTY, kind: "win", ...saidOf(area) }
  if (lesson) return { ...EMPTY, kind: "lesson", text: lesson.text ?? "" }
  if (!view) return EMPTY
  const { you, review, settled } = view
  const owns = (you === "leader" ? review?.leader?.owns : review?.delegate?.owns) ?? ""
  const won = settled?.outcome === "met" && you === "delegate"
  return { ...EMPTY, kind: won ? "win" : "loss", text: owns }
}

function saidOf(view: AreaHandOverView): Pick<Form, "text" | "named"> {
  const { id, name } = otherOf(view)
  return { text: say.area[view.you](areaName(view), name), named: [id] }
}

function usePosting(form: Form, { view, lesson }: From, forget: () => void) {
  const { org, api } = useOrg()
  const go = useGo()
  const anew = useForgetPosts()
  const [tried, setTried] = useState(false)
  const { kind, text, named, signed } = form
  const sent: PostInput = { kind: kind ?? "loss", text: text.trim(), named: [...named], signed }
  const about = view ? { delegation: view.id } : lesson ? { lesson: lesson.id } : null
  const send = useSend(
    () => api.makePost({ ...sent, about }),
    async ({ id }) => {
      forget()
      await anew()
      go(paths.post(org, id))
    },
  )
  const submit = (event: FormEvent) => {
    setTried(true)
    if (kind && sent.text) return send.submit(event)
    event.preventDefault()
  }
  return { ...send, submit, tried, forgetProblem: send.forget }
}
