import { words } from "./words.ts"

const widths = ["82%", "74%", "68%"]

/** Still hairlines where words will stand. */
export function Loading() {
  return (
    <div className="wide" aria-busy="true">
      <p className="vh" role="status">
        {words.loading}
      </p>
      <div aria-hidden="true" className="loading">
        <span className="sk" style={{ width: "34%" }} />
        {widths.map((width) => (
          <span key={width} className="sk" style={{ width }} />
        ))}
      </div>
    </div>
  )
}
