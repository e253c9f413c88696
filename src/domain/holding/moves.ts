import { type CommandType, type Holding, stageOf } from "./holding.ts"

/** Everything its owner may do with it now: what `decide` would not refuse, nor pass over. */
export function movesOf(state: Holding): readonly CommandType[] {
  switch (stageOf(state)) {
    case "held":
      return ["revise", state.opened ? "close" : "open", "draft", "let-go"]
    case "under-way":
      return ["revise", state.opened ? "close" : "open"]
    case "handed-over":
    case "let-go":
      return ["resume"]
    case "ended":
      return []
  }
}
