import type { CameOut } from "../../domain/latitude/latitude.ts"

const CAME_OUT: Record<CameOut, string> = {
  met: "met",
  "told-in-time": "it fell short, and that was told in time",
  "told-at-the-end": "it fell short, and that was told at the end",
  surprise: "it fell short, and that came as a surprise",
  "two-accounts": "two accounts stand side by side",
}

/** What the page of one's own data says. */
export const words = {
  title: (name: string) => `What Leeway keeps of ${name}`,
  at: (organisation: string, when: string) => `${organisation}, ${when}.`,
  says: "This is everything here that is about you or by you. The same stands in the file for machines.",
  you: "You",
  name: "Name",
  address: "Address you sign in with",
  loginName: "Name you sign in with",
  since: "Signing in since",
  sessions: "Signed in",
  session: (since: string, until: string) => `since ${since}, until ${until} at most`,
  zone: "Time zone",
  away: "Away",
  threshold: "Your own line, in days",
  delegations: "What you handed over and hold",
  promises: "What you promised and were promised",
  holdings: "What you still do",
  hoursAWeek: (hours: number) => `${hours} hours a week`,
  plans: "What you planned on Mondays",
  week: (day: string) => `Week of ${day}`,
  ifThen: (when: string, iWill: string) => `If ${when}, then I ${iWill}`,
  done: "Done",
  notDone: "Not this time",
  areaHandOvers: "Areas handed over for good, from you and to you",
  records: "What stands between you and others",
  someone: "Someone who was here",
  theirWord: "Their word to you",
  yourWord: "Your word to them",
  size: (area: string | null, youLead: boolean) =>
    `What it supports${area === null ? "" : `, in ${area}`}, ${youLead ? "you leading" : "they leading"}`,
  stone: (days: number, cameOut: CameOut, leap: boolean) =>
    `${days} days at most${leap ? ", a leap" : ""}: ${CAME_OUT[cameOut]}.`,
  held: (days: number, leap: boolean) => `${days} days at most${leap ? ", a leap" : ""}: held now.`,
  next: (days: number) => `Next: ${days} days at most. A suggestion, which binds nobody.`,
  shownTo: (name: string | null) => `You show your side of it to ${name ?? "someone who was here"}.`,
  acts: "Everything you did",
  nothing: "Nothing.",
  erased: "Words that are gone",
  terms: (round: number) => `Round ${round}`,
  happened: "What happened",
} as const
