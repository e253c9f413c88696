import { NumberLine } from "../ui/NumberLine.tsx"
import { drawnFrom } from "./drawn-from.tsx"
import { words } from "./words.ts"

/** How much effort and money may go into it before it is looked at again, if they like. */
export const LimitsField = drawnFrom(
  ({ fields, faults, settings, act }) => ({
    limits: fields.limits,
    error: faults.limits,
    currency: settings.currency,
    act,
  }),
  ({ limits, error, currency, act }) => {
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
          error={error}
        />
        <NumberLine
          label={words.limits.money(currency)}
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
  },
)
