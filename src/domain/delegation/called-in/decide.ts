import type { Delegation } from "../delegation.ts"
import type { Answer } from "../refusals.ts"
import type { CallCommand } from "./called-in.ts"

type Of<T extends CallCommand["type"]> = Extract<CallCommand, { type: T }>

export function fire(_command: Of<"fire-tripwire">, _state: Delegation): Answer {
  throw new Error("to be written")
}

export function claim(_command: Of<"claim-tripwire">, _state: Delegation): Answer {
  throw new Error("to be written")
}

export function cure(_command: Of<"cure-tripwire">, _state: Delegation): Answer {
  throw new Error("to be written")
}

export function answer(_command: Of<"answer-call">, _state: Delegation): Answer {
  throw new Error("to be written")
}
