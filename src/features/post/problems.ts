import type { PostRefusal } from "../../domain/post/post.ts"
import type { ProblemEntry } from "../../platform/http/problem.ts"
import { entry } from "../problem-entry.ts"

/** What is refused in other words elsewhere. */
type Shared = "person-not-here"
type Named = { readonly name: string | null; readonly mayBeAsked: boolean; readonly you: boolean }

const AND = new Intl.ListFormat("en-GB", { type: "conjunction" })

function namesSomeone({ people }: Readonly<Record<string, unknown>>): string {
  const named = people as readonly Named[]
  const names = AND.format(named.map(({ name, you }) => (you ? "you" : (name ?? "someone"))))
  if (named.every(({ you }) => you)) return "This names you. Sign it, or say it without your name."
  const ask = named.length > 1 ? "Ask them" : `Ask ${names}`
  const asks = named.every(({ mayBeAsked, you }) => mayBeAsked || you) && named.some((one) => one.mayBeAsked)
  return asks
    ? `This names ${names}. ${ask}, or say it without the name.`
    : `This names ${names}. Say it without the name.`
}

export const POST_PROBLEMS: Record<Exclude<PostRefusal, Shared>, ProblemEntry> = {
  "names-someone": entry(422, "It names someone", namesSomeone),
  "not-settled-yet": entry(
    409,
    "Not settled yet",
    "It can be posted about once it is settled, when both accounts are in.",
  ),
  "for-the-delegate-to-post": entry(
    403,
    "Not yours to post",
    "How it came out is for the one who held it to post. Yours is your own part in it, what you learned, and thanks.",
  ),
  "for-the-leader-to-post": entry(
    403,
    "Not yours to post",
    "Thanks for bad news are for the one who heard it to post. Without naming the hand-over you may thank anybody.",
  ),
  "kind-does-not-fit": entry(422, "Not of this kind", "What is posted from the lessons is a lesson."),
  "post-removed": entry(409, "Taken down", "Whoever wrote this has taken it down."),
  "for-its-author": entry(
    403,
    "Not yours to change",
    "Only whoever wrote this can change it or take it down.",
  ),
  "not-named-here": entry(409, "Not asked", "Nobody asked to name you here, so there is nothing to answer."),
  "words-have-changed": entry(
    409,
    "Other words now",
    "The words changed while you were reading. Read them again before you agree.",
  ),
  "comment-gone": entry(409, "Taken down", "This comment is not here any more."),
}
