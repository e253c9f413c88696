import { useSuspenseQuery } from "@tanstack/react-query"
import type { ComponentType } from "react"
import type { DelegationView } from "../../client/client.ts"
import { delegationQuery } from "../app/queries.ts"
import { useOrg, usePathId } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { Active } from "./active/active.tsx"
import "./delegation.css"
import { Draft } from "./draft.tsx"
import { Declared } from "./judged/declared.tsx"
import { Settled } from "./judged/settled.tsx"
import { WithMovedOn } from "./moved-on.tsx"
import { Negotiating } from "./negotiating/negotiating.tsx"
import { Over } from "./over/over.tsx"
import { useReading } from "./reading.ts"
import type { StageProps } from "./stage.ts"
import { useFocusAfterAct } from "./use-focus-after-act.ts"
import { words } from "./words.ts"

const stages: Record<DelegationView["stage"], ComponentType<StageProps>> = {
  draft: Draft,
  negotiating: Negotiating,
  active: Active,
  declared: Declared,
  settled: Settled,
  closed: Settled,
  discarded: Over,
  declined: Over,
  withdrawn: Over,
  lapsed: Over,
  ended: Over,
}

/** A delegation, as the reader sees it at its stage. */
export function DelegationPage() {
  const id = usePathId()
  return <OneDelegation key={id} id={id} />
}

function OneDelegation({ id }: { id: string }) {
  const { org } = useOrg()
  const { data: view } = useSuspenseQuery(delegationQuery(org, id))
  const reading = useReading(view)
  const title = titleOf(view)
  useTitle(title)
  useFocusAfterAct(view)
  const Stage = stages[view.stage]
  return (
    <WithMovedOn view={view}>
      <Stage view={view} reading={reading} title={title} />
    </WithMovedOn>
  )
}

function titleOf({ rounds, draft }: DelegationView): string {
  return (rounds.at(-1)?.terms ?? draft)?.outcome ?? words.noOutcome
}
