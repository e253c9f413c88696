const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()

/** A text with the letters that were looked for in bold. */
export function Found({ text, query }: { text: string; query: string }) {
  const sought = plain(query.trim())
  const at = sought === "" ? -1 : plain(text).indexOf(sought)
  // Letters with marks may be longer once taken apart; then the text stays plain rather than marked beside.
  if (at < 0 || plain(text).length !== text.length) return text
  return (
    <>
      {text.slice(0, at)}
      <b>{text.slice(at, at + sought.length)}</b>
      {text.slice(at + sought.length)}
    </>
  )
}
