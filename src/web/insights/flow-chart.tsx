import { useId } from "react"
import type { OwnInsights } from "../../client/client.ts"
import { Disclosure } from "../ui/Disclosure.tsx"
import { words } from "./words.ts"

type Flow = OwnInsights["flow"]
const STEPS = ["offered", "committed", "settled", "undisturbed", "raised"] as const

/** How far each went: five lines, each part of the one above it. */
export function FlowChart({ flow }: { flow: Flow }) {
  const heading = useId()
  return (
    <section className="sec" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {words.flow.title}
      </h2>
      <div className="flow" role="img" aria-label={words.flow.picture(flow)}>
        {STEPS.map((step) => (
          <div key={step} className="flow-row">
            <span className="what">{words.flow.rows[step]}</span>
            <svg className={step === "raised" ? "bar last" : "bar"} aria-hidden="true">
              <rect className="room" y="9.5" width="100%" height="1" />
              <rect className="so-far" y="8" width={`${(100 * flow[step]) / flow.offered}%`} height="4" />
            </svg>
            <span className="count">{flow[step]}</span>
          </div>
        ))}
      </div>
      <p className="sm q col lede">{words.flow.means}</p>
      <Disclosure label={words.asTable} className="lede">
        <FlowTable flow={flow} />
      </Disclosure>
    </section>
  )
}

function FlowTable({ flow }: { flow: Flow }) {
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{words.table.step}</th>
          <th scope="col">{words.table.count}</th>
        </tr>
      </thead>
      <tbody>
        {STEPS.map((step) => (
          <tr key={step}>
            <th scope="row">{words.flow.rows[step]}</th>
            <td>{flow[step]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
