import type { DelegationView } from "../../client/client.ts"
import { useKept } from "../delegation/kept.ts"
import { TextArea } from "../ui/TextArea.tsx"
import { words } from "./words.ts"

export type ChangeWord = { text: string; write: (text: string) => void }

/** What is said with a change, kept while it is written. */
export function useChangeWord({ id }: Pick<DelegationView, "id">): ChangeWord {
  const [text, write] = useKept(`${id} change`)
  return { text, write }
}

/** Said with the whole of a change, beside what is remarked on each part. */
export function ChangeWord({ name, word: { text, write } }: { name: string; word: ChangeWord }) {
  return (
    <TextArea
      label={words.change.text(name)}
      hint={words.ifYouLike}
      voice="serif"
      value={text}
      onChange={write}
      maxLength={10_000}
    />
  )
}
