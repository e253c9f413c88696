import { useId } from "react"
import { NumberLine } from "../ui/NumberLine.tsx"
import { ShortChoice } from "../ui/ShortChoice.tsx"
import { AreaField } from "./area-field.tsx"
import { CallsBy } from "./calls-by.tsx"
import { CheckInsField } from "./check-ins-field.tsx"
import { LevelField } from "./level-field.tsx"
import { Cell, Pair, Row } from "./part.tsx"
import { labels } from "./part-words.ts"
import { useTerms } from "./use-terms-form.ts"
import { words } from "./words.ts"
import { criteria, Lines, Written } from "./written.tsx"

/** What belongs to more that may be lost: the line that says so, then a medium one's parts, then a large one's. */
export function GrownFields({ asking }: { asking: boolean }) {
  const { size, settings, today } = useTerms()
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
        </Cell>
        <Cell part="training">
          <Written part="training" />
        </Cell>
      </Pair>
      <Row part="checkIns">
        <CheckInsField />
      </Row>
      <Row part="tripwires">
        <Lines
          {...criteria.tripwires}
          trailing={(line, index, change) => (
            <CallsBy {...{ line, index, today }} currency={settings.currency} onChange={change} />
          )}
        />
      </Row>
      <Row part="level">
        <LevelField />
      </Row>
      <Pair parts={["area", "canBeUndone"]}>
        <Cell part="area">
          <AreaField />
        </Cell>
        <Cell part="canBeUndone">
          <CanBeUndone />
        </Cell>
      </Pair>
      <Row part="limits">
        <Limits />
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
    return (base ? words.yourWord.theirsGiven : words.yourWord.theirs)(voice.other)
  return (
    <>
      <h2>{words.yourWord.title}</h2>
      {words.yourWord.text(voice.other)}
    </>
  )
}

function CanBeUndone() {
  const { fields, act, voice } = useTerms()
  const labelId = useId()
  return (
    <div className="f short">
      <span className="label" id={labelId}>
        {labels.canBeUndone(voice)}
      </span>
      <ShortChoice
        labelledBy={labelId}
        options={[
          { value: "yes", label: words.undone.yes },
          { value: "no", label: words.undone.no },
        ]}
        value={fields.canBeUndone ? "yes" : "no"}
        onChange={(value) => act({ type: "write", part: "canBeUndone", value: value === "yes" })}
      />
    </div>
  )
}

function Limits() {
  const { fields, act, faults, settings } = useTerms()
  const { limits } = fields
  const write = (patch: Partial<typeof limits>) =>
    act({ type: "write", part: "limits", value: { ...limits, ...patch } })
  return (
    <div className="fs">
      <NumberLine
        label={words.limits.effort}
        hint={words.ifYouLike}
        placeholder={words.limits.none}
        unit={limits.effortDays === null ? undefined : words.checkIns.unit(limits.effortDays)}
        minValue={0}
        maxValue={10_000}
        value={limits.effortDays ?? Number.NaN}
        onChange={(n) => write({ effortDays: Number.isNaN(n) ? null : Math.round(n * 4) / 4 })}
        error={faults.limits}
      />
      <NumberLine
        label={words.limits.money(settings.currency)}
        hint={words.ifYouLike}
        placeholder={words.limits.none}
        formatOptions={{ maximumFractionDigits: 2 }}
        minValue={0}
        maxValue={1_000_000_000}
        value={limits.money ?? Number.NaN}
        onChange={(n) => write({ money: Number.isNaN(n) ? null : n })}
      />
    </div>
  )
}
