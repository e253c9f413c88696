import { useState } from "react"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { buttonClass } from "../ui/buttonClass.ts"
import { Heading } from "./heading.tsx"
import { type Lead, Moves } from "./moves.tsx"
import type { StageProps } from "./stage.ts"
import { WordlessForm } from "./wordless-form.tsx"
import { words } from "./words.ts"

/** A draft is written on the page that hands over; here it only waits. */
export function Draft({ view, reading, title }: StageProps) {
  const { org } = useOrg()
  const [open, setOpen] = useState<string | null>(null)
  const { draft: say } = words
  const goOn: Lead = (variant) => (
    <Link className={buttonClass(variant)} to={paths.handOver(org, { draft: view.id })}>
      {say.goOn}
    </Link>
  )
  return (
    <div className="wide dele">
      <Heading crumb={say.crumb} title={title} lede={view.delegate ? say.to(reading.other) : say.toNobody} />
      <section className="sec">
        <Moves
          lead={goOn}
          open={open}
          onOpen={setOpen}
          moves={[
            {
              id: "discard",
              label: say.discard,
              form: (close) => (
                <WordlessForm
                  view={view}
                  noun="discards"
                  body={{}}
                  submit={say.discard}
                  says={say.discardNote}
                  onClose={close}
                />
              ),
            },
          ]}
        />
      </section>
    </div>
  )
}
