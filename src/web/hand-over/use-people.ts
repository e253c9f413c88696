import { useQuery, useSuspenseQuery } from "@tanstack/react-query"
import { onDay, today } from "../app/dates.ts"
import { peopleQuery, todayQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import type { Choosable } from "../ui/PersonField.tsx"
import type { Voice } from "./words.ts"
import { words } from "./words.ts"

/** Everyone who can be asked, and the reader among them. */
export function useOthers() {
  const { org } = useOrg()
  const { items } = useSuspenseQuery(peopleQuery(org)).data
  const here = items.filter(({ left }) => !left)
  const others = here.filter(({ you }) => !you)
  return { me: here.find(({ you }) => you), others }
}

/** The one who is asked: by name in every sentence, and the day it is where the delegate is. */
export function useOther(you: Voice["you"], id: string | null) {
  const { me, others } = useOthers()
  const now = useNow()
  const other = others.find((person) => person.id === id)
  const zone = you === "leader" ? other?.zone : me?.zone
  const voice: Voice = { you, other: other?.name ?? words.someone[you === "leader" ? "delegate" : "leader"] }
  return { name: other?.name ?? null, voice, today: now && zone ? today(now, zone) : null }
}

/** What there is to choose from, with who is away. */
export function useChoosable(): Choosable[] {
  const { org } = useOrg()
  const { others } = useOthers()
  const { data } = useQuery(todayQuery(org))
  return others.flatMap(({ id, name, away, zone }) => {
    const day = data ? today(data.now, zone) : null
    const isAway = day && away && away.from <= day && day <= away.until
    return name ? [{ id, name, note: isAway ? words.awayUntil(onDay(away.until, day)) : undefined }] : []
  })
}

/** The server's now, as soon as Today has been read once. */
function useNow(): string | null {
  const { org } = useOrg()
  return useQuery(todayQuery(org)).data?.now ?? null
}
