import type { House } from "../features/context.ts"
import { createOrganisation } from "../features/organisation/create.ts"
import { type Tx, transact } from "../platform/database/transaction.ts"
import { calendar } from "./calendar.ts"
import { arrivals, type Cast, cast, type Name, type Story } from "./cast.ts"
import { play } from "./play.ts"
import { remembering } from "./remembering.ts"
import { accounts } from "./stories/accounts.ts"
import { announcement } from "./stories/announcement.ts"
import { board } from "./stories/board.ts"
import { documentation } from "./stories/documentation.ts"
import { documentationForGood } from "./stories/documentation-for-good.ts"
import { flour } from "./stories/flour.ts"
import { harbourFair } from "./stories/harbour-fair.ts"
import { holdings } from "./stories/holdings.ts"
import { lastDocumentation } from "./stories/last-documentation.ts"
import { lunch } from "./stories/lunch.ts"
import { millContract } from "./stories/mill-contract.ts"
import { mondays } from "./stories/mondays.ts"
import { newcomers } from "./stories/newcomers.ts"
import { nextAnnouncement } from "./stories/next-announcement.ts"
import { rebuilding } from "./stories/rebuilding.ts"
import { releaseNotes } from "./stories/release-notes.ts"
import { shadows } from "./stories/shadows.ts"
import { smallWords } from "./stories/small-words.ts"
import { sponsors } from "./stories/sponsors.ts"
import { steppingStones } from "./stories/stepping-stones.ts"
import { translations } from "./stories/translations.ts"
import { upgradeGuides } from "./stories/upgrade-guides.ts"
import { venue } from "./stories/venue.ts"

const ZONE = "Europe/Lisbon"
const STORIES: readonly Story[] = [
  arrivals,
  harbourFair,
  steppingStones,
  rebuilding,
  sponsors,
  translations,
  accounts,
  lastDocumentation,
  announcement,
  flour,
  shadows,
  millContract,
  releaseNotes,
  venue,
  upgradeGuides,
  lunch,
  documentation,
  newcomers,
  nextAnnouncement,
  smallWords,
  holdings,
  mondays,
  board,
  documentationForGood,
]

/** Logins for the rest of the cast, where both sides are to be tried. */
export type Logins = { readonly [name in Exclude<Name, "maya">]?: string }

/**
 * Makes the example organisation for a login, who is Maya in it: a year that ends now, told in the product's own
 * commands and kept in its own ledger.
 */
export async function seedExample(
  house: House,
  login: string,
  logins: Logins = {},
): Promise<{ org: string }> {
  const now = house.now()
  const dates = calendar(now, ZONE)
  const { org, person } = await createOrganisation(
    { ...house, now: () => dates.on(-52, "Mon", "09:00") },
    { name: "Tidewater", yourName: "Maya", zone: ZONE, login, example: true },
  )
  const people = cast(person)
  const tidewater = { ...people, ...dates }
  await transact(house.database, { org, actor: "house" }, async (tx) => {
    await play(
      remembering(tx),
      STORIES.flatMap((story) => story(tidewater)),
      now,
    )
    await letIn(tx, people, logins)
  })
  return { org }
}

async function letIn(tx: Tx, people: Cast, logins: Logins): Promise<void> {
  for (const [name, login] of Object.entries(logins))
    await tx.query("insert into membership (org, person, login) values ($1, $2, $3)", [
      tx.org,
      people[name as Name].id,
      login,
    ])
}
