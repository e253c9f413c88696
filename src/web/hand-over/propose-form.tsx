import { useMemo, useState } from "react"
import type { DelegationView } from "../../client/client.ts"
import { today } from "../app/dates.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { useReading } from "../delegation/reading.ts"
import type { Guarded } from "../delegation/step-in/use-guarded.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { buttonClass } from "../ui/buttonClass.ts"
import { ChangeWord } from "./change-word.tsx"
import { EMPTY } from "./form.ts"
import { isTooLarge, Missing, PartLinks, TooLarge, Whole } from "./in-the-way.tsx"
import { forget } from "./kept.ts"
import { behindOf, Meanwhile } from "./meanwhile.tsx"
import { StillHere } from "./still-here.tsx"
import { TermsForm } from "./terms-form.tsx"
import { baseOf, type Proposing, useProposing } from "./use-proposing.ts"
import { type FormState, faultsOf, useFormState } from "./use-terms-form.ts"
import { type Voice, words } from "./words.ts"

const { propose } = words

type ProposeFormProps = { as: Proposing; first: DelegationView; now: DelegationView }

/** `first` is what the form began with, `now` what is known; the reader decides when to go on from there. */
export function ProposeForm({ as, first, now }: ProposeFormProps) {
  const { org, organisation } = useOrg()
  const [read, setRead] = useState(first)
  const { settings } = organisation
  const base = useMemo(() => baseOf(read, settings), [read, settings])
  const place = { org, you: organisation.you.id, page: `propose ${read.id}` }
  const state = useFormState({ place, start: EMPTY, settings, area: null, base })
  const { you, other } = useReading(now)
  const voice: Voice = { you, other }
  const behind = behindOf(read, now)
  const { busy, send, word } = useProposing(as, state, read, () => forget(place))
  return (
    <TermsForm
      terms={{ ...state, voice, name: other, faults: faultsOf(state), today: today(now.now, now.zone) }}
      title={<h1 className="head to">{(as === "counter-offers" ? propose : words.change).head(other)}</h1>}
      onSend={behind ? ignore : send}
    >
      <Meanwhile read={read} now={now} onGoOn={() => setRead(now)} />
      {as === "change-proposals" && <ChangeWord view={now} word={word} />}
      <End
        {...{ as, state, busy, send, voice, behind, guarded: word.guarded }}
        back={paths.delegation(org, read.id)}
      />
    </TermsForm>
  )
}

type EndProps = {
  as: Proposing
  state: FormState
  busy: "send" | null
  send: () => void
  voice: Voice
  back: string
  behind: string | null
  guarded: Guarded
}

function End({ as, state, busy, send, voice, back, behind, guarded }: EndProps) {
  const { form, base } = state
  const { changed: parts } = state
  const tooLarge = isTooLarge(state)
  const round = base?.round ?? 0
  const waits = tooLarge
    ? words.tooLarge.waits(form.refused.tooLarge?.threshold ?? 0)
    : (behind ?? (parts.length === 0 ? propose.same(round) : guarded.waits))
  return (
    <TooLarge>
      {!tooLarge && (
        <p className="sm q foot">
          {parts.length > 0 && (
            <>
              {propose.differs(parts.length, round)} <PartLinks parts={parts} />.{" "}
            </>
          )}
          {(as === "counter-offers" ? propose : words.change).yourWord(voice.other)}
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
          {guarded.submit(propose.send(voice.other)) ?? propose.send(voice.other)}
        </Button>
        <Link className={buttonClass("text")} to={back}>
          {as === "counter-offers" ? propose.back(round) : words.change.back}
        </Link>
      </div>
      <div className="kept-at">
        <StillHere state={state} />
      </div>
    </TooLarge>
  )
}

const ignore = () => {}
