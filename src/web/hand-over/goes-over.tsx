import { useQuery } from "@tanstack/react-query"
import { money } from "../app/figures.ts"
import { Link } from "../app/link.tsx"
import { budgetQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { overWith } from "../budget/with-this.ts"
import { words } from "../budget/words.ts"
import { paths } from "../paths.ts"
import { termsOf } from "./fields.ts"
import { useTerms } from "./use-terms-form.ts"

const { withThis: say } = words

/** Beside what may be lost: that the quarter would go over its budget. Said, never forbidden. */
export function GoesOver() {
  const { org, organisation } = useOrg()
  const { fields, settings } = useTerms()
  const { data } = useQuery({ ...budgetQuery(org), enabled: fields.due !== null })
  const over = data ? overWith(data, termsOf(fields), settings) : 0
  if (over === 0) return null
  return (
    <>
      <h2>{say.head}</h2>
      <span role="status">
        {say.line(organisation.name ?? words.nameless, money(over, settings.currency))}
      </span>{" "}
      <Link className="link nb" to={paths.budget(org)}>
        {say.link}
      </Link>
    </>
  )
}
