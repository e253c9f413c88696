import { type Level, levelName, OUT_OF_IT } from "../shared/level.ts"
import type { AreaHandOverEvent, Side, Step } from "./area-hand-over.ts"

/** The two as the reader calls them ("you" for oneself), and who said it. */
export type Telling = { readonly [side in Side]: string } & { readonly by: Side | null }

/** What happened, as one sentence. */
export function sentenceOf(event: AreaHandOverEvent, telling: Telling): string {
  return capital(sentence(event, telling))
}

function sentence(event: AreaHandOverEvent, { leader, delegate, by }: Telling): string {
  const who = by === "delegate" ? delegate : leader
  switch (event.type) {
    case "area-hand-over-proposed":
      return `${leader} proposed to hand it over to ${delegate}, level by level: ${levels(event.row)}.`
    case "row-proposed":
      return `${who} proposed another row of levels: ${levels(event.row)}.`
    case "row-agreed":
      return `${who} agreed. It begins at ${level(event.row[0]?.level ?? OUT_OF_IT)}.`
    case "row-kept":
      return `${who} let the row of levels stand as it was.`
    case "next-level-agreed":
      return `${who} said yes to ${level(event.level)}.`
    case "level-reached":
      return `both said yes. From now on it is ${level(event.level)}.`
    case "area-handed-over":
      return event.level === OUT_OF_IT
        ? `both said yes. The area is handed over for good: ${delegate} ${decide(delegate)}, ${leader} ${are(leader)} out of it.`
        : `both said yes. From now on it is ${level(event.level)}, and stays there.`
    case "area-hand-over-paused":
      return `${who} paused it. Nobody is marked by it.`
    case "area-hand-over-resumed":
      return `${who} took it up again.`
    case "area-hand-over-not-now":
      return `${delegate} said: not now. Nobody is marked by it.`
    case "area-hand-over-withdrawn":
      return `${leader} withdrew it. Nobody is marked by it.`
    case "area-hand-over-stopped":
      return `${who} stopped it. Nobody is marked by it.`
    case "area-hand-over-ended":
      return "it ended because one of the two left. Nobody is marked by it."
  }
}

function level(which: Level): string {
  return `level ${which}, ${levelName(which)}`
}

function levels(row: readonly Step[]): string {
  return row.map(({ level }) => level).join(", ")
}

const decide = (name: string) => (name === "you" ? "decide" : "decides")
const are = (name: string) => (name === "you" ? "are" : "is")

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
