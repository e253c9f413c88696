type Happened = { at: string; sentence: string; words: readonly { text: string | null }[] }

/** Something that happened, and what was said of it. */
export function happening({ at, sentence, words: said }: Happened): string {
  return `<p><time>${when(at)}</time> ${escaped(sentence)}</p>${said.map(({ text }) => quoted(text)).join("")}`
}

/** What somebody wrote. */
export function quoted(text: string | null): string {
  return text === null ? "" : `<blockquote>${escaped(text)}</blockquote>`
}

/** A day and a time, the same everywhere. */
export function when(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** A text that can be nothing but a text. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}
