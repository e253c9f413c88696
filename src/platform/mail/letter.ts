/** A way to somewhere. */
export type Way = { readonly says: string; readonly to: string }

/** A part of a letter: what it says first, a line with where it leads, or small words. */
export type Part =
  | { readonly kind: "say"; readonly says: string }
  | { readonly kind: "line"; readonly says: string; readonly ways?: readonly Way[] }
  | { readonly kind: "list"; readonly says: string; readonly items: readonly string[] }
  | { readonly kind: "small"; readonly says: string; readonly ways?: readonly Way[] }

/** What a mail says, before it is text or HTML: whoever writes one writes no markup. */
export type Letter = { readonly subject: string; readonly parts: readonly Part[] }

/** Both ways to read a letter. Every word passes `clean`, and every word of the HTML `escaped`, here and nowhere else. */
export function rendered({ subject, parts }: Letter): { subject: string; text: string; html: string } {
  return {
    subject: clean(subject),
    text: `${parts.map(asText).join("\n\n")}\n`,
    html: page(clean(subject), parts.map(asHtml).join("\n")),
  }
}

// Control characters end a header, and marks of direction turn round what stands after them.
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/gu

/** Words on one line, without anything that is not seen. */
export function clean(words: string): string {
  return words.replace(UNSEEN, " ").replace(/ {2,}/g, " ").trim()
}

function escaped(words: string): string {
  return clean(words).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function asText(part: Part): string {
  if (part.kind === "list")
    return [clean(part.says), ...part.items.map((item) => `- ${clean(item)}`)].join("\n")
  const ways = "ways" in part ? (part.ways ?? []) : []
  const [only, ...more] = ways
  if (!only) return clean(part.says)
  if (more.length === 0) return `${clean(part.says)}\n${clean(only.to)}`
  return [clean(part.says), ...ways.map(({ says, to }) => `${clean(says)}: ${clean(to)}`)].join("\n")
}

// Serif is for what people wrote, as on the pages.
const SERIF = "font-family:Newsreader,'Iowan Old Style','Palatino Linotype',Georgia,serif"
const SANS = "font-family:'Source Sans 3','Segoe UI','Helvetica Neue',Arial,sans-serif"
const STYLES: Record<Part["kind"], string> = {
  say: `margin:0 0 28px;${SANS};font-size:28px;line-height:36px;font-weight:300;color:#23211c`,
  line: `margin:0;padding:16px 0;border-top:1px solid #e4dfd3;${SANS};font-size:17px;line-height:26px;color:#23211c`,
  list: `margin:0;padding:16px 0 0;border-top:1px solid #e4dfd3;${SANS};font-size:15px;line-height:22px;color:#575248`,
  small: `margin:28px 0 0;${SANS};font-size:13px;line-height:20px;color:#6e685c`,
}
const ITEM = `margin:8px 0;${SERIF};font-size:18px;line-height:27px;color:#23211c`
// High enough for a thumb.
const WAY = "display:inline-block;padding:10px 20px 10px 0;color:#1d4f5f"
const SMALL_WAY = "display:inline-block;padding:4px 12px 4px 0;color:#1d4f5f"

function asHtml(part: Part): string {
  const style = STYLES[part.kind]
  if (part.kind === "say") return `<h1 dir="auto" style="${style}">${escaped(part.says)}</h1>`
  if (part.kind === "list") {
    const items = part.items.map((item) => `<p dir="auto" style="${ITEM}">${escaped(item)}</p>`)
    return `<div style="${style}"><div dir="auto">${escaped(part.says)}</div>${items.join("")}</div>`
  }
  const ways = (part.ways ?? []).map((way) => wayAsHtml(way, part.kind === "small" ? SMALL_WAY : WAY))
  return `<p dir="auto" style="${style}">${[escaped(part.says), ...(ways.length > 0 ? [ways.join("\n")] : [])].join("<br>")}</p>`
}

function wayAsHtml({ says, to }: Way, style: string): string {
  return `<a href="${escaped(to)}" style="${style}">${escaped(says)}</a>`
}

function page(subject: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:0;background:#fbf9f4">
<div style="max-width:560px;margin:0 auto;padding:40px 24px;background:#fbf9f4">
${body}
</div></body></html>
`
}
