import type { SettingsView } from "../../client/client.ts"
import { useOrg } from "../app/session.ts"
import { ORDER } from "./order.ts"
import { words } from "./words.ts"

/** The organisation's settings, for whoever may not change them. */
export function OrganisationRead() {
  const { settings } = useOrg().organisation
  return (
    <>
      <p className="sm qq">{words.readOnly}</p>
      <dl className="lede">
        {ORDER.map((name) => (
          <Read key={name} name={name} settings={settings} />
        ))}
      </dl>
    </>
  )
}

function Read({ name, settings }: { name: keyof SettingsView; settings: SettingsView }) {
  return (
    <div className="case">
      <dt className="sm q">{words.names[name]}</dt>
      <dd>
        <p>{words.value[name](settings)}</p>
        <p className="note">{words.means[name](settings)}</p>
      </dd>
    </div>
  )
}
