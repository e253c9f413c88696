import { masked, type Shown } from "../../domain/post/masked.ts"
import {
  type Comment,
  consentOf,
  isNamed,
  type Post,
  REACTIONS,
  type Written,
} from "../../domain/post/post.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { passageOf } from "../../platform/ledger/passages.ts"
import { type Texts, textsIn } from "../../platform/ledger/texts.ts"
import { type People, peopleOf } from "./people.ts"
import type { PostRecord } from "./queries.ts"
import type { CommentView, PostPage, PostView } from "./schema.ts"

/** For whom posts are read: a person, or everybody at once; a wall and a mail name nobody at all. */
export type Reading = { readonly reader: PersonId | null; readonly names: boolean }

/**
 * Posts as they may be read. Everything that shows a post goes through here: the board, its page, Today, an edition, the
 * wall, a mail. Only here are words read that are not the reader's own, and nobody leaves by name who has not agreed.
 * What was erased with whoever wrote it is not there any more.
 */
export async function readPosts(
  tx: Tx,
  records: readonly Pick<PostRecord, "id" | "version" | "state">[],
  reading: Reading,
): Promise<PostPage[]> {
  const people = await peopleOf(tx)
  const texts = await tx.asHouse(() =>
    textsIn(
      tx,
      records.map(({ state: { text, comments } }) => [text, comments.map((comment) => comment.text)]),
    ),
  )
  return records.flatMap((record) => readPost(record, texts, people, reading) ?? [])
}

/** The same without what was said below. */
export async function readRows(...given: Parameters<typeof readPosts>): Promise<PostView[]> {
  return (await readPosts(...given)).map(({ comments, ...view }) => view)
}

function readPost(
  { id, version, state }: Pick<PostRecord, "id" | "version" | "state">,
  texts: Texts,
  people: People,
  { reader, names }: Reading,
): PostPage | null {
  const may = (person: PersonId) => names && people.here(person) && isNamed(state, person)
  // One's own name is no news to oneself, and whoever is asked has to see what they are asked.
  const shown: Shown = {
    ...people,
    may: (person) => may(person) || (person === reader && people.here(person)),
  }
  const refs = (ids: readonly PersonId[]) => ids.filter(may).map((one) => ref(one, people))
  const mine = reader === state.author
  const text = textOf(state, texts, shown, mine)
  if (text === null) return null
  const comments = state.comments.flatMap(
    (comment) => readComment(comment, texts, shown, people, { reader, names }) ?? [],
  )
  return {
    id,
    version,
    kind: state.kind,
    text,
    at: state.at,
    wording: state.wording,
    ownPart: state.side === "leader" && state.kind === "loss",
    author: refs([state.author])[0] ?? null,
    named: refs(state.named),
    you: reader === null ? null : consentOf(state, reader),
    yours: mine ? ofAuthor(state, people, may) : null,
    reactions: reactionsOf(state, reader),
    said: comments.length,
    comments,
  }
}

function readComment(
  comment: Comment,
  texts: Texts,
  shown: Shown,
  people: People,
  { reader, names }: Reading,
): CommentView | null {
  const { id, by, at, edited } = comment
  // Whoever comments says it under their own name, here alone.
  const may = (person: PersonId) => shown.may(person) || (person === by && names && people.here(by))
  const yours = reader === by
  const text = textOf(comment, texts, { ...shown, may }, yours)
  return text === null ? null : { id, by: may(by) ? ref(by, people) : null, text, at, edited, yours }
}

function textOf({ text, mentions }: Written, texts: Texts, shown: Shown, mine: boolean): string | null {
  const read = texts.get(passageOf(text)) ?? null
  return read === null || mine ? read : masked(read, mentions, shown)
}

function ref(id: PersonId, { called }: People) {
  return { id, name: called(id) }
}

/** Its author hears who is named, and of nobody why not. */
function ofAuthor({ signed, about, named }: Post, people: People, may: (person: PersonId) => boolean) {
  return { signed, about, asked: named.map((id) => ({ person: ref(id, people), named: may(id) })) }
}

function reactionsOf({ reactions }: Post, reader: PersonId | null) {
  return REACTIONS.map((reaction) => {
    const all = reactions.filter((one) => one.reaction === reaction)
    return { reaction, count: all.length, yours: all.some(({ person }) => person === reader) }
  })
}
