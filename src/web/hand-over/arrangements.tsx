import { DayField } from "../ui/DayField.tsx"
import { Tick } from "../ui/Tick.tsx"
import { useTerms } from "./use-terms-form.ts"
import { words } from "./words.ts"

/** What is asked along with the terms and is no part of them: an answer by a day, a back-brief. */
export function Arrangements() {
  const { form, act, faults, voice, size, today } = useTerms()
  const mayAsk = voice.you === "leader" && size !== "large"
  return (
    <div className="with-margin">
      <div className="fs">
        <div id="part-answerBy">
          <DayField
            label={words.answerBy}
            hint={words.ifYouLike}
            description={words.answerByNote}
            value={form.answerBy}
            onChange={(answerBy) => act({ type: "set", around: { answerBy } })}
            min={today ?? undefined}
            openLabel={words.calendar}
            error={faults.answerBy}
          />
        </div>
        {mayAsk && (
          <div className="f" id="part-backBrief">
            <Tick
              isSelected={form.backBrief}
              onChange={(backBrief) => act({ type: "set", around: { backBrief } })}
              small={words.backBriefNote(voice.other)}
            >
              {words.backBrief(voice.other)}
            </Tick>
          </div>
        )}
      </div>
    </div>
  )
}
