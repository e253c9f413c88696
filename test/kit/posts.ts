import { decide } from "../../src/domain/post/decide.ts"
import { evolve } from "../../src/domain/post/evolve.ts"
import type { World } from "../../src/domain/post/post.ts"
import { ana, ben, MONDAY, maya, say } from "./cast.ts"
import { by, sentences } from "./given.ts"

/** Everyone is here, and it is about nothing handed over. */
export const ON_ITS_OWN: World = { notHere: [], delegation: null }

/** The sentences of a post. */
export const givenPost = sentences({ decide, evolve, world: ON_ITS_OWN })

const TEXT = { text: say("Ana and Ben had the room for a day. Nobody came."), mentions: [] } as const
/** A loss, in which Maya asks to name Ana and Ben. */
export const LOSS = { kind: "loss", about: null, named: [ana, ben], signed: true, ...TEXT } as const
export const POST = { type: "post", ...LOSS } as const
/** On Monday Maya posts it. */
export const posted = by(maya, MONDAY, { type: "posted", side: null, ...LOSS })
