import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { PromiseView } from "../../client/client.ts"
import { dayOf } from "../app/dates.ts"
import { promiseQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { Disclosure } from "../ui/Disclosure.tsx"
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx"
import { words } from "./words.ts"

/** From here on more was said than the row shows: it was given, answered, and answered again. */
const MORE = 3

/** Everything that was said of a promise, in order, when somebody asks for it. */
export function WhatWasSaid({ promise }: { promise: PromiseView }) {
  const { org, organisation } = useOrg()
  const { zone } = organisation.you
  const [open, setOpen] = useState(false)
  const { data } = useQuery({ ...promiseQuery(org, promise.id), enabled: open })
  if (promise.version < MORE) return null
  const label = (
    <>
      {words.whatWasSaid}
      <VisuallyHidden>{`: ${promise.what ?? ""}`}</VisuallyHidden>
    </>
  )
  return (
    <Disclosure label={label} className="sm" isExpanded={open} onExpandedChange={setOpen}>
      <ol className="said">
        {data?.history.map(({ version, at, sentence, text }) => (
          <li key={version}>
            {sentence}
            {text && <q className="w">{text}</q>}
            <span>{dayOf(at, zone, data.at)}</span>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
