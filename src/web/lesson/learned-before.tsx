import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { LessonView } from "../../client/client.ts"
import { dayOf } from "../app/dates.ts"
import { useOrg } from "../app/session.ts"
import { Button } from "../ui/Button.tsx"
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx"
import { words } from "./words.ts"

const { twice } = words

/** The earlier lesson that this may be: a question to the two, or, once one of them said yes, both moments. */
export function LearnedBefore({ lesson, now }: { lesson: LessonView; now: string }) {
  const { zone } = useOrg().organisation.you
  const { before } = lesson
  if (!before?.text) return null
  if (before.same)
    return (
      <p className="sm q">
        {twice.linked(dayOf(before.at, zone, now))} <q className="w">{before.text}</q>
      </p>
    )
  return (
    <div className="again">
      <p className="sm q">
        {twice.asks} <q className="w">{before.text}</q> {twice.same}
      </p>
      <Answers lesson={lesson} />
    </div>
  )
}

function Answers({ lesson: { id, text } }: { lesson: LessonView }) {
  const { org, api } = useOrg()
  const queries = useQueryClient()
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: (same: boolean) => api.answerLesson(id, same),
    onSettled: () => queries.invalidateQueries({ queryKey: [org, "lessons"] }),
  })
  return (
    <>
      <div className="acts">
        {[true, false].map((same) => (
          <Button
            key={String(same)}
            variant="text"
            onPress={() => mutate(same)}
            isPending={isPending && variables === same}
            pendingLabel={twice.sending}
          >
            {same ? twice.yes : twice.no}
            <VisuallyHidden>{`: ${text ?? ""}`}</VisuallyHidden>
          </Button>
        ))}
      </div>
      <div role="alert">{error && <p className="fault">{error.message}</p>}</div>
    </>
  )
}
