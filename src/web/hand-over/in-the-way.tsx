import { Fragment, type ReactNode, useRef } from "react"
import { worstCaseOf } from "../../domain/delegation/terms.ts"
import { centsAsDays } from "../../domain/organisation/settings.ts"
import { useOffline } from "../app/connection.ts"
import { useOrg } from "../app/session.ts"
import { Refusal } from "../ui/Note.tsx"
import type { Part } from "./fields.ts"
import { termsOf } from "./fields.ts"
import { partNames } from "./part-words.ts"
import type { Way } from "./refused.ts"
import { focusPart, type TermsOnPage, useTerms } from "./use-terms-form.ts"
import { words } from "./words.ts"

/** Parts named in a sentence, each a link to its field: "by when, and what may be lost". */
export function PartLinks({ parts }: { parts: readonly (Part | "person")[] }) {
  const { voice } = useTerms()
  return parts.map((part, index) => (
    <Fragment key={part}>
      {index > 0 && (index === parts.length - 1 ? ", and " : ", ")}
      <button type="button" className="link" onClick={() => focusPart(part)}>
        {partNames[part](voice)}
      </button>
    </Fragment>
  ))
}

/** What is missing, once sending was tried. */
export function Missing({ begin }: { begin: (count: number) => string }) {
  const { form, lacks } = useTerms()
  const said = form.tried && lacks.length > 0
  return (
    <div role="alert">
      {said && (
        <p className="md in-the-way">
          {begin(lacks.length)}
          <PartLinks parts={lacks} />.
        </p>
      )}
    </div>
  )
}

/** A refusal of the whole, as a sentence. The frame says when one was signed out, and offers the way back. */
export function Whole() {
  const { whole } = useTerms().form.refused
  const frameSaysIt = useOffline()
  const sentence = whole?.code === "offline" ? (frameSaysIt ? null : words.send.offline) : whole?.sentence
  return (
    <div role="alert">
      {sentence && whole?.code !== "signed-out" && <p className="md in-the-way">{sentence}</p>}
    </div>
  )
}

/** More may be lost than the line allows, and it was refused for that. */
export function isTooLarge({
  form,
  fields,
  settings,
}: Pick<TermsOnPage, "form" | "fields" | "settings">): boolean {
  const { tooLarge } = form.refused
  const { atMost } = termsOf(fields)
  return !!tooLarge && !!atMost && centsAsDays(worstCaseOf(atMost, settings), settings) > tooLarge.threshold
}

/** The refusal itself, and three ways to make it smaller. Goes by itself once it fits. */
export function TooLarge({ children }: { children: ReactNode }) {
  const terms = useTerms()
  const { form, fields, settings, voice } = terms
  const { organisation } = useOrg()
  const chosen = useRef("")
  const { tooLarge } = form.refused
  if (!tooLarge || !isTooLarge(terms))
    return (
      <>
        <p className="vh" role="status">
          {chosen.current}
        </p>
        {children}
      </>
    )
  const { threshold, theirs, ways } = tooLarge
  const amount = words.lossFirst(fields.atMost, settings.currency)
  const said = words.tooLarge
  return (
    <Refusal title={theirs ? said.titleTheirs(amount, voice) : said.title(amount, organisation.name)}>
      <p className="q">
        {theirs ? said.lineTheirs(threshold, voice) : said.line(threshold)} {said.ways}
      </p>
      <ul className="instead">
        {ways.map((way) => (
          <WayOn
            key={way.way}
            way={way}
            onChosen={(sentence) => {
              chosen.current = sentence
            }}
          />
        ))}
      </ul>
      {children}
    </Refusal>
  )
}

function WayOn({ way, onChosen }: { way: Way; onChosen: (sentence: string) => void }) {
  const { act, voice, settings } = useTerms()
  const said = WAYS[way.way]
  if (!said) return null
  const amount = words.lossOrNothing(way.atMost, settings.currency)
  const take = () => {
    const { days, money } = way.atMost
    act({ type: "write", part: "atMost", value: { days, money: money || null } })
    if (way.due) act({ type: "write", part: "due", value: way.due })
    if (way.limits) act({ type: "write", part: "limits", value: way.limits })
    onChosen(words.tooLarge.chosen(amount))
    focusPart("atMost")
  }
  return (
    <li>
      <button type="button" className="do live" onClick={take}>
        {said.label(voice)}
      </button>
      <span className="why">{said.why(amount, way.due ?? null)}</span>
    </li>
  )
}

type WayWords = {
  label: (voice: TermsOnPage["voice"]) => string
  why: (amount: string, due: string | null) => string
}
const WAYS: Record<string, WayWords> = {
  "first-part": words.tooLarge.first,
  "stop-earlier": words.tooLarge.earlier,
  pilot: words.tooLarge.pilot,
}
