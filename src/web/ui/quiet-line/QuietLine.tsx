import { vars } from "../vars.ts"
import { type LineWords, type PlacedWord, type QuietLineInput, quietLine } from "./geometry.ts"
import { MarkOnLine } from "./MarkOnLine.tsx"

export type QuietLineProps = {
  line: QuietLineInput
  /** Short words above and below; the geometry drops the lesser ones where they would touch. */
  words: LineWords
  /** The whole line as one text, for those who do not see it. */
  label: string
}

function Words({ words, row }: { words: readonly PlacedWord[]; row: "above" | "below" }) {
  return (
    <div className={`ql-words ${row}`} aria-hidden="true">
      {words.map(({ key, text, x, w, shift, align, at, strong }) => {
        const box = vars({ "--x": `${x.toFixed(2)}%`, "--w": `${w}px`, "--shift": `${shift}px` })
        return (
          <span key={key} className={align} data-at={at} style={box}>
            {strong ? <b>{text}</b> : text}
          </span>
        )
      })}
    </div>
  )
}

/** What was agreed as a hairline, what the delegate said as ink, and the leeway between them. */
export function QuietLine({ line, words, label }: QuietLineProps) {
  const drawn = quietLine(line, words)
  return (
    <figure className="ql" role="img" aria-label={label}>
      <Words words={drawn.above} row="above" />
      <div className="ql-track">
        <svg viewBox={`0 0 1000 ${drawn.height}`} preserveAspectRatio="none" aria-hidden="true">
          <path className="gone" d={drawn.gone} />
          {drawn.course && <path className="course" d={drawn.course} />}
          {(["ample", "tight"] as const).map((room) => (
            <g key={room} className={room}>
              <path className="ink" d={drawn[room].ink} />
              <path className="called" d={drawn[room].called} />
            </g>
          ))}
        </svg>
        {drawn.marks.map((mark) => (
          <MarkOnLine key={`${mark.kind} ${mark.x}`} mark={mark} />
        ))}
      </div>
      <Words words={drawn.below} row="below" />
    </figure>
  )
}
