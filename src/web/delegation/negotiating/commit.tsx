import { useId, useState } from "react"
import { Link } from "../../app/link.tsx"
import { useOrg } from "../../app/session.ts"
import { paths } from "../../paths.ts"
import { Button } from "../../ui/Button.tsx"
import { buttonClass } from "../../ui/buttonClass.ts"
import { untilDay } from "../deadline.ts"
import { type Move, Moves } from "../moves.tsx"
import { moveOpen, otherParty } from "../reading.ts"
import type { StageProps } from "../stage.ts"
import { WordlessForm } from "../wordless-form.tsx"
import { words as common } from "../words.ts"
import { CommitFields } from "./commit-fields.tsx"
import { useCommit } from "./use-commit.ts"
import { words } from "./words.ts"

const { commit: say, backBrief } = words
type Props = StageProps & { onStale: () => void; wasStale: boolean }

/** Two words that are given, and what may be done instead. */
export function Commit(props: Props) {
  const { view, reading, onStale, wasStale } = props
  const heading = useId()
  const form = useCommit(view, onStale)
  const { owes, own, fault, isPending, commit } = form
  const [open, setOpen] = useState<string | null>(null)
  const mayCommit = moveOpen(view, "commitments")
  const presses = mayCommit || owes
  const says = saysOf(view, reading)
  return (
    <section className="sec commit col" aria-labelledby={heading}>
      <h2 className="head" id={heading}>
        {wasStale && mayCommit ? say.still : headOf(view, reading)}
      </h2>
      {says && <p className="q">{says}</p>}
      <CommitFields view={view} reading={reading} form={form} />
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
        lead={(variant) => (
          <>
            {presses && (
              <Button
                variant={variant}
                onPress={() => void commit()}
                isPending={isPending}
                pendingLabel={common.sending(reading.other)}
              >
                {pressWords(props, own.isOwn, mayCommit)}
              </Button>
            )}
            {moveOpen(view, "counter-offers") && <Propose id={view.id} quiet={!presses} />}
          </>
        )}
      />
      {moveOpen(view, "declines") && open === null && (
        <p className="sm qq after">{declineSays({ view, reading })}</p>
      )}
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

function pressWords({ view, reading: { other } }: Pair, isOwn: boolean, mayCommit: boolean): string {
  if (!mayCommit) return backBrief.send(other)
  if (isOwn) return words.ownWord.propose
  return view.rounds.length > 1 ? say.to(view.rounds.length) : say.only
}

type Pair = Pick<StageProps, "view" | "reading">

function headOf(view: StageProps["view"], { you, other }: StageProps["reading"]): string {
  if (view.yes[you] === null) return say.given(other)
  return view.yes[otherParty(you)] === null ? say.yours(other) : say.both
}

function saysOf(view: StageProps["view"], { you, other, zone }: StageProps["reading"]): string {
  if (view.yes[you] === null) return you === "delegate" ? say.frozen : say.theirs(other)
  const turn = view.turn
  if (turn && turn.party !== you) return say.until(other, untilDay(turn.answerBy, zone))
  return you === "leader" && !view.backBrief.given ? backBrief.owed(other) : ""
}

/** Decline, not now, withdraw: each says what it does before it is done. */
function endings({ view, reading: { other, you } }: Pair): Move[] {
  const ending = (
    id: string,
    label: string,
    noun: "declines" | "withdrawals",
    submit: string,
    says: string,
  ): Move[] =>
    moveOpen(view, noun)
      ? [
          {
            id,
            label,
            form: (close) => (
              <WordlessForm view={view} noun={noun} body={{}} submit={submit} says={says} onClose={close} />
            ),
          },
        ]
      : []
  const asked = you === "leader"
  return [
    ...ending(
      "decline",
      asked ? say.notNow : say.decline,
      "declines",
      asked ? say.sayNotNow : say.declineIt,
      asked ? say.notNowSays(other) : say.declineSays,
    ),
    ...ending("withdraw", say.withdraw, "withdrawals", say.withdrawIt, say.withdrawSays),
  ]
}

const declineSays = ({ reading: { you, other } }: Pair) =>
  you === "leader" ? say.notNowSays(other) : say.declineSays
