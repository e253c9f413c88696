import type { ReactNode } from "react"
import { Disclosure as AriaDisclosure, Button, DisclosurePanel } from "react-aria-components"

export type DisclosureProps = {
  label: ReactNode
  children: ReactNode
  className?: string
  defaultExpanded?: boolean
  isExpanded?: boolean
  onExpandedChange?: (isExpanded: boolean) => void
}

/** An underlined word that unfolds what is rare. */
export function Disclosure({ label, children, className, ...state }: DisclosureProps) {
  return (
    <AriaDisclosure {...state} className={className ? `fold ${className}` : "fold"}>
      <Button slot="trigger" className="link">
        {label}
      </Button>
      <DisclosurePanel>{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
