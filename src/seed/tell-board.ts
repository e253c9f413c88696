import type { PersonId } from "../domain/shared/ids.ts"
import { ACTS, type ActBody, type Noun, type Said } from "../features/post/acts.ts"
import { actOnPost, makePost, type Stamp } from "../features/post/move.ts"
import type { Tx } from "../platform/database/transaction.ts"
import type { BoardPost } from "./board-post.ts"
import { unrefused } from "./tell.ts"

/** Posts to the board, signed, and asks these to be named. */
export async function posts(tx: Tx, it: BoardPost, named: readonly PersonId[], stamp: Stamp): Promise<void> {
  const { id, kind, text, about } = it
  const input = { kind, text, named: [...named], signed: true, about: about && { delegation: about.id } }
  unrefused(await makePost(tx, id, input, stamp), `post ${text}`)
}

/** Does something with a post, checked as the API checks it. */
export async function does<N extends Noun>(
  tx: Tx,
  it: BoardPost,
  noun: N,
  body: ActBody<N>,
  stamp: Stamp,
): Promise<void> {
  const said = { noun, body: ACTS[noun].body.parse(body) } as Said
  unrefused(await actOnPost(tx, it.id, said, stamp), `${noun} ${it.text}`)
}
