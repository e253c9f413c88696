import type { ReactNode } from "react"
import { DayField } from "../ui/DayField.tsx"
import { AtMostField } from "./at-most-field.tsx"
import { drawnFrom } from "./drawn-from.tsx"
import { GoesOver } from "./goes-over.tsx"
import { GrownFields } from "./grown-fields.tsx"
import { Cell, Pair, Row } from "./part.tsx"
import { labels } from "./part-words.ts"
import { useTerms } from "./use-terms-form.ts"
import { words } from "./words.ts"
import { criteria, Lines, Written } from "./written.tsx"

export type TermsFieldsProps = {
  /** Beside at most: what is known of the two. */
  beside?: ReactNode
  /** "Why me, if you like" stands on the page at every size. */
  asking?: boolean
  focusOutcome?: boolean
}

/** The one terms form: what every size asks for, and below it what belongs to more that may be lost. */
export function TermsFields({ beside, asking = false, focusOutcome = false }: TermsFieldsProps) {
  const { open, size } = useTerms()
  return (
    <>
      <Row part="outcome">
        <Written
          part="outcome"
          size="xl"
          autoFocus={focusOutcome}
          {...(asking ? { label: words.ask.outcome } : {})}
        />
      </Row>
      <Row part="success">
        <Lines {...criteria.success} />
      </Row>
      <Pair
        parts={["due", "atMost"]}
        beside={
          <>
            {beside}
            <GoesOver />
          </>
        }
      >
        <Cell part="due">
          <Due />
        </Cell>
        <Cell part="atMost">
          <AtMostField />
        </Cell>
      </Pair>
      <Row part="worstCase">
        <Written part="worstCase" />
      </Row>
      {asking && (
        <Row part="whyYou">
          <Written part="whyYou" hint={size === "small" && words.ifYouLike} />
        </Row>
      )}
      {open && <GrownFields asking={asking} />}
    </>
  )
}

const Due = drawnFrom(
  ({ fields, act, faults, voice, today }) => ({
    value: fields.due,
    error: faults.due,
    min: today ?? undefined,
    label: labels.due(voice),
    act,
  }),
  ({ act, ...field }) => (
    <DayField
      {...field}
      onChange={(value) => act({ type: "write", part: "due", value })}
      openLabel={words.calendar}
    />
  ),
)
