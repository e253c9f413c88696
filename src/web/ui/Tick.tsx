import type { ReactNode } from "react"
import { CheckboxButton, CheckboxField, Text } from "react-aria-components"

export type TickProps = {
  children: ReactNode
  /** What it means, in small print. */
  small?: ReactNode
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  name?: string
}

/** Yes or not yet. */
export function Tick({ children, small, ...box }: TickProps) {
  return (
    <CheckboxField {...box} className="tick">
      <CheckboxButton>
        <i className="ring box">
          <svg viewBox="0 0 12 12" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.75">
            <path d="M2.5 6.5L5 9L9.5 3.5" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        </i>
        <span>{children}</span>
      </CheckboxButton>
      {small && (
        <Text slot="description" elementType="small">
          {small}
        </Text>
      )}
    </CheckboxField>
  )
}
