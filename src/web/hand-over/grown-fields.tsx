import { AreaField } from "./area-field.tsx"
import { CheckInsField } from "./check-ins-field.tsx"
import { LevelField } from "./level-field.tsx"
import { LimitsField } from "./limits-field.tsx"
import { Cell, Pair, Row } from "./part.tsx"
import { ThereBy } from "./there-by.tsx"
import { UndoneField } from "./undone-field.tsx"
import { useTerms } from "./use-terms-form.ts"
import { words } from "./words.ts"
import { criteria, Lines, Written } from "./written.tsx"

/** What belongs to more that may be lost: the line that says so, then a medium one's parts, then a large one's. */
export function GrownFields({ asking }: { asking: boolean }) {
  const { size } = useTerms()
  return (
    <>
      <Grown />
      <Row part="why">
        <Written part="why" />
      </Row>
      {!asking && (
        <Row part="whyYou">
          <Written part="whyYou" />
        </Row>
      )}
      <Row part="ifItFallsShort" beside={<YourWord />}>
        <Written part="ifItFallsShort" />
      </Row>
      <Row part="failure">
        <Lines {...criteria.failure} />
      </Row>
      <Pair parts={["resources", "training"]}>
        <Cell part="resources">
          <Written part="resources" />
          <ThereBy part="resources" />
        </Cell>
        <Cell part="training">
          <Written part="training" />
          <ThereBy part="training" />
        </Cell>
      </Pair>
      <Row part="checkIns">
        <CheckInsField />
      </Row>
      <Row part="tripwires">
        <Lines {...criteria.tripwires} />
      </Row>
      <Row part="level">
        <LevelField />
      </Row>
      <Pair parts={["area", "canBeUndone"]}>
        <Cell part="area">
          <AreaField />
        </Cell>
        <Cell part="canBeUndone">
          <UndoneField />
        </Cell>
      </Pair>
      <Row part="limits">
        <LimitsField />
      </Row>
      {size === "large" && <LargeFields />}
    </>
  )
}

function LargeFields() {
  const { fields } = useTerms()
  return (
    <>
      <Row part="affected">
        <Written part="affected" />
      </Row>
      <Row part="undo">
        <Written part="undo" {...(fields.canBeUndone ? {} : { label: words.undone.softened })} />
      </Row>
      <Pair parts={["withinReach", "secondPair"]}>
        <Cell part="withinReach">
          <Written part="withinReach" />
        </Cell>
        <Cell part="secondPair">
          <Written part="secondPair" />
        </Cell>
      </Pair>
    </>
  )
}

/** Where the page grew, and why. */
function Grown() {
  const { fields, size, settings } = useTerms()
  const { atMost, canBeUndone } = fields
  return (
    <p className="grown">
      <span>
        {size === "small" ? words.more.added : words.grown(atMost, settings.currency, size, canBeUndone)}
      </span>
    </p>
  )
}

function YourWord() {
  const { voice, base } = useTerms()
  if (voice.you === "delegate")
    return <p>{(base ? words.yourWord.theirsGiven : words.yourWord.theirs)(voice.other)}</p>
  return (
    <>
      <h2>{words.yourWord.title}</h2>
      <p>{words.yourWord.text(voice.other)}</p>
    </>
  )
}
