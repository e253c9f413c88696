import type { ReactNode } from "react"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import type { Reading } from "./reading.ts"

type Props = { crumb: ReactNode; title: string; lede?: ReactNode }

/** Whose it is, the outcome, and what it waits for. */
export function Heading({ crumb, title, lede }: Props) {
  return (
    <>
      <p className="crumb">{crumb}</p>
      <h1 className="w w-title col">{title}</h1>
      {lede && <p className="q col lede">{lede}</p>}
    </>
  )
}

/** The other one's name, on the way to their page. */
export function Other({ reading: { other, otherId } }: { reading: Reading }) {
  const { org } = useOrg()
  return otherId ? <Link to={paths.person(org, otherId)}>{other}</Link> : other
}

/** A sentence with a link in it: what the language puts before and after the name. */
export function Sentence({
  around: [before, after],
  children,
}: {
  around: readonly [string, string]
  children: ReactNode
}) {
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}
