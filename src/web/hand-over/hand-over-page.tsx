import { useSuspenseQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { DelegationView } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { delegationQuery } from "../app/queries.ts"
import { useAsked, useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { paths } from "../paths.ts"
import { draftForm, EMPTY } from "./form.ts"
import { HandOverForm } from "./hand-over-form.tsx"
import "./hand-over.css"
import { words } from "./words.ts"

/** Hand over: a new one, to someone or nobody yet, or a draft that was kept. */
export function HandOverPage() {
  useTitle(words.handOver.title)
  const { key, opened, onDrafted } = useEntry(useAsked("draft"), useAsked("to"))
  return opened ? <Draft key={key} id={opened} /> : <New key={key} onDrafted={onDrafted} />
}

function New({ onDrafted }: { onDrafted: (id: string) => void }) {
  const [to] = useState(useAsked("to"))
  const [start] = useState({ ...EMPTY, person: to ?? null })
  const { lastArea } = useOrg().organisation
  return <HandOverForm start={start} to={to} area={lastArea} onDrafted={onDrafted} />
}

function Draft({ id }: { id: string }) {
  const { org, organisation } = useOrg()
  const { data } = useSuspenseQuery(delegationQuery(org, id))
  const [draft] = useState<DelegationView>(data)
  const [start] = useState(() => draftForm(draft, organisation.settings))
  if (data.stage !== "draft") return <NotADraft id={id} />
  return <HandOverForm start={start} area={null} draft={draft} />
}

function NotADraft({ id }: { id: string }) {
  const { org } = useOrg()
  return (
    <div className="col">
      <h1 className="head">{words.handOver.notDraft}</h1>
      <p className="lede">
        <Link className="link" to={paths.delegation(org, id)}>
          {words.handOver.read}
        </Link>
      </p>
    </div>
  )
}

/** A draft that was made on this page gets its address without the page beginning anew. */
function useEntry(draft: string | undefined, to: string | undefined) {
  const asked = `${draft ?? ""} ${to ?? ""}`
  const [entry, setEntry] = useState({ key: 0, asked, opened: draft, own: "" })
  if (entry.asked !== asked) {
    const anew = { key: entry.key + 1, asked, opened: draft, own: "" }
    setEntry(draft && draft === entry.own ? { ...entry, asked } : anew)
  }
  return { ...entry, onDrafted: (id: string) => setEntry((now) => ({ ...now, own: id })) }
}
