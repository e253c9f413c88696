import { miniLine, type QuietLineInput } from "./geometry.ts"
import { MarkOnLine } from "./MarkOnLine.tsx"

/** The quiet line in a row of people: only drift, today and how it settled. */
export function MiniLine({ line, label }: { line: QuietLineInput; label: string }) {
  const drawn = miniLine(line)
  return (
    <figure className="ql mini" role="img" aria-label={label}>
      <div className="ql-track">
        <svg viewBox={`0 0 1000 ${drawn.height}`} preserveAspectRatio="none" aria-hidden="true">
          <path className="gone" d={drawn.gone} />
          {drawn.course && <path className="course" d={drawn.course} />}
          <path className="ink" d={drawn.ink} />
        </svg>
        {drawn.marks.map((mark) => (
          <MarkOnLine key={`${mark.kind} ${mark.x}`} mark={mark} />
        ))}
      </div>
    </figure>
  )
}
