import { useEffect, useRef } from "react"
import { drawnFrom } from "./drawn-from.tsx"
import { focusPart, useTerms } from "./use-terms-form.ts"
import { words } from "./words.ts"

const { foot } = words

/** What this comes to, in a sentence or two, and the way to more. */
export function Foot() {
  return (
    <p className="sm q foot">
      <Sentences /> <AddMore />
    </p>
  )
}

const Sentences = drawnFrom(
  ({ voice, name, fields, size, settings, open }) => ({
    atMost: fields.atMost,
    area: fields.area,
    atTheEnd: !fields.checkIns,
    currency: settings.currency,
    voice,
    name,
    size,
    open,
  }),
  ({ atMost, area, atTheEnd, currency, voice, name, size, open }) => {
    if (voice.you === "delegate") return words.ask.leavesNoMark(name)
    const known = atMost.days !== null || atMost.money !== null
    if (size === "small")
      return [
        known && (open ? foot.medium : foot.small)(atMost, currency),
        atTheEnd && name && foot.atTheEnd(voice),
        !open && area && foot.area(area),
      ]
        .filter(Boolean)
        .join(" ")
    return [foot.medium(atMost, currency), name && (size === "large" ? foot.large : foot.newToThem)(name)]
      .filter(Boolean)
      .join(" ")
  },
)

/** Shows what is rare. The word is gone then, so the focus goes to what came. */
function AddMore() {
  const { form, open, act } = useTerms()
  const pressed = useRef(false)
  const first = useRef(open ? "answerBy" : "why")
  useEffect(() => {
    if (form.more && pressed.current) focusPart(first.current)
  }, [form.more])
  const press = () => {
    pressed.current = true
    first.current = open ? "answerBy" : "why"
    act({ type: "more" })
  }
  return (
    !form.more && (
      <button type="button" className="link nb" onClick={press}>
        {words.more.label}
      </button>
    )
  )
}
