import type { CycleView } from "../../client/client.ts"

type Way = NonNullable<CycleView["answered"]>["way"]
type Kind = CycleView["moments"][number]["kind"]

/** What the pages say where hand-overs keep coming back. Names, not pronouns; nobody's doing. */
export const words = {
  title: "What keeps coming back",
  something: (area: string | null) => (area ? `something in ${area}` : "something"),
  often: (moments: number) => (moments === 2 ? "Twice in three months" : "More than twice in three months"),
  toYou: (often: string, what: string) => `${often} ${what} came back to you.`,
  toThem: (often: string, what: string, name: string) => `${often} ${what} went back to ${name}.`,
  heldAgain: (area: string | null) =>
    `What you took back${area ? ` in ${area}` : ""} is still with you, a fortnight later.`,
  nobody: "It is rarely one person’s doing.",
  moments: "The moments",
  moment: {
    "taken-back": (day: string) => `${day}, taken back`,
    "handed-back": (day: string) => `${day}, handed back`,
    "held-again": (day: string) => `${day}, still held`,
  } satisfies Record<Kind, (day: string) => string>,
  raisedBy: (name: string, day: string) => `${name} raised it with you, ${day}.`,
  youRaised: (name: string, day: string) => `You raised it with ${name}, ${day}. It is with ${name} now.`,
  waysOut: "Ways out",
  way: {
    smaller: {
      name: "Hand over something smaller",
      means: () => "A first part of it, or a size that would not hurt.",
      chosen: (name: string) => `You want to hand over something smaller to ${name}.`,
      theirs: (name: string) => `${name} wants to hand over something smaller.`,
      on: (name: string) => `Hand over to ${name}`,
    },
    training: {
      name: "Training first",
      means: (name: string) => `What would make the next one fit, promised to ${name} with a day.`,
      chosen: (name: string) => `You want training for ${name} to come first.`,
      theirs: (name: string) => `${name} wants training to come first.`,
      on: (name: string) => `Promise ${name} the training`,
    },
    "firmer-buffer": {
      name: "A firmer buffer",
      means: (name: string) => `Agree beforehand on the lines that call you in; within them it is ${name}’s.`,
      chosen: () => "You want firmer lines the next time.",
      theirs: (name: string) => `${name} wants firmer lines the next time: within them it is yours.`,
      on: (name: string) => `Hand over to ${name}`,
    },
    "four-weeks": {
      name: "Four weeks without a step-in",
      means: (name: string) =>
        `Your word to ${name}, which the clock looks after. Where the agreement calls you in, you come.`,
      chosen: (name: string) => `You gave ${name} your word: four weeks without a step-in.`,
      theirs: (name: string) => `${name} gave you a word: four weeks without a step-in.`,
      on: () => "See the promise",
    },
    "let-be": {
      name: "Let it be",
      means: () => "Put aside, without a mark. You read of it again when more comes back.",
      chosen: () => "You let it be.",
      theirs: (name: string) => `${name} read what you said, and lets it be for now.`,
      on: () => "",
    },
  } satisfies Record<Way, unknown>,
  choosing: "Saying so",
  another: "Choose another way",
  seen: (name: string, day: string) =>
    `Only you read this until ${day}, unless ${name} raises it or you choose a way out.`,
  raise: {
    open: (name: string, area: string | null) =>
      `Raise with ${name} what came back${area ? ` in ${area}` : ""}`,
    text: (name: string) => `What would you like to say to ${name}?`,
    ifYouLike: "if you like",
    means: (name: string) => `${name} reads it on your page, beside ways out. It leaves no mark on anyone.`,
    do: "Raise it",
    doing: "Raising it",
    never: "Not now",
  },
} as const
