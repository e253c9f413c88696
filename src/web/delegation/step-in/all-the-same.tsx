import { Button } from "../../ui/Button.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import type { Guarded } from "./use-guarded.ts"
import { words } from "./words.ts"

/** Going on is one more act: it says why, and both keep it. */
export function AllTheSame({ guarded, to }: { guarded: Guarded; to: string }) {
  const { despite, writeWhy, goOn } = guarded
  return (
    <div className="all-same">
      {despite === null ? (
        <Button variant="text" onPress={goOn}>
          {words.allTheSame}
        </Button>
      ) : (
        <TextArea
          label={words.despite}
          placeholder={words.despiteHint(to)}
          voice="serif"
          value={despite}
          onChange={writeWhy}
          maxLength={10_000}
          autoFocus
        />
      )}
      <p className="sm qq">{words.kept}</p>
    </div>
  )
}
