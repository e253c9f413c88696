import { randomUUID } from "node:crypto"
import type { Kind } from "../domain/post/post.ts"
import type { HandOver } from "./hand-over.ts"

/** Something that is posted, in words of its own. */
export type BoardPost = {
  readonly id: string
  readonly kind: Kind
  readonly text: string
  readonly about: HandOver | null
}

export function boardPost(kind: Kind, text: string, about: HandOver | null = null): BoardPost {
  return { id: randomUUID(), kind, text, about }
}
