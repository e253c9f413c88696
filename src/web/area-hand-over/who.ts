import { type Level, levelName } from "../../domain/shared/level.ts"

/** The two by name; the reader is "you". */
export type Two = { readonly leader: string; readonly delegate: string }

const YOU = "you"
const does = (name: string, yours: string, theirs: string) => `${name} ${name === YOU ? yours : theirs}`
const whose = (name: string) => (name === YOU ? "your" : `${name}’s`)

/** Who decides at a level, with whom, as a sentence. */
export function whoDecides(level: Level, two: Two): string {
  return `${capital(decides(level, two))}.`
}

/** The same inside of a sentence: "Ana decides, and you are out of it". */
export function decides(level: Level, { leader, delegate }: Two): string {
  switch (level) {
    case 1:
      return `${does(leader, "decide and tell", "decides and tells")} ${delegate}`
    case 2:
      return `${does(leader, "decide, and say", "decides, and says")} why`
    case 3:
      return `${does(leader, "ask", "asks")} ${delegate} first, and then ${leader === YOU ? "decide" : "decides"}`
    case 4:
      return leader === YOU || delegate === YOU
        ? `you and ${leader === YOU ? delegate : leader} decide together`
        : `${leader} and ${delegate} decide together`
    case 5:
      return `${does(delegate, "decide", "decides")}, and may ask ${whose(leader)} advice`
    case 6:
      return `${does(delegate, "decide", "decides")}, and ${leader} may ask afterwards`
    case 7:
      return `${does(delegate, "decide", "decides")}, and ${does(leader, "are", "is")} out of it`
  }
}

/** "Level 5, advise" on one line. */
export function called(level: Level): string {
  return `Level\u00a0${level}, ${levelName(level)}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
