import type { ReactNode } from "react"
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components"

export type DialogProps = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  title: ReactNode
  /** Its words and moves; Escape and a press beside it close it too. */
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A sheet of paper over the page. */
export function Dialog({ isOpen, onOpenChange, title, children }: DialogProps) {
  return (
    <ModalOverlay className="scrim" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="paper">
        <AriaDialog>
          {({ close }) => (
            <>
              <Heading slot="title" level={2} className="head">
                {title}
              </Heading>
              {typeof children === "function" ? children(close) : children}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
