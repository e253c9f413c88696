import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef, useState } from "react"
import type { MenuListProps } from "./MenuList.tsx"
import { useOnDemand } from "./useOnDemand.ts"

export type MenuProps = Pick<MenuListProps, "items" | "onChoose" | "onGo"> & {
  label: ReactNode
  /** How the word that opens it looks; by default as its surroundings do. */
  className?: string
}

const menuList = () => import("./MenuList.tsx")

/** More: what is rare, behind one word. What it opens is fetched when someone comes near. */
export function Menu({ label, className = "more", ...list }: MenuProps) {
  const id = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const { part, fetch } = useOnDemand(menuList)
  const [opened, open] = useState<MenuListProps["autoFocus"] | null>(null)
  const show = async (autoFocus: MenuListProps["autoFocus"]) => {
    // Not every browser does so when it is pressed, and here the focus comes back to.
    trigger.current?.focus()
    if (await fetch()) open(autoFocus)
  }
  return (
    <>
      <button
        type="button"
        id={id}
        ref={trigger}
        className={className}
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        onPointerEnter={fetch}
        onFocus={fetch}
        onClick={(event) => show(byKeyboard(event) ? "first" : true)}
        onKeyDown={(event) => byKey(event, show)}
      >
        {label}
      </button>
      {part && opened && (
        <part.MenuList
          {...list}
          trigger={trigger}
          labelledBy={id}
          autoFocus={opened}
          onClose={() => open(null)}
        />
      )}
    </>
  )
}

const byKeyboard = (event: MouseEvent) => event.detail === 0

const OPENS: Readonly<Record<string, "first" | "last">> = {
  ArrowDown: "first",
  ArrowUp: "last",
  // The click that these become has no pointer: the library takes it for a screen reader's, moves the focus later, and
  // not at all where something else moved meanwhile.
  Enter: "first",
  " ": "first",
}

function byKey(event: KeyboardEvent, show: (autoFocus: "first" | "last") => void) {
  const autoFocus = OPENS[event.key]
  if (!autoFocus || event.repeat) return
  event.preventDefault()
  show(autoFocus)
}
