import { useQuery } from "@tanstack/react-query"
import { useCallback } from "react"
import type { Level } from "../../domain/shared/level.ts"
import { areasQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { decides } from "../area-hand-over/who.ts"
import { agreedIn } from "./agreed.ts"
import { drawnFrom } from "./drawn-from.tsx"
import { words } from "./words.ts"

const { agreed: say } = words

/** The level that is suggested between the reader and this person, by the name of the area. */
export function useAgreedLevel(
  you: "leader" | "delegate",
): (other: string | null, area: string) => Level | null {
  const { org, organisation } = useOrg()
  const { data } = useQuery(areasQuery(org))
  const { id } = organisation.you
  return useCallback(
    (other, area) => {
      if (other === null) return null
      const pair = you === "leader" ? { leader: id, delegate: other } : { leader: other, delegate: id }
      return agreedIn(data?.areas ?? [], area, pair)?.level ?? null
    },
    [data, id, you],
  )
}

/** One quiet line: what is agreed in this area. It informs, and never forbids. */
export const AgreedHere = drawnFrom(
  ({ form, fields, voice, name }) => ({
    person: form.person,
    area: fields.area,
    level: fields.level,
    voice,
    name,
  }),
  function AgreedHere({ person, area, level, voice, name }) {
    const { org, organisation } = useOrg()
    const { data } = useQuery(areasQuery(org))
    if (!data || voice.you !== "leader") return null
    const here = agreedIn(data.areas, area, { leader: organisation.you.id, delegate: person })
    if (!here) return null
    const { holder } = here
    if (holder && (holder.id !== person || level < 7))
      return <p className="sm q">{say.outOfYourHands(here.area, holder.name ?? words.someone.delegate)}</p>
    if (here.level === null || name === null) return null
    const two = { leader: "you", delegate: name }
    return <p className="sm q">{say.level(here.area, here.level, decides(here.level, two))}</p>
  },
)
