import type { ReactNode } from "react"
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from "react-aria-components"

export type MenuEntry = {
  id: string
  label: string
  /** A place to go to; the page's router takes it from there. */
  href?: string | undefined
}

export type MenuProps = {
  label: ReactNode
  items: readonly MenuEntry[]
  onChoose?: (id: string) => void
  /** How the word that opens it looks; by default as its surroundings do. */
  className?: string
}

/** More: what is rare, behind one word. */
export function Menu({ label, items, onChoose, className = "more" }: MenuProps) {
  return (
    <MenuTrigger>
      <Button className={className}>{label}</Button>
      <Popover className="pop" placement="bottom start" offset={4} crossOffset={-16}>
        <AriaMenu items={items} onAction={(id) => onChoose?.(String(id))}>
          {(item) => (
            <MenuItem id={item.id} textValue={item.label} {...(item.href ? { href: item.href } : {})}>
              {item.label}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
