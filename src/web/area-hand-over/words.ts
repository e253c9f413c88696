import { figure } from "../app/figures.ts"

const COUNTED = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
const counted = (n: number) => COUNTED[n] ?? figure(n)
const were = (n: number) => (n === 1 ? "was" : "were")

/** What the pages about handing over an area say. */
export const words = {
  erasedArea: "An area whose name was erased",
  someone: "someone",
  sending: (name: string) => `Telling ${name}`,
  changed: "This changed meanwhile. Here is how it stands now.",
  title: (area: string) => `Handing over ${area}`,
  fromTo: (leader: string, delegate: string) => `From ${leader} to ${delegate}.`,
  lede: {
    proposedByYou: (name: string) => `Your row of levels waits for ${name}.`,
    proposedToYou: (name: string) => `${name}’s row of levels waits for you.`,
    underWay: (met: number, level: number, more: number, next: number) =>
      `${capitalCounted(met)} ${were(met)} met at level ${level}; ${counted(more)} more, and level ${next} opens.`,
    nothingYet: (level: number, mustSettle: number, next: number) =>
      `Nothing was met at level ${level} yet. Level ${next} opens when ${mustSettle === 1 ? "one is" : `${counted(mustSettle)} are`}.`,
    full: (met: number, level: number, next: number, decides: string) =>
      `${capitalCounted(met)} ${were(met)} met at ${level}. The next is ${next}: ${decides}.`,
    paused: "It is paused. The level stays as it is.",
    handedOver: (decides: string) => `It is handed over: ${decides}.`,
    staysAt: (decides: string) => `It is where you both wanted it: ${decides}.`,
    over: {
      "not-now": "The answer was: not now. Nobody is marked by it.",
      withdrawn: "It was withdrawn. Nobody is marked by it.",
      stopped: "It was stopped. Nobody is marked by it.",
      left: "It ended because one of the two left. Nobody is marked by it.",
    },
  },
  yes: {
    yours: (name: string) => `Your yes is given. It waits for ${name}’s; silence moves nothing.`,
    theirs: (name: string) => `${name} has said yes.`,
    both: "It moves when both say yes. Silence moves nothing.",
  },
  row: {
    label: "The row of levels",
    proposed: (name: string) => `What ${name} proposes`,
    proposedByYou: "What you propose",
    behind: "behind you",
    now: "now",
    nowOf: (met: number, mustSettle: number) => `now: ${met} of ${mustSettle} met`,
    first: "to begin with",
    after: (n: number) => `after ${counted(n)} met`,
    holds: "from now on",
  },
  move: {
    "row-agreements": () => "Agree to this row",
    "row-refusals": () => "Let it stand as it was",
    "not-nows": () => "Not now",
    "next-level-agreements": (level?: number) => `Yes, on to level ${level ?? ""}`.trim(),
    rows: () => "Propose another row",
    pauses: () => "Pause it",
    resumptions: () => "Take it up again",
    stops: () => "Stop it",
    withdraw: "Withdraw it",
  },
  noMark: "Pausing, stopping and not now leave no mark on anyone.",
  stop: {
    reason: "Why, if you like",
    send: "Stop it",
    never: "Go on",
    handedOver: (area: string) =>
      `${area} is then nobody’s by agreement: each hand-over says its own level again.`,
  },
  board: {
    say: "Say so on the board",
    means: "Names stand there only once their bearers agree.",
  },
  counts:
    "What counts: hand-overs in this area that settle met at this level or above. A shortfall that was told takes nothing away; with a surprise the count begins again.",
  whatHappened: "What happened",
  handOverNext: (name: string) => `Hand over to ${name}`,
  form: {
    title: "Hand over an area for good",
    to: "Hand over for good to",
    person: "To whom",
    placeholder: "whom?",
    nobody: "Nobody by that name.",
    area: "The area",
    chooseArea: "Choose an area",
    noAreas: "There is no area yet. The first hand-over that names one opens it.",
    levels: "From which level to which",
    levelsMeans: "Two to four. At the last one it is handed over; at level 7 you are out of it.",
    mustSettle: (level: number) => `Met at level ${level} before the next`,
    unit: (n: number) => `${n === 1 ? "hand-over" : "hand-overs"} met before the next level`,
    says: (name: string | null) =>
      `${name ?? "Whom you ask"} may agree, propose another row or say not now. Nothing moves by silence.`,
    send: (name: string | null) => (name ? `Propose it to ${name}` : "Propose it"),
    sendRow: (name: string) => `Propose it to ${name}`,
    never: "Leave it as it is",
    needsPerson: "Choose whom it goes to.",
    needsArea: "Choose an area.",
    needsRow: "Choose two to four levels.",
    sending: "Sending",
  },
  between: {
    title: "Areas handed over for good",
    begin: "Hand over an area for good",
  },
  need: {
    "answer-row": (name: string, first: boolean) =>
      first ? `${name} would like to hand an area over to you` : `${name} proposes another row of levels`,
    "next-level": "The next level is open",
    open: "Look at it",
  },
} as const

function capitalCounted(n: number): string {
  const text = counted(n)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
