import { Button } from "../../ui/Button.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import { words } from "./words.ts"

type Props = {
  /** null: going on was not chosen. */
  why: string | null
  onWhy: (why: string) => void
  onGoOn: () => void
  to: string
}

/** Going on is one more act: it says why, and both keep it. */
export function AllTheSame({ why, onWhy, onGoOn, to }: Props) {
  return (
    <div className="all-same">
      {why === null ? (
        <Button variant="text" onPress={onGoOn}>
          {words.allTheSame}
        </Button>
      ) : (
        <TextArea
          label={words.despite}
          hint={words.despiteHint(to)}
          voice="serif"
          value={why}
          onChange={onWhy}
          maxLength={10_000}
          autoFocus
        />
      )}
      <p className="sm qq">{words.kept}</p>
    </div>
  )
}
