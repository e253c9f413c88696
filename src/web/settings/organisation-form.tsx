import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { SettingsChange, SettingsView } from "../../client/client.ts"
import { organisationQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { fault, useSend } from "../app/use-send.ts"
import { Button } from "../ui/Button.tsx"
import { Note } from "../ui/Note.tsx"
import { Case } from "./case.tsx"
import { ORDER } from "./order.ts"
import { SettingField } from "./setting-field.tsx"
import { words } from "./words.ts"

/** The organisation's settings, with numbers worked as they are typed. */
export function OrganisationForm() {
  const { org, api, organisation } = useOrg()
  const queries = useQueryClient()
  const [change, setChange] = useState<SettingsChange>({})
  const [note, setNote] = useState("")
  const settings = { ...organisation.settings, ...change } as SettingsView
  const missing = ORDER.filter((name) => Number.isNaN(settings[name]))
  const { press, isPending, problem } = useSend(
    () => api.changeSettings(change),
    (kept) => {
      queries.setQueryData(organisationQuery(org).queryKey, kept)
      setChange({})
      setNote(words.saved)
    },
  )
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (missing.length === 0) press()
  }
  const write = (more: SettingsChange) => {
    setChange({ ...change, ...more })
    setNote("")
  }
  const faultOf = (name: keyof SettingsView) => (missing.includes(name) ? words.needed : fault(problem, name))
  const named = ORDER.some((name) => fault(problem, name))
  return (
    <form onSubmit={submit}>
      {ORDER.map((name) => (
        <Case key={name} name={words.names[name]}>
          <SettingField name={name} settings={settings} onChange={write} error={faultOf(name)} />
        </Case>
      ))}
      <Case>
        <div role="alert">{problem && !named && <p className="fault lede-s">{problem.message}</p>}</div>
        <div className="acts">
          <Button type="submit" isPending={isPending} pendingLabel={words.saving}>
            {words.save}
          </Button>
          <Note>{note}</Note>
        </div>
      </Case>
    </form>
  )
}
