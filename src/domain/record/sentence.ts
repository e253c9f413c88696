import type { Entry } from "./entry.ts"

/** How the two are called inside a sentence: a name, or "you" for whoever reads. `criterion` gives its text. */
export type Naming = { readonly who: string; readonly whom: string; readonly criterion: string | null }

/** One entry as one sentence: what was said or done, never what somebody is. */
export function entrySentence(entry: Entry, naming: Naming): string {
  const { whom } = naming
  const who = naming.who === "you" ? "You" : naming.who
  const did = (one: string, you = one) => `${who} ${who === "You" ? you : one}`
  switch (entry.kind) {
    case "checked-in":
      return `${did("checked in")} as agreed.`
    case "check-in-missed":
      return `Once an agreed check-in of ${possessive(naming.who)} passed without a word.`
    case "told-in-time":
      return `${did("told")} ${whom} in time that ${short(naming)}.`
    case "told-at-the-end":
      return `${did("told")} ${whom} at the end that ${short(naming)}.`
    case "surprise":
      return `It came as a surprise to ${whom} that ${short(naming)}.`
    case "within-limits":
      return `${did("stayed")} within the limits.`
    case "over-limit":
      return `A limit was crossed without a word of ${possessive(naming.who)}.`
    case "left-alone":
      return `${did("left")} it with ${whom} until it settled.`
    case "stepped-in-as-agreed":
      return `${did("stepped")} in only where it was called for, or welcome to both.`
    case "stepped-in":
      return `${did(STEPPED_IN[entry.what])}, not called in.${welcome(entry.welcome, naming)}`
    case "flag-received":
      return `${did("received")} a flag of ${possessive(whom)} before the next check-in.`
    case "flag-left":
      return `${did("left")} a flag of ${possessive(whom)} unanswered past the next check-in.`
    case "reflected-first":
      return `When it fell short, ${naming.who} looked at ${own(naming.who)} part first.`
    case "did-as-said":
      return `When it fell short, ${naming.who} ${DID[entry.how]} what ${they(naming.who)} had said ${they(naming.who)} would.`
    case "promise-kept":
      return `${did("kept")} a promise to ${whom}.`
    case "promise-kept-late":
      return `${did("kept")} a promise to ${whom} after its day.`
    case "promise-stepped-over":
      return `${did("stepped in")} within a word given to ${whom} not to.`
    case "promise-broken":
      return `The day of a promise to ${whom} passed without a word of ${possessive(naming.who)}.`
  }
}

const STEPPED_IN = {
  pressed: "pressed",
  directed: "gave a direction",
  "did-part": "did a part of it",
} as const
const DID = { yes: "did", partly: "did in part", no: "did not do" } as const

function welcome(said: Extract<Entry, { kind: "stepped-in" }>["welcome"], { who, whom }: Naming): string {
  if (!said) return ""
  const found = (name: string, welcome: boolean) => `${name} ${welcome ? "found" : "did not find"} it welcome`
  if (said.leader === said.delegate) return said.leader ? "" : " Neither of the two found it welcome."
  const first = who === "you" ? "You" : who
  return ` ${found(first, said.leader)}; ${whom} ${said.delegate ? "did" : "did not"}.`
}

function short({ criterion }: Naming): string {
  return criterion ? `it fell short of “${criterion}”` : "it fell short"
}

function possessive(name: string): string {
  return name === "you" ? "yours" : `${name}’s`
}
function own(name: string): string {
  return name === "you" ? "your" : "their"
}
function they(name: string): string {
  return name === "you" ? "you" : "they"
}
