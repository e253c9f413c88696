type Detail = Readonly<Record<string, unknown>>

const PARTS: Record<string, string> = {
  delegate: "who has it",
  outcome: "the outcome",
  success: "when it has succeeded",
  failure: "when it has failed",
  due: "by when",
  atMost: "what may be lost",
  worstCase: "the worst case in words",
  why: "why it matters",
  whyYou: "why this person",
  ifItFallsShort: "what you do if it falls short",
  resources: "resources",
  training: "training",
  checkIns: "the check-ins",
  affected: "who else is affected",
  undo: "how it can be undone",
  withinReach: "when you are within reach",
  secondPair: "a second pair of eyes",
}

/** A part of the terms as people call it. */
export function partName(part: string): string {
  return PARTS[part.replace(/^terms\./, "")] ?? part
}

const MOVES: Record<string, (leader: string, delegate: string) => string> = {
  declare: (_, delegate) => `${capital(delegate)} declare${s(delegate)} how it came out.`,
  "confirm-outcome": (leader) => `${capital(leader)} confirm${s(leader)} the outcome once it is declared.`,
  "dispute-outcome": (leader) => `${capital(leader)} answer${s(leader)} the outcome once it is declared.`,
  "check-in": (_, delegate) => `${capital(delegate)} check${s(delegate)} in, while it is active.`,
  flag: (_, delegate) => `${capital(delegate)} raise${s(delegate)} flags, while it is active.`,
  "receive-flag": (leader) => `${capital(leader)} receive${s(leader)} flags.`,
  "hand-back": (_, delegate) => `${capital(delegate)} may hand it back, while it is active.`,
  "confirm-back-brief": (leader) => `${capital(leader)} confirm${s(leader)} the back-brief.`,
  "back-brief": (_, delegate) => `${capital(delegate)} give${s(delegate)} the back-brief.`,
}

/** Who makes a move that this person cannot make. */
export function whoseMove({ move, whose, leader = "the leader", delegate = "the delegate" }: Detail): string {
  const sentence = MOVES[String(move)]
  if (sentence) return sentence(String(leader), String(delegate))
  const who = whose === "leader" ? String(leader) : whose === "delegate" ? String(delegate) : "the clock"
  return `That is for ${who} to do.`
}

const STAGES: Record<string, string> = {
  draft: "This is still a draft.",
  negotiating: "This is still being agreed.",
  active: "This is under way.",
  declared: "The outcome is declared; nothing else moves until it settles.",
  settled: "This has settled.",
  closed: "This is closed.",
  discarded: "This draft was discarded.",
  declined: "This was declined.",
  withdrawn: "This was withdrawn.",
  lapsed: "This lapsed without an answer.",
  ended: "This has ended.",
}

/** Why a move waits: the stage, and who makes it when that is known. */
export function stageSentence({ stage, move, leader, delegate }: Detail): string {
  const sentence = MOVES[String(move)]
  const here = STAGES[String(stage)] ?? "Not at this stage."
  return sentence && leader && delegate && stage === "active"
    ? sentence(String(leader), String(delegate))
    : here
}

/** As it begins a sentence. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** "you declare", "Ana declares". */
function s(name: string): string {
  return name === "you" ? "" : "s"
}
