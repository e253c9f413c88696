import type { ReactNode } from "react"
import { PersonField } from "../ui/PersonField.tsx"
import { words } from "./words.ts"

type ZoneFieldProps = {
  label: string
  description: ReactNode
  value: string
  onChange: (zone: string) => void
  error?: ReactNode
}

/** A time zone, found by typing. */
export function ZoneField({ value, onChange, ...said }: ZoneFieldProps) {
  return (
    <PersonField
      {...said}
      labelHidden
      people={zones(value)}
      value={value}
      onChange={(zone) => zone && onChange(zone)}
      nobody={words.you.nowhere}
    />
  )
}

function zones(current: string) {
  const known = new Set(["UTC", ...Intl.supportedValuesOf("timeZone"), current])
  return [...known].map((zone) => ({ id: zone, name: zone.replaceAll("_", " ") }))
}
