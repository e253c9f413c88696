import type { Delegation } from "../delegation.ts"
import type { Answer } from "../refusals.ts"
import type { World } from "../world.ts"
import type { ChangeCommand } from "./change.ts"

type Of<T extends ChangeCommand["type"]> = Extract<ChangeCommand, { type: T }>

export function propose(_command: Of<"propose-change">, _state: Delegation, _world: World): Answer {
  throw new Error("to be written")
}

export function agree(_command: Of<"agree-change">, _state: Delegation, _world: World): Answer {
  throw new Error("to be written")
}

export function refuse(_command: Of<"refuse-change">, _state: Delegation): Answer {
  throw new Error("to be written")
}

export function withdraw(_state: Delegation): Answer {
  throw new Error("to be written")
}
