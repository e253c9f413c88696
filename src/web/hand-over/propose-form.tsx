import { useMemo, useState } from "react"
import type { DelegationView } from "../../client/client.ts"
import type { Settings } from "../../domain/organisation/settings.ts"
import { today } from "../app/dates.ts"
import { Link, useGo } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { useReading } from "../delegation/reading.ts"
import { overtaken, useAct } from "../delegation/use-act.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { buttonClass } from "../ui/buttonClass.ts"
import type { Base } from "./changed.ts"
import { fieldsOf, inputOf, type Part } from "./fields.ts"
import { EMPTY, type Form, writtenIn } from "./form.ts"
import { isTooLarge, Missing, PartLinks, TooLarge, Whole } from "./in-the-way.tsx"
import { forget } from "./kept.ts"
import { StillHere } from "./still-here.tsx"
import { TermsForm } from "./terms-form.tsx"
import { useLatest } from "./use-latest.ts"
import { useSending } from "./use-sending.ts"
import { type FormState, faultsOf, useFormState } from "./use-terms-form.ts"
import { type Voice, words } from "./words.ts"

const { propose } = words

type ProposeFormProps = { first: DelegationView; now: DelegationView }

/** `first` is what the form began with, `now` what is known; the reader decides when to go on from there. */
export function ProposeForm({ first, now }: ProposeFormProps) {
  const { org, organisation } = useOrg()
  const [read, setRead] = useState(first)
  const { settings } = organisation
  const base = useMemo(() => baseOf(read, settings), [read, settings])
  const place = { org, you: organisation.you.id, page: `propose ${read.id}` }
  const state = useFormState({ place, start: EMPTY, settings, area: null, base })
  const { you, other } = useReading(now)
  const voice: Voice = { you, other }
  const behind = behindOf(read, now)
  const { busy, send } = useProposing(state, read, () => forget(place))
  return (
    <TermsForm
      terms={{ ...state, voice, name: other, faults: faultsOf(state), today: today(now.now, now.zone) }}
      title={<h1 className="head to">{propose.head(other)}</h1>}
      onSend={behind ? ignore : send}
    >
      <Meanwhile read={read} now={now} onGoOn={() => setRead(now)} />
      <End {...{ state, busy, send, voice, behind }} back={paths.delegation(org, read.id)} />
    </TermsForm>
  )
}

type EndProps = {
  state: FormState
  busy: "send" | null
  send: () => void
  voice: Voice
  back: string
  behind: string | null
}

function End({ state, busy, send, voice, back, behind }: EndProps) {
  const { form, base } = state
  const { changed: parts } = state
  const tooLarge = isTooLarge(state)
  const round = base?.round ?? 0
  const waits = tooLarge
    ? words.tooLarge.waits(form.refused.tooLarge?.threshold ?? 0)
    : (behind ?? (parts.length === 0 && propose.same(round)))
  return (
    <TooLarge>
      {!tooLarge && (
        <p className="sm q foot">
          {parts.length > 0 && (
            <>
              {propose.differs(parts.length, round)} <PartLinks parts={parts} />.{" "}
            </>
          )}
          {propose.yourWord(voice.other)}
        </p>
      )}
      <Missing begin={words.missing.beginProposal} />
      <Whole />
      <div className="acts end">
        <Button
          onPress={send}
          isPending={busy !== null}
          pendingLabel={words.send.sending(voice.other)}
          reason={waits}
        >
          {propose.send(voice.other)}
        </Button>
        <Link className={buttonClass("text")} to={back}>
          {propose.back(round)}
        </Link>
      </div>
      <div className="kept-at">
        <StillHere state={state} />
      </div>
    </TooLarge>
  )
}

const ignore = () => {}

/** Why it waits, when something happened since the round was read. */
function behindOf(read: DelegationView, now: DelegationView): string | null {
  if (now.version === read.version) return null
  const round = roundOf(now).number
  return round === roundOf(read).number ? propose.readFirst : propose.seeFirst(round)
}

type MeanwhileProps = { read: DelegationView; now: DelegationView; onGoOn: () => void }

/** What happened since the round was read. Nothing is sent against terms the reader has not seen. */
function Meanwhile({ read, now, onGoOn }: MeanwhileProps) {
  const news = now.history.filter(({ version }) => version > read.version)
  const round = roundOf(now).number
  if (now.version === read.version) return null
  return (
    <section className="refuse meanwhile" role="alert">
      <p className="md">
        {propose.meanwhile} {news.map(({ sentence }) => sentence).join(" ")} {propose.kept}
      </p>
      <Button variant="plain" onPress={onGoOn}>
        {round === roundOf(read).number ? propose.goOn : propose.compare(round)}
      </Button>
    </section>
  )
}

function useProposing(state: FormState, read: DelegationView, onSent: () => void) {
  const { org } = useOrg()
  const { form, act: dispatch, fields, lacks } = state
  const { act } = useAct(read.id)
  const { busy, run } = useSending<"send">(dispatch)
  const go = useGo()
  const propose = async () => {
    const { answerBy } = form
    const body = { terms: inputOf(fields), remarks: remarksOf(form), answerBy, backBrief: form.backBrief }
    const problem = await act("counter-offers", body, read.version)
    if (problem && !overtaken(problem)) throw problem
    if (problem) return
    onSent()
    go(paths.delegation(org, read.id))
  }
  const send = useLatest(() => {
    if (isTooLarge(state) || state.changed.length === 0) return
    dispatch({ type: "try" })
    if (lacks.length === 0) void run("send", propose)
  })
  return { busy, send }
}

function remarksOf({ remarks }: Form) {
  const written = Object.entries(remarks) as [Part, string][]
  return written.flatMap(([about, text]) => (text.trim() ? [{ about, text: text.trim() }] : []))
}

/** Parts left alone follow the round that is answered, also when that is a newer one. */
function baseOf(view: DelegationView, settings: Settings): Base {
  const { number: round, terms } = roundOf(view)
  return { round, fields: fieldsOf(terms), written: writtenIn(terms, settings) }
}

function roundOf(view: DelegationView) {
  const round = view.rounds.at(-1)
  if (!round) throw new Error("what is negotiated has a round")
  return round
}
