import { useId, useState } from "react"
import { today, weekdayAndDay } from "../../app/dates.ts"
import { Link } from "../../app/link.tsx"
import { useOrg } from "../../app/session.ts"
import { paths } from "../../paths.ts"
import { Button, buttonClass } from "../../ui/Button.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import { type Move, Moves } from "../moves.tsx"
import { moveOpen, otherParty } from "../reading.ts"
import { roundOf, type StageProps } from "../stage.ts"
import { WordlessForm } from "../wordless-form.tsx"
import { words as common } from "../words.ts"
import { useCommit } from "./use-commit.ts"
import { words } from "./words.ts"

const { commit: say, backBrief } = words
type Props = StageProps & { onStale: () => void; wasStale: boolean }

/** Two words that are given, and what may be done instead. */
export function Commit({ view, reading, onStale, wasStale }: Props) {
  const heading = useId()
  const { owes, text, write, fault, isPending, commit, keptFrom } = useCommit(view, onStale)
  const [open, setOpen] = useState<string | null>(null)
  const mayCommit = moveOpen(view, "commitments")
  const presses = mayCommit || owes
  const { number } = roundOf(view)
  return (
    <section className="sec commit col" aria-labelledby={heading}>
      <h2 className="head" id={heading}>
        {wasStale && mayCommit ? say.still : headOf(view, reading)}
      </h2>
      <p className="q">{saysOf(view, reading)}</p>
      {owes && (
        <TextArea
          label={view.rounds.length > 1 ? backBrief.fieldFor(number) : backBrief.field}
          voice="serif"
          value={text}
          onChange={write}
          maxLength={10_000}
          description={noteOf(view, reading, keptFrom)}
        />
      )}
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <Moves
        className="end"
        open={open}
        onOpen={setOpen}
        moves={endings({ view, reading })}
        lead={
          <>
            {presses && (
              <Button variant={open ? "plain" : "primary"} onPress={() => void commit()} isPending={isPending} pendingLabel={common.sending(reading.other)}>
                {mayCommit ? (view.rounds.length > 1 ? say.to(number) : say.only) : backBrief.send(reading.other)}
              </Button>
            )}
            {moveOpen(view, "counter-offers") && <Propose id={view.id} quiet={!presses} />}
          </>
        }
      />
      {moveOpen(view, "declines") && open === null && <p className="sm qq after">{declineSays({ view, reading })}</p>}
    </section>
  )
}

function Propose({ id, quiet }: { id: string; quiet: boolean }) {
  const { org } = useOrg()
  return (
    <Link className={buttonClass(quiet ? "text" : "plain")} to={paths.propose(org, id)}>
      {say.propose}
    </Link>
  )
}

type Pair = Pick<StageProps, "view" | "reading">

function headOf(view: StageProps["view"], { you, other }: StageProps["reading"]): string {
  if (view.yes[you] === null) return say.given(other)
  return view.yes[otherParty(you)] === null ? say.yours(other) : say.both
}

function saysOf(view: StageProps["view"], { you, other, zone }: StageProps["reading"]): string {
  if (view.yes[you] === null) return you === "delegate" ? say.frozen : say.theirs(other)
  const turn = view.turn
  if (turn && turn.party !== you) return say.until(other, weekdayAndDay(today(turn.answerBy, zone)))
  return you === "leader" && !view.backBrief.given ? backBrief.owed(other) : ""
}

function noteOf({ backBrief: { corrected }, rounds }: StageProps["view"], { other }: StageProps["reading"], kept: boolean): string {
  if (corrected) return backBrief.again(other)
  return kept ? backBrief.kept(rounds.length - 1) : backBrief.note(other)
}

/** Decline, not now, withdraw: each says what it does before it is done. */
function endings({ view, reading: { other, you } }: Pair): Move[] {
  const ending = (id: string, label: string, noun: "declines" | "withdrawals", submit: string, says: string): Move[] =>
    moveOpen(view, noun)
      ? [{ id, label, form: (close) => <WordlessForm view={view} noun={noun} body={{}} submit={submit} says={says} onClose={close} /> }]
      : []
  const asked = you === "leader"
  return [
    ...ending("decline", asked ? say.notNow : say.decline, "declines", asked ? say.sayNotNow : say.declineIt, asked ? say.notNowSays(other) : say.declineSays),
    ...ending("withdraw", say.withdraw, "withdrawals", say.withdrawIt, say.withdrawSays),
  ]
}

const declineSays = ({ reading: { you, other } }: Pair) => (you === "leader" ? say.notNowSays(other) : say.declineSays)
