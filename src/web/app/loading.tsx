import { SkeletonRows } from "../ui/Skeleton.tsx"
import { words } from "./words.ts"

/** Still hairlines where words will stand. */
export function Loading() {
  return (
    <div className="wide" aria-busy="true">
      <h1 className="say qq">
        <span role="status">{words.loading}</span>
      </h1>
      <Rows />
    </div>
  )
}

/** The same below a title that is there already. */
export function LoadingRows() {
  return (
    <div aria-busy="true">
      <Rows />
    </div>
  )
}

function Rows() {
  return (
    <div className="sec">
      <SkeletonRows />
    </div>
  )
}

/** The same before the frame is there; its place is kept, so that nothing moves when it comes. */
export function LoadingFrame() {
  return (
    <div className="frame">
      <div className="rail" />
      <main className="main">
        <Loading />
      </main>
    </div>
  )
}

/** At the door there is nothing to read yet. */
export function LoadingDoor() {
  return (
    <main className="door" aria-busy="true">
      <h1 className="vh">{words.product}</h1>
    </main>
  )
}
