import { randomUUID } from "node:crypto"
import { mentionsIn, type Names } from "../../domain/post/names.ts"
import type { Later, Post, PostCommand, Written } from "../../domain/post/post.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import type { Said } from "./acts.ts"
import type { PostInput } from "./schema.ts"

type Unstamped<C> = C extends PostCommand ? Omit<C, "by" | "at"> : never
export type Unposted = Unstamped<Extract<PostCommand, { type: "post" }>>

/** A text with the names in it, in the one form in which letters are compared. */
function written(text: string, names: Names): Written {
  const said = text.normalize("NFC")
  return { text: { text: said }, mentions: mentionsIn(said, names) }
}

/** What is posted, in the words of the rules. */
export function postingOf(
  { kind, text, about, named = [], signed = false }: PostInput,
  names: Names,
): Unposted {
  return { type: "post", kind, about: about ?? null, named, signed, ...written(text, names) }
}

/** What an act says, in the words of the rules. */
export async function moveOf(
  tx: Tx,
  { noun, body }: Said,
  state: Post,
  names: Names,
): Promise<Unstamped<Later>> {
  switch (noun) {
    case "edits": {
      const { text, named, signed } = body
      const said = written(text, names)
      const same = (await withTexts(tx, state.text)) === text.normalize("NFC")
      return { type: "edit", words: same ? null : said, named, signed }
    }
    case "removals":
      return { type: "remove" }
    case "name-agreements":
      return { type: "agree-naming", wording: body.wording }
    case "name-refusals":
      return { type: "refuse-naming" }
    case "reactions":
      return { type: "react", reaction: body.reaction }
    case "reaction-withdrawals":
      return { type: "withdraw-reaction", reaction: body.reaction }
    case "comments":
      return { type: "comment", comment: randomUUID(), ...written(body.text, names) }
    case "comment-edits":
      return { type: "edit-comment", comment: body.comment, ...written(body.text, names) }
    case "comment-removals":
      return { type: "remove-comment", comment: body.comment }
  }
}
