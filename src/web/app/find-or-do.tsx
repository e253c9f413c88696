import { useQuery } from "@tanstack/react-query"
import type { DelegationRow, PersonView } from "../../client/client.ts"
import { paths } from "../paths.ts"
import { Palette, type PaletteEntry } from "../ui/Palette.tsx"
import { useGo } from "./link.tsx"
import { usePlaces } from "./places.ts"
import { delegationsQuery, peopleQuery } from "./queries.ts"
import { useOrg } from "./session.ts"
import { words } from "./words.ts"

const { palette } = words
const said = {
  label: palette.label,
  none: palette.none,
  close: palette.close,
  keys: [
    { keys: "↑ ↓", does: palette.keys.choose },
    { keys: "Enter", does: palette.keys.go },
    { keys: "Esc", does: palette.keys.back },
  ],
}

/** Find or do, from anywhere. A row's id is the path it leads to. */
export function FindOrDo(props: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }) {
  const go = useGo()
  const sections = useSections(props.isOpen)
  return <Palette {...props} sections={sections} words={said} onChoose={(path) => go(path)} />
}

function useSections(isOpen: boolean) {
  const { org } = useOrg()
  const { pages, rare } = usePlaces()
  const { data: people } = useQuery({ ...peopleQuery(org), enabled: isOpen })
  const { data: delegations } = useQuery({ ...delegationsQuery(org), enabled: isOpen })
  const others = people?.items.filter((person) => !person.you && !person.left) ?? []
  return [
    {
      id: "do",
      title: palette.do,
      entries: [
        { id: paths.handOver(org), text: palette.handOver },
        { id: paths.ask(org), text: palette.ask },
        { id: paths.promise(org), text: palette.promise },
        { id: paths.writePost(org), text: palette.post },
        { id: paths.handOverArea(org), text: palette.area },
        ...others.map((person) => handOverTo(org, person)),
        ...others.map((person) => promiseTo(org, person)),
      ],
    },
    {
      id: "go",
      title: palette.goTo,
      entries: [
        ...others.map((person) => toPerson(org, person)),
        ...(delegations?.items.map((row) => toDelegation(org, row)) ?? []),
        ...[...pages, ...rare].map(({ to, label }) => ({ id: to, text: label, note: palette.page })),
      ],
    },
  ]
}

function handOverTo(org: string, { id, name }: PersonView): PaletteEntry {
  return { id: paths.handOver(org, { to: id }), text: palette.handOverTo(name ?? "") }
}

function promiseTo(org: string, { id, name }: PersonView): PaletteEntry {
  return { id: paths.promise(org, id), text: palette.promiseTo(name ?? "") }
}

function toPerson(org: string, { id, name }: PersonView): PaletteEntry {
  return { id: paths.person(org, id), text: name ?? "", note: palette.person }
}

function toDelegation(org: string, row: DelegationRow): PaletteEntry {
  return {
    id: row.stage === "draft" ? paths.handOver(org, { draft: row.id }) : paths.delegation(org, row.id),
    text: row.outcome ?? palette.noOutcome,
    voice: row.outcome ? "serif" : undefined,
    note: noteOf(row),
  }
}

function noteOf({ stage, you, delegate }: DelegationRow) {
  if (stage === "draft") return palette.draft
  return you === "delegate" ? palette.youHold : palette.holds(delegate?.name ?? "")
}
