import type { Delegation } from "../delegation.ts"
import type { Answer } from "../refusals.ts"
import type { World } from "../world.ts"
import type { StepInCommand } from "./step-in.ts"

type Of<T extends StepInCommand["type"]> = Extract<StepInCommand, { type: T }>

export function stepIn(_command: Of<"step-in">, _state: Delegation, _world: World): Answer {
  throw new Error("to be written")
}

export function account(_command: Of<"account-for-step-in">, _state: Delegation): Answer {
  throw new Error("to be written")
}

export function takeBack(_command: Of<"take-back">, _state: Delegation): Answer {
  throw new Error("to be written")
}
