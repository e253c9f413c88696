import { TextArea } from "../../ui/TextArea.tsx"
import type { StageProps } from "../stage.ts"
import { asksOwnWord } from "./own-word.ts"
import type { useCommit } from "./use-commit.ts"
import { words } from "./words.ts"

const { backBrief: say, ownWord } = words
type Props = Pick<StageProps, "view" | "reading"> & { form: ReturnType<typeof useCommit> }

/** What is still to be written before a word is given: the back-brief, or the leader's own word. */
export function CommitFields({ view, reading: { other }, form: { owes, brief, own } }: Props) {
  const { rounds } = view
  if (owes)
    return (
      <TextArea
        label={rounds.length > 1 ? say.fieldFor(rounds.length) : say.field}
        voice="serif"
        value={brief.text}
        onChange={brief.write}
        maxLength={10_000}
        description={noteOf(view, other, brief.untouched && brief.text !== "")}
      />
    )
  if (!asksOwnWord(view)) return null
  return (
    <TextArea
      label={ownWord.field}
      voice="serif"
      value={own.text}
      onChange={own.write}
      maxLength={10_000}
      description={own.isOwn ? ownWord.changed(other, rounds.length + 1) : ownWord.note(other)}
    />
  )
}

function noteOf({ backBrief, rounds }: StageProps["view"], name: string, kept: boolean): string {
  if (backBrief.corrected) return say.again(name)
  return kept ? say.kept(rounds.length - 1) : say.note(name)
}
