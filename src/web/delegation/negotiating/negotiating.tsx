import { useState } from "react"
import { untilDay } from "../deadline.ts"
import { Heading, Other, Sentence } from "../heading.tsx"
import type { Reading } from "../reading.ts"
import { roundOf, type StageProps } from "../stage.ts"
import { BackBrief } from "./back-brief.tsx"
import { Commit } from "./commit.tsx"
import { Rounds } from "./rounds.tsx"
import { Stale } from "./stale.tsx"
import { words } from "./words.ts"

/** Terms are talked about, round by round, until both words are given. */
export function Negotiating(props: StageProps) {
  const { view, reading, title } = props
  const latest = roundOf(view)
  const [read, setRead] = useState(latest.number)
  const [wasPressed, setPressed] = useState(false)
  const isOurs = latest.author === view.you || view.yes[view.you] !== null
  if (isOurs && read < latest.number) setRead(latest.number)
  const isStale = read < latest.number && !isOurs
  const readAll = () => {
    setRead(latest.number)
    setPressed(false)
  }
  const onStale = () => setPressed(true)
  if (isStale) return <Stale {...props} {...{ read, wasPressed, onStale }} onReadAll={readAll} />
  return (
    <div className="nego">
      <Heading crumb={<WhoAsks view={view} reading={reading} />} title={title} lede={ledeOf(view, reading)} />
      <Rounds view={view} reading={reading} />
      <BackBrief view={view} reading={reading} />
      <Commit {...props} onStale={onStale} wasStale={false} />
    </div>
  )
}

type Pair = Pick<StageProps, "view" | "reading">

function WhoAsks({ view: { begunBy, you }, reading }: Pair) {
  const { theyAsk, youAsk, theyAskToOwn, youAskToOwn } = words.crumb
  const ofLeader = begunBy === "leader" ? youAsk : theyAskToOwn
  const ofDelegate = begunBy === "leader" ? theyAsk : youAskToOwn
  const sentence = you === "leader" ? ofLeader : ofDelegate
  return (
    <Sentence around={sentence}>
      <Other reading={reading} />
    </Sentence>
  )
}

function ledeOf({ turn, you, begunBy, needs }: StageProps["view"], { other, zone }: Reading): string {
  const { lede } = words
  if (!turn) return ""
  const by = untilDay(turn.answerBy, zone)
  if (turn.party !== you) return lede.theyHave(other, by)
  if (needs.some(({ kind }) => kind === "confirm-back-brief")) return lede.confirm(other)
  if (you === begunBy) return lede.answerBack(by)
  return you === "leader" ? lede.answerAsked(by) : lede.answer(by)
}
