import { inkEnd, type Place, type QuietLineInput } from "./scale.ts"

/** The words a quiet line may carry, ready to be read; which of them stand is decided by the room there is. */
export type LineWords = {
  from: string
  to: string
  today?: string
  due?: string
  quietSince?: string
  next?: string
  flag?: string
  calledIn?: string
  steppedIn?: string
}

type Align = "first" | "centre" | "last"
type Wish = { key: string; text: string; x: number; align: Align; strong?: boolean; event?: boolean }

/** A word in its box: `w` and `shift` in pixels, `at` the widths it is shown at ("a" narrowest to "d"). */
export type PlacedWord = Wish & { w: number; shift: number; at: string }

/** The least width of the line, in pixels, from which each step holds; quiet-line.css has the same steps. */
export const widths = { a: 262, b: 440, c: 640, d: 800 } as const

const edge = 9
const gap = 6

/** Widths in the text face at 13 px, a little generous for the faces that stand in for it. */
const glyphs: readonly [RegExp, number][] = [
  [/[ ijlI.,:;'’()|]/, 3.4],
  [/[ftr-]/, 4.5],
  [/[mwMW]/, 10.8],
  [/[A-Z]/, 8.2],
  [/[\u2e80-\uffff]/, 13.5],
]

function widthOf({ text, strong }: Wish): number {
  let width = 2
  for (const letter of text) width += glyphs.find(([kind]) => kind.test(letter))?.[1] ?? 6.6
  return Math.ceil(strong ? width * 1.06 : width)
}

/** Where the box begins; the same sum as `left` in quiet-line.css. */
export function leftOf(word: PlacedWord, width: number): number {
  return Math.max(-edge, Math.min((word.x / 100) * width - word.shift, width + edge - word.w))
}

/** Greater words first; a lesser one that would touch them is not shown at that width. Room only ever grows. */
function settle(wishes: readonly Wish[]): PlacedWord[] {
  const words = wishes.map((wish): PlacedWord => {
    const w = widthOf(wish)
    const shift = { first: wish.x === 0 ? edge : 4, centre: w / 2, last: w - edge }[wish.align]
    return { ...wish, w, shift, at: "" }
  })
  for (const [step, width] of Object.entries(widths)) {
    const standing: PlacedWord[] = []
    // On a phone the marks stand for themselves: the list beneath names them.
    for (const word of step === "a" ? words.filter((one) => !one.event) : words) {
      const left = leftOf(word, width)
      const free = standing.every((other) => {
        const start = leftOf(other, width)
        return left + word.w + gap <= start || start + other.w + gap <= left
      })
      if (free && word.w <= width + 2 * edge) standing.push(word)
    }
    for (const word of standing) word.at = `${word.at} ${step}`.trim()
  }
  return words.filter((word) => word.at !== "")
}

/** Quiet has its word in the middle of the quiet stretch: from the last thing that happened until now. */
function middleOfQuiet(input: QuietLineInput, place: Place): number {
  const end = inkEnd(input, place)
  const happened = [
    ...input.flags.map((one) => place(one.at)),
    ...input.stepIns.map((one) => place(one.at)),
    ...input.tripwires.map((one) => place(one.until ?? one.at)),
    ...input.said.filter((one) => one.course !== "on-course").map((one) => place(one.at)),
  ]
  return (Math.min(end, Math.max(0, ...happened)) + end) / 2
}

/** Words above: what is said of the line. Words below: its days. Neither row ever overlaps itself. */
export function wordsOf(input: QuietLineInput, place: Place, words: LineWords) {
  const wish = (key: string, text: string | undefined, x: number, align: Align = "centre"): Wish[] =>
    text ? [{ key, text, x, align, ...(key === "today" ? { strong: true } : {}) }] : []
  const each = (key: string, text: string | undefined, days: readonly { at: string }[]) =>
    days.flatMap(({ at }, i) => wish(`${key}-${i}`, text, place(at)).map((one) => ({ ...one, event: true })))
  const end = place(input.to)
  const over = input.ended?.outcome === undefined ? end : inkEnd(input, place)
  const next = input.nextCheckIns[0]
  const dueApart = place(input.due) !== end
  return {
    above: settle([
      ...wish("quiet", words.quietSince, middleOfQuiet(input, place)),
      ...wish("next", input.ended || !next ? undefined : words.next, next ? place(next) : 0, "first"),
      ...each("called", words.calledIn, input.tripwires),
      ...each("stepped", words.steppedIn, input.stepIns),
      ...each("flag", words.flag, input.flags),
    ]),
    below: settle([
      ...wish("today", input.ended ? undefined : words.today, inkEnd(input, place)),
      ...wish("to", words.to, over, over === 100 ? "last" : "centre"),
      ...wish("from", words.from, 0, "first"),
      ...wish("due", dueApart ? words.due : undefined, place(input.due)),
    ]),
  }
}
