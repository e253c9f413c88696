import { useId } from "react"
import type { PersonPage, PromiseView } from "../../client/client.ts"
import { useHash, useOrg } from "../app/session.ts"
import { Disclosure } from "../ui/Disclosure.tsx"
import { PromiseMoves } from "./moves.tsx"
import { lastWords, rowSentence } from "./sentence.ts"
import { WhatWasSaid } from "./what-was-said.tsx"
import { words } from "./words.ts"

const MOVES = [
  ...(["keepings", "renegotiations"] as const),
  ...(["renegotiation-agreements", "renegotiation-refusals"] as const),
  ...(["keeping-confirmations", "not-yets", "releases"] as const),
]

/** The promises between the reader and this person: open ones with what may be said of them, then earlier ones. */
export function PromisesBetween({ page: { person, promises, now } }: { page: PersonPage }) {
  const heading = useId()
  const asked = useHash()
  if (promises.length === 0) return null
  const open = promises.filter(({ overAt }) => overAt === null)
  const over = promises.filter(({ overAt }) => overAt !== null)
  return (
    <section className="sec col" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {words.between(person.name ?? words.someone)}
      </h2>
      <Promises promises={open} now={now} />
      {over.length > 0 && (
        <Disclosure
          label={words.earlier}
          className="lede"
          defaultExpanded={over.some(({ id }) => id === asked)}
          key={asked}
        >
          <Promises promises={over} now={now} />
        </Disclosure>
      )}
    </section>
  )
}

function Promises({ promises, now }: { promises: readonly PromiseView[]; now: string }) {
  if (promises.length === 0) return null
  return (
    <ul className="prom lede">
      {promises.map((promise) => (
        <OnePromise key={promise.id} promise={promise} now={now} />
      ))}
    </ul>
  )
}

function OnePromise({ promise, now }: { promise: PromiseView; now: string }) {
  const { zone } = useOrg().organisation.you
  const beside = lastWords(promise)
  return (
    <li id={promise.id}>
      <p className="w w-lg">{promise.what}</p>
      <p className="xs qq">{rowSentence(promise, { now, zone })}</p>
      {beside && promise.overAt === null && <p className="w q">{beside}</p>}
      <PromiseMoves promise={promise} now={now} nouns={MOVES} lead="text" />
      <WhatWasSaid promise={promise} />
    </li>
  )
}
