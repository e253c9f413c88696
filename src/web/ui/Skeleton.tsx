/** Still hairlines where words will stand. `width` is any CSS length; `course` is dotted like a line ahead. */
export function Skeleton({ width, course = false }: { width?: string; course?: boolean }) {
  return <span className={course ? "sk course" : "sk"} aria-hidden="true" style={width ? { width } : {}} />
}

/** Rows of people before they have been read. */
export function SkeletonRows({ count = 3 }: { count?: number }) {
  const names = ["2.6rem", "2.4rem", "2.8rem"]
  const words = ["82%", "74%", "68%"]
  return (
    <ul className="people" aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows stand for nobody yet
        <li key={i}>
          <Skeleton width={names[i % 3] ?? ""} />
          <p className="w">
            <Skeleton width={words[i % 3] ?? ""} />
          </p>
          <div>
            <Skeleton course />
          </div>
        </li>
      ))}
    </ul>
  )
}
