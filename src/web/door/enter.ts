import { setSignedOut } from "../app/connection.ts"
import { useGo } from "../app/link.tsx"
import { forget } from "../app/query-client.ts"
import { paths } from "../paths.ts"

/** Goes inside. Whatever was read as somebody else is forgotten first. */
export function useEnter() {
  const go = useGo()
  return ({ org }: { org: string }) => {
    forget()
    setSignedOut(false)
    go(paths.today(org), { replace: true })
  }
}

/** The zone of the reader's machine, to begin with. */
export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
