import { Outlet, useRouterState } from "@tanstack/react-router"
import { useEffect, useState } from "react"
import { useOnDemand } from "../ui/useOnDemand.ts"
import { useShortcut } from "../ui/useShortcut.ts"
import { useLive } from "./live.ts"
import { Notices } from "./notices.tsx"
import { Rail } from "./rail.tsx"
import { OrgProvider, useOrg, useOrgOfPath } from "./session.ts"
import { Sheet, TopBar } from "./top-bar.tsx"
import { words } from "./words.ts"

/** Every page inside an organisation: it is read once, for the frame and for what stands in it. */
export function Shell() {
  return (
    <OrgProvider value={useOrgOfPath()}>
      <Frame />
    </OrgProvider>
  )
}

function Frame() {
  const { org } = useOrg()
  const { find, palette } = useFinding()
  const menu = useMenu()
  useLive(org)
  return (
    <div className={menu.isOpen ? "menu-open" : undefined}>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <div className="frame">
        <Rail find={find} />
        <TopBar isOpen={menu.isOpen} onToggle={menu.toggle} />
        <main className="main" id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      {menu.isOpen && <Sheet find={find} onChosen={menu.close} />}
      <Notices />
      {palette}
    </div>
  )
}

const findOrDo = () => import("./find-or-do.tsx")

/** Find or do: fetched when someone comes near its word, or presses the first of its two keys. */
function useFinding() {
  const { part, fetch } = useOnDemand(findOrDo)
  const [isOpen, setOpen] = useState(false)
  const open = async () => setOpen(await fetch())
  useShortcut("k", open, fetch)
  return {
    find: { onClick: open, onPointerEnter: fetch, onFocus: fetch },
    palette: part && <part.FindOrDo isOpen={isOpen} onOpenChange={setOpen} />,
  }
}

export type Find = ReturnType<typeof useFinding>["find"]

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
