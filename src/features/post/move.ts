import { decide } from "../../domain/post/decide.ts"
import type { Post, PostCommand, PostEvent, World } from "../../domain/post/post.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { isRefusal, type Refusal, refuse } from "../../domain/shared/refusal.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { type Acted, act } from "../../platform/ledger/ledger.ts"
import { delegationOf } from "../delegation/queries.ts"
import type { Said } from "./acts.ts"
import { moveOf, postingOf } from "./commands.ts"
import { type People, peopleOf } from "./people.ts"
import { postKind } from "./projection.ts"
import { lockPost, postOf } from "./queries.ts"
import type { PostInput } from "./schema.ts"

/** What a post about something else brings about there, in the same transaction; refused by throwing. */
export type Hooks = {
  readonly lesson?: {
    posted(tx: Tx, lesson: string, by: PersonId, at: At): Promise<void>
    unposted(tx: Tx, lesson: string, by: PersonId, at: At): Promise<void>
  }
}

export type Stamp = { readonly by: PersonId; readonly at: At }
type Moved = Promise<Acted<Post> | Refusal>

/** Posts to the board. What it is about has to be the author's to see. */
export async function makePost(
  tx: Tx,
  id: string,
  input: PostInput,
  stamp: Stamp,
  { lesson }: Hooks = {},
): Moved {
  const people = await peopleOf(tx)
  const { about } = input
  if (about && "lesson" in about && input.kind === "lesson" && !lesson) return refuse("not-found")
  const delegation = await partIn(tx, input, stamp.by)
  if (about && "delegation" in about && !delegation) return refuse("not-found")
  const made = await movePost(tx, id, { ...postingOf(input, people.names), ...stamp }, people, delegation)
  if (!isRefusal(made) && about && "lesson" in about)
    await lesson?.posted(tx, about.lesson, stamp.by, stamp.at)
  return made
}

/** Does an act on a post that is there. */
export async function actOnPost(tx: Tx, id: string, said: Said, stamp: Stamp, { lesson }: Hooks = {}): Moved {
  await lockPost(tx, id)
  const found = await postOf(tx, id)
  if (!found) return refuse("not-found")
  const people = await peopleOf(tx)
  const command = { ...(await moveOf(tx, said, found.state, people.names)), ...stamp }
  const moved = await movePost(tx, id, command, people, null)
  const { about, removed } = found.state
  if (!isRefusal(moved) && moved.state.removed && !removed && about && "lesson" in about)
    await lesson?.unposted(tx, about.lesson, stamp.by, stamp.at)
  return moved
}

async function movePost(
  tx: Tx,
  id: string,
  command: PostCommand,
  people: People,
  delegation: World["delegation"],
): Moved {
  const named = "named" in command ? command.named : []
  const world: World = { delegation, notHere: named.filter((person) => !people.here(person)) }
  const moved = await act<Post, PostEvent>(
    tx,
    postKind,
    id,
    { by: command.by, at: command.at },
    (state, at) => decide({ ...command, at }, state, world),
  )
  return isRefusal(moved) ? told(moved, command, people) : moved
}

/** Whose names stand in it, and who of them can be asked. A comment asks nobody. */
function told({ code, detail }: Refusal, { type, by }: PostCommand, people: People): Refusal {
  if (code !== "names-someone") return refuse(code, detail)
  const mayAsk = type === "post" || type === "edit"
  const asked = (id: PersonId) => ({
    id,
    name: people.called(id),
    mayBeAsked: mayAsk && id !== by && people.here(id),
    you: id === by,
  })
  return refuse(code, { people: (detail.people as readonly PersonId[]).map(asked) })
}

/** Which of the two the author is in what it is about, and whether it is settled; null where it is none of theirs. */
async function partIn(tx: Tx, { about }: PostInput, by: PersonId): Promise<World["delegation"]> {
  if (!about || !("delegation" in about)) return null
  const found = await delegationOf(tx, about.delegation, by)
  if (!found) return null
  const { leader, stage } = found.state
  return { side: leader === by ? "leader" : "delegate", settled: stage === "settled" || stage === "closed" }
}
