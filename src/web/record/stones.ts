import type { LatitudeView } from "../../client/client.ts"
import { sayDay } from "../app/dates.ts"
import { days } from "../app/figures.ts"
import type { Stone } from "../ui/Stones.tsx"
import { words } from "./words.ts"

/** How many stones stand on one waterline, the next among them; of those held now at most two. */
const ALL = 7
const HELD = 2

type At = { readonly growth: number; readonly threshold: number }

/** What was entrusted, over time: settled, held now, and what comes next if that is met. */
export function stonesOf({ stones, held, suggestion }: LatitudeView, at: At): readonly Stone[] {
  const now = held.slice(-HELD)
  const before = stones.slice(now.length + 1 - ALL)
  return [...before.map(settledStone), ...now.map(heldStone), ...next(suggestion, now, at)]
}

function settledStone({ delegation, on, days: size, cameOut, leap }: LatitudeView["stones"][number]): Stone {
  const when = sayDay(on, { month: "long", year: "numeric" })
  const said = [when, ...SAID[cameOut], ...(leap ? ["a leap"] : [])].join(", ")
  return { key: delegation, days: size, lie: LIES[cameOut], size: days(size), said }
}

const LIES = {
  met: "met",
  "told-in-time": "short",
  "told-at-the-end": "short",
  "two-accounts": "short",
  surprise: "sunk",
} as const
const SAID = {
  met: [],
  "told-in-time": ["fell short, told in time"],
  "told-at-the-end": ["fell short, told at the end"],
  "two-accounts": ["two accounts"],
  surprise: ["a surprise"],
} as const

function heldStone({ delegation, days: size, leap }: LatitudeView["held"][number]): Stone {
  const said = leap ? words.heldLeap : words.heldNow
  return { key: delegation, days: size, lie: "held", size: days(size), said }
}

/** Nothing comes next where no size helps now. */
function next(
  { word, days: suggested }: LatitudeView["suggestion"],
  held: LatitudeView["held"],
  { growth, threshold }: At,
): readonly Stone[] {
  if (word === "train-or-pilot") return []
  const largest = Math.max(0, ...held.map(({ days }) => days))
  const grows = word !== "rebuild" && growth * largest > suggested
  const size = grows ? Math.min(growth * largest, threshold) : suggested
  const said = grows ? words.ifMet : words.next
  return [{ key: "next", days: size, lie: "next", size: days(size), said }]
}
