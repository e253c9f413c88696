import { useState } from "react"
import type { HoldingNoun, HoldingView } from "../../client/client.ts"
import { Link, useGo } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { useFocusAfter } from "../promise/use-focus-after.ts"
import { Button } from "../ui/Button.tsx"
import { Disclosure } from "../ui/Disclosure.tsx"
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx"
import { ReviseForm } from "./revise-form.tsx"
import { saidOf } from "./sentence.ts"
import { useActOn } from "./use-act-on.ts"
import { words } from "./words.ts"

/** Something one holds: its title, which opens what is said of it, and one press to hand it over. */
export function Row({ holding }: { holding: HoldingView }) {
  const { org } = useOrg()
  const go = useGo()
  const [isOpen, setOpen] = useState(false)
  const { act, pending, fault } = useActOn(holding)
  const title = holding.title ?? words.row.erased
  const handOver = async () => {
    const [only, ...others] = holding.whoCould
    const delegate = others.length === 0 ? (only?.id ?? null) : null
    const view = await act("hand-overs", { delegate })
    const draft = view?.ways.at(-1)?.delegation
    if (draft) go(paths.handOver(org, { draft }))
  }
  return (
    <li className="held">
      <Disclosure
        label={<span className="w w-lg">{title}</span>}
        isExpanded={isOpen}
        onExpandedChange={setOpen}
      >
        {isOpen && (
          <>
            <ReviseForm {...{ holding, act, pending }} onDone={() => setOpen(false)} />
            <RareMoves {...{ holding, act, pending }} />
          </>
        )}
      </Disclosure>
      {!isOpen && holding.moves.includes("hand-overs") && !draftOf(holding) && (
        <Button
          variant="text"
          onPress={() => void handOver()}
          isPending={pending === "hand-overs"}
          pendingLabel={words.sending}
        >
          {words.move["hand-overs"]}
          <VisuallyHidden>{`: ${title}`}</VisuallyHidden>
        </Button>
      )}
      {!isOpen && (
        <p className="sm qq">
          {saidOf(holding)} <Ways holding={holding} />
        </p>
      )}
      <div role="alert">{fault && <p className="fault">{fault}</p>}</div>
    </li>
  )
}

const draftOf = ({ ways }: HoldingView) => ways.find(({ how, agreed }) => how === "drafted" && !agreed)

/** Where what was begun from it stands; each leads there. */
function Ways({ holding: { ways } }: { holding: HoldingView }) {
  const { org } = useOrg()
  return ways.map(({ delegation, how, agreed, stage, delegate }) => {
    const name = delegate?.name ?? ""
    const { draftTo, offered, askedBy, underWay } = words.row
    const isDraft = stage === "draft"
    const begun = how === "drafted" ? offered(name) : askedBy(name)
    const to = isDraft ? paths.handOver(org, { draft: delegation }) : paths.delegation(org, delegation)
    return (
      <span key={delegation}>
        <Link className="link" to={to}>
          {isDraft ? draftTo(name || null) : agreed ? underWay(name) : begun}
        </Link>
        {". "}
      </span>
    )
  })
}

const RARE = ["openings", "closings", "let-gos"] as const satisfies readonly HoldingNoun[]

function RareMoves({
  holding,
  act,
  pending,
}: { holding: HoldingView } & Omit<ReturnType<typeof useActOn>, "fault">) {
  const acted = useFocusAfter()
  const press = (noun: (typeof RARE)[number]) => {
    if (noun === "let-gos") acted()
    void act(noun, {})
  }
  const open = RARE.filter((noun) => holding.moves.includes(noun))
  if (open.length === 0) return null
  return (
    <div className="rare">
      <div className="acts">
        {open.map((noun) => (
          <Button
            key={noun}
            variant="text"
            onPress={() => press(noun)}
            isPending={pending === noun}
            pendingLabel={words.sending}
          >
            {words.move[noun]}
            <VisuallyHidden>{`: ${holding.title ?? ""}`}</VisuallyHidden>
          </Button>
        ))}
      </div>
      <p className="xs qq">
        {words.opens} {holding.moves.includes("let-gos") && words.letsGo}
      </p>
    </div>
  )
}
