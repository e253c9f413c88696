import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx"
import type { Piece } from "./marked.ts"
import { terms as say } from "./words.ts"

/** A text with its changes: struck and added, seen and heard. */
export function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
    if (piece.kind === "same") return <span key={i}>{piece.text}</span>
    const Mark = piece.kind === "added" ? "ins" : "del"
    const { lead, core, tail } = trimmed(piece.text)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
      <span key={i}>
        {lead}
        <Mark>
          <VisuallyHidden>{say[piece.kind]} </VisuallyHidden>
          {core}
          <VisuallyHidden> {say.endOfChange}</VisuallyHidden>
        </Mark>
        {tail || (pieces[i + 1]?.kind === "added" ? " " : "")}
      </span>
    )
  })
}

/** The blanks at the edge of a change carry no mark. */
function trimmed(text: string) {
  const core = text.trim()
  const start = text.indexOf(core)
  return { lead: text.slice(0, start), core, tail: text.slice(start + core.length) }
}
