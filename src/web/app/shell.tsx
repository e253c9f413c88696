import { Outlet, useRouterState } from "@tanstack/react-router"
import { useEffect, useState } from "react"
import { useShortcut } from "../ui/useShortcut.ts"
import { FindOrDo } from "./find-or-do.tsx"
import { useLive } from "./live.ts"
import { Notices } from "./notices.tsx"
import { Rail } from "./rail.tsx"
import { useOrg } from "./session.ts"
import { Sheet, TopBar } from "./top-bar.tsx"
import { words } from "./words.ts"

/** The frame of every page inside an organisation. */
export function Shell() {
  const { org } = useOrg()
  const [finding, setFinding] = useState(false)
  const menu = useMenu()
  const find = () => setFinding(true)
  useLive(org)
  useShortcut("k", find)
  return (
    <div className={menu.isOpen ? "menu-open" : undefined}>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <div className="frame">
        <Rail onFind={find} />
        <TopBar isOpen={menu.isOpen} onToggle={menu.toggle} />
        <main className="main" id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      {menu.isOpen && <Sheet onFind={find} onChosen={menu.close} />}
      <Notices />
      <FindOrDo isOpen={finding} onOpenChange={setFinding} />
    </div>
  )
}

/** The menu of a phone: shut by Escape, and by arriving somewhere. */
function useMenu() {
  const [isOpen, setOpen] = useState(false)
  const path = useRouterState({ select: (state) => state.location.href })
  const close = () => setOpen(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another page
  useEffect(() => setOpen(false), [path])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && setOpen(false)
    addEventListener("keydown", onKey)
    return () => removeEventListener("keydown", onKey)
  }, [])
  return { isOpen, close, toggle: () => setOpen((open) => !open) }
}
