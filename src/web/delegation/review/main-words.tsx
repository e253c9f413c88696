import { TextArea } from "../../ui/TextArea.tsx"

/** What a reflection is about, in large: the one thing that is never left out. */
export function MainWords(props: { label: string; value: string; onChange: (text: string) => void }) {
  return (
    <div className="own">
      <TextArea {...props} voice="serif" size="xl" maxLength={10_000} />
    </div>
  )
}
