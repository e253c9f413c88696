import type { SettingsChange, SettingsView } from "../../client/client.ts"
import { TextLine } from "../ui/TextLine.tsx"
import { NumberAsTyped } from "./number-as-typed.tsx"
import { words } from "./words.ts"
import { ZoneField } from "./zone-field.tsx"

type SettingFieldProps = {
  name: keyof SettingsView
  settings: SettingsView
  onChange: (change: SettingsChange) => void
  error?: string | undefined
}

/** One setting: its line, and what it comes to. */
export function SettingField({ name, settings, onChange, error }: SettingFieldProps) {
  const said = {
    label: words.names[name],
    labelHidden: true,
    description: error ? undefined : words.means[name](settings),
    error,
  }
  if (name === "zone")
    return <ZoneField {...said} value={settings.zone} onChange={(zone) => onChange({ zone })} />
  if (name === "currency")
    return (
      <TextLine
        {...said}
        value={settings.currency}
        onChange={(text) => onChange({ currency: text.toUpperCase() })}
        maxLength={3}
        spellCheck="false"
      />
    )
  if (name === "usualShareLost")
    return (
      <NumberAsTyped
        {...said}
        unit={words.percent}
        value={Math.round(settings.usualShareLost * 1000) / 10}
        onChange={(percent) => onChange({ usualShareLost: percent / 100 })}
        minValue={0}
        maxValue={100}
      />
    )
  return (
    <NumberAsTyped
      {...said}
      unit={name === "dayRate" ? settings.currency : words.days}
      value={settings[name]}
      onChange={(value) => onChange({ [name]: value })}
      minValue={0}
    />
  )
}
