import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react"

/** The least a line of a list is: its words. */
export type Line = { text: string }

export type LineListMoves<L> = {
  lines: readonly L[]
  list: RefObject<HTMLUListElement | null>
  write: (index: number, text: string) => void
  patch: (index: number, patch: Partial<L>) => void
  key: (index: number, event: KeyboardEvent<HTMLTextAreaElement>) => void
  addLast: () => void
}

type Given<L> = { lines: readonly L[]; onChange: (lines: L[]) => void; blank: () => L }

/** Where the caret goes once the changed lines are on the page. */
type Caret = { index: number; at: number }

function useCaret(list: RefObject<HTMLUListElement | null>): (caret: Caret) => void {
  const waiting = useRef<Caret | null>(null)
  useLayoutEffect(() => {
    if (!waiting.current) return
    const { index, at } = waiting.current
    const area = list.current?.querySelectorAll("textarea")[index]
    if (!area) return
    waiting.current = null
    area.focus()
    area.setSelectionRange(at, at)
  })
  return (caret) => {
    waiting.current = caret
  }
}

/** What typing does to a list of lines: write, begin another, go back to the one before. */
export function useLineList<L extends Line>({ lines: given, onChange, blank }: Given<L>): LineListMoves<L> {
  const lines = given.length > 0 ? given : [blank()]
  const list = useRef<HTMLUListElement>(null)
  const putCaret = useCaret(list)

  const patch = (index: number, change: Partial<L>) =>
    onChange(lines.map((line, i) => (i === index ? { ...line, ...change } : line)))

  /** Pasted line breaks become lines, as they would on paper. */
  const write = (index: number, text: string) => {
    const [first = "", ...more] = text.split(/\r?\n/)
    if (more.length === 0) return patch(index, { text } as Partial<L>)
    const added = more.filter((one) => one.trim() !== "").map((one) => ({ ...blank(), text: one }))
    const changed = lines.map((line, i) => (i === index ? { ...line, text: first } : line))
    putCaret({ index: index + added.length, at: added.at(-1)?.text.length ?? first.length })
    onChange(changed.toSpliced(index + 1, 0, ...added))
  }

  const divide = (index: number, line: L, caret: number) => {
    const rest = { ...blank(), text: line.text.slice(caret).trimStart() }
    putCaret({ index: index + 1, at: 0 })
    onChange([...lines].toSpliced(index, 1, { ...line, text: line.text.slice(0, caret).trimEnd() }, rest))
  }

  const remove = (index: number) => {
    const before = Math.max(0, index - 1)
    putCaret({ index: before, at: index === 0 ? 0 : (lines[before]?.text.length ?? 0) })
    onChange([...lines].toSpliced(index, 1))
  }

  const key = (index: number, event: KeyboardEvent<HTMLTextAreaElement>) => {
    const line = lines[index]
    if (!line || event.nativeEvent.isComposing) return
    if (event.key === "Enter") {
      event.preventDefault()
      if (line.text.trim() !== "") divide(index, line, event.currentTarget.selectionStart)
    } else if (event.key === "Backspace" && line.text === "" && lines.length > 1) {
      event.preventDefault()
      remove(index)
    }
  }

  /** The invitation never makes a second empty line: it goes to the one that is there. */
  const addLast = () => {
    const empty = lines.at(-1)?.text === ""
    putCaret({ index: empty ? lines.length - 1 : lines.length, at: 0 })
    onChange(empty ? [...lines] : [...lines, blank()])
  }

  return { lines, list, write, patch, key, addLast }
}
