import { diffWordsWithSpace } from "diff"

export type Piece = { kind: "same" | "added" | "removed"; text: string }

type Run = { same: string } | { removed: string; added: string }

/** What differs between two texts, word by word, as a person would mark it with a pen. */
export function marked(before: string | null, after: string | null): Piece[] {
  if (before === after) return after ? [{ kind: "same", text: after }] : []
  const parts = diffWordsWithSpace(before ?? "", after ?? "")
  return joined(wholeWords(slid(bridged(runsOf(parts))))).flatMap(piecesOf)
}

/** A text that is not compared with another. */
export function unmarked(text: string | null): Piece[] {
  return text ? [{ kind: "same", text }] : []
}

export function differs(pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind }) => kind !== "same")
}

function runsOf(parts: readonly { value: string; added?: boolean; removed?: boolean }[]): Run[] {
  return parts.map(({ value, added, removed }) => {
    if (added) return { removed: "", added: value }
    return removed ? { removed: value, added: "" } : { same: value }
  })
}

/** A blank between two changes belongs to both, as does the comma of a figure: "5" → "8 days" is one, not three. */
function bridged(runs: readonly Run[]): Run[] {
  return joined(
    runs.map((run, i) => {
      const between = i > 0 && i < runs.length - 1 && isChange(runs[i - 1]) && isChange(runs[i + 1])
      return between && "same" in run && /^(\s*|[.,])$/.test(run.same)
        ? { removed: run.same, added: run.same }
        : run
    }),
  )
}

/**
 * What was put in (or taken out) in two places around words that it also ends or begins with is one place:
 * "of [the] docs, the" becomes "[of the docs,] the".
 */
function slid(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const [first, same] = out.slice(-2)
    const whole = first && same && slide(first, same, run)
    if (whole) out.splice(-2, 2, ...whole)
    else out.push({ ...run })
  }
  return out
}

function slide(first: Run, between: Run, last: Run): Run[] | null {
  if (!("same" in between) || "same" in first || "same" in last) return null
  const kind = onlyKind(first)
  if (!kind || kind !== onlyKind(last)) return null
  const [a, s, b] = [first[kind], between.same, last[kind]]
  const change = (text: string): Run => ({ removed: "", added: "", [kind]: text })
  if (b.endsWith(s)) return [change(a + s + b.slice(0, -s.length)), { same: s }]
  return a.startsWith(s) ? [{ same: s }, change(a.slice(s.length) + s + b)] : null
}

function onlyKind({ removed, added }: { removed: string; added: string }): "removed" | "added" | null {
  if (removed !== "" && added !== "") return null
  return added !== "" ? "added" : "removed"
}

/** A change within a word takes the whole word: "90" → "80" before "%" marks "90%" and "80%", "6" → "7" of 6,500 the whole figure. */
function wholeWords(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if ("same" in run && last && !("same" in last)) {
      const tail = replaces(last) ? (/^(?:[\p{L}\p{N}%‰°€$£]|[.,](?=\p{N}))+/u.exec(run.same)?.[0] ?? "") : ""
      last.removed += tail
      last.added += tail
      out.push({ same: run.same.slice(tail.length) })
    } else if (!("same" in run) && last && "same" in last && replaces(run)) {
      const head = /(?:[\p{L}\p{N}€$£]|(?<=\p{N})[.,])+$/u.exec(last.same)?.[0] ?? ""
      last.same = last.same.slice(0, last.same.length - head.length)
      out.push({ removed: head + run.removed, added: head + run.added })
    } else out.push({ ...run })
  }
  return out
}

const isChange = (run: Run | undefined) => run !== undefined && !("same" in run)
const replaces = (run: { removed: string; added: string }) => run.removed !== "" && run.added !== ""

/** Neighbours of one kind become one; nothing stays empty. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if ("same" in run) {
      if (run.same === "") continue
      if (last && "same" in last) last.same += run.same
      else out.push({ ...run })
    } else if (last && !("same" in last)) {
      last.removed += run.removed
      last.added += run.added
    } else out.push({ ...run })
  }
  return out
}

function piecesOf(run: Run): Piece[] {
  if ("same" in run) return [{ kind: "same", text: run.same }]
  const { removed, added } = run
  return [
    ...(removed ? [{ kind: "removed" as const, text: removed }] : []),
    ...(added ? [{ kind: "added" as const, text: added }] : []),
  ]
}
