import { DayField } from "../ui/DayField.tsx"
import { Tick } from "../ui/Tick.tsx"
import { drawnFrom } from "./drawn-from.tsx"
import { words } from "./words.ts"

/** What is asked along with the terms and is no part of them: an answer by a day, a back-brief. */
export const Arrangements = drawnFrom(
  ({ form, faults, voice, size, today, act }) => ({
    answerBy: form.answerBy,
    error: faults.answerBy,
    min: today ?? undefined,
    act,
    backBrief: form.backBrief,
    mayAsk: voice.you === "leader" && size !== "large",
    voice,
  }),
  ({ answerBy, error, min, act, backBrief, mayAsk, voice }) => (
    <div className="with-margin">
      <div className="fs">
        <div id="part-answerBy">
          <DayField
            label={words.answerBy}
            hint={words.ifYouLike}
            description={words.answerByNote}
            value={answerBy}
            onChange={(answerBy) => act({ type: "set", around: { answerBy } })}
            min={min}
            openLabel={words.calendar}
            error={error}
          />
        </div>
        {mayAsk && (
          <div className="f" id="part-backBrief">
            <Tick
              isSelected={backBrief}
              onChange={(backBrief) => act({ type: "set", around: { backBrief } })}
              small={words.backBriefNote(voice.other)}
            >
              {words.backBrief(voice.other)}
            </Tick>
          </div>
        )}
      </div>
    </div>
  ),
)
