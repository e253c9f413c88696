import type { RefObject } from "react"
import { Menu, MenuItem, Popover, RouterProvider } from "react-aria-components"

export type MenuEntry = {
  id: string
  label: string
  /** A place to go to; the page's router takes it from there. */
  href?: string | undefined
}

export type MenuListProps = {
  items: readonly MenuEntry[]
  onChoose?: ((id: string) => void) | undefined
  /** How one goes to a place, when it is chosen in this window. */
  onGo: (path: string) => void
  trigger: RefObject<HTMLElement | null>
  labelledBy: string
  /** Which entry has the focus when it opens; `true` is none of them yet. */
  autoFocus: true | "first" | "last"
  onClose: () => void
}

/** What a menu opens: its entries, on paper below the word. */
export function MenuList(props: MenuListProps) {
  const { items, onChoose, onGo, trigger, labelledBy, autoFocus, onClose } = props
  return (
    <Popover
      className="pop"
      triggerRef={trigger}
      isOpen
      onOpenChange={onClose}
      placement="bottom start"
      offset={4}
      crossOffset={-16}
    >
      <RouterProvider navigate={onGo}>
        <Menu
          items={items}
          aria-labelledby={labelledBy}
          autoFocus={autoFocus}
          onAction={(id) => onChoose?.(String(id))}
          onClose={onClose}
        >
          {(item) => (
            <MenuItem id={item.id} textValue={item.label} {...(item.href ? { href: item.href } : {})}>
              {item.label}
            </MenuItem>
          )}
        </Menu>
      </RouterProvider>
    </Popover>
  )
}
