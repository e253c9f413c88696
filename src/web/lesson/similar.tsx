import { useSuspenseQuery } from "@tanstack/react-query"
import type { LessonView } from "../../client/client.ts"
import { todayQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx"
import "./lesson.css"
import { whereFrom } from "./where-from.tsx"
import { words } from "./words.ts"

const { beside } = words

type Props = {
  lessons: readonly LessonView[]
  used: readonly string[]
  onUse: (id: string, used: boolean) => void
}

/** Lessons beside what is written: each says where it is from, and is used with one press. */
export function Similar({ lessons, used, onUse }: Props) {
  const { org, organisation } = useOrg()
  const { now } = useSuspenseQuery(todayQuery(org)).data
  const at = { now, zone: organisation.you.zone }
  return (
    <section className="similar" aria-label={beside.title}>
      <h2>{beside.title}</h2>
      <ul>
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <p className="w">{lesson.text}</p>
            <p className="xs qq">{whereFrom(lesson, at)}</p>
            <Use lesson={lesson} isUsed={used.includes(lesson.id)} onUse={onUse} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One button, so that the focus stays where it was pressed. */
function Use({
  lesson: { id, text },
  isUsed,
  onUse,
}: {
  lesson: LessonView
  isUsed: boolean
  onUse: Props["onUse"]
}) {
  return (
    <p className="xs qq">
      {isUsed && `${beside.used} `}
      <button type="button" className="link" onClick={() => onUse(id, !isUsed)}>
        {isUsed ? beside.undo : beside.use}
        <VisuallyHidden>{beside.of(text ?? "")}</VisuallyHidden>
      </button>
    </p>
  )
}
