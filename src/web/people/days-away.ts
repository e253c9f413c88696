import type { PersonView } from "../../client/client.ts"
import { day } from "../app/dates.ts"
import { words } from "./words.ts"

/** Days away in a list; those past are forgotten by the server. */
export function daysAway(away: PersonView["away"]): string | null {
  return away && words.awayFrom(day(away.from), day(away.until, away.from))
}
