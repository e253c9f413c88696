import { memo, type ReactNode, useId } from "react"
import { Button as AriaButton, type ButtonProps as AriaProps } from "react-aria-components"
import { type ButtonVariant, buttonClass } from "./buttonClass.ts"
import { Reason } from "./Reason.tsx"

export type ButtonProps = Pick<
  AriaProps,
  "type" | "onPress" | "autoFocus" | "form" | "name" | "value" | "id"
> & {
  children: ReactNode
  variant?: ButtonVariant | undefined
  /** While it is sent: what the button says then. Its width stays. */
  pendingLabel?: string | undefined
  isPending?: boolean | undefined
  /** Why it cannot be pressed now. With a reason it can still be reached, so that the reason is heard. */
  reason?: ReactNode
}

/** A move. One primary a page; a closed one says why. */
export const Button = memo(function Button(props: ButtonProps) {
  const { children, variant, pendingLabel, isPending = false, reason, ...rest } = props
  const reasonId = useId()
  const held = reason !== undefined && reason !== null && reason !== false
  const { onPress, type, ...others } = rest
  const moves = held ? { "aria-disabled": true, "aria-describedby": reasonId } : { ...rest }
  return (
    <>
      <AriaButton {...others} {...moves} className={buttonClass(variant)} isPending={isPending}>
        {isPending && pendingLabel ? (
          <>
            <span className="resting" aria-hidden="true">
              {children}
            </span>
            <span>{pendingLabel}</span>
          </>
        ) : (
          children
        )}
      </AriaButton>
      {held && <Reason id={reasonId}>{reason}</Reason>}
    </>
  )
})
