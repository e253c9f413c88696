import { z } from "zod"
import type { CommandType, PostRefusal } from "../../domain/post/post.ts"
import { Id, Sentence } from "../delegation/terms-schema.ts"
import { Asked, Reaction } from "./schema.ts"

const Nothing = z.object({})

/** One act on a post: the move it is in the rules, what it takes, and why it may be refused. */
function act<M extends CommandType, B extends z.ZodType>(
  move: M,
  body: B,
  summary: string,
  refusals: readonly PostRefusal[] = [],
) {
  return { move, body, summary, refusals: ["post-removed", ...refusals] as const }
}

/** Every act on a post that is there, by its noun. */
export const ACTS = {
  edits: act(
    "edit",
    z.object({ text: Sentence, named: Asked.default([]), signed: z.boolean().default(false) }),
    "Say it in other words, or ask others to be named. Whoever agreed to other words is asked anew.",
    ["for-its-author", "names-someone", "person-not-here"],
  ),
  removals: act("remove", Nothing, "Take one's own post down.", ["for-its-author"]),
  "name-agreements": act(
    "agree-naming",
    z.object({ wording: z.int().min(1).meta({ description: "The wording that was read." }) }),
    "Agree to be named in these words.",
    ["not-named-here", "words-have-changed"],
  ),
  "name-refusals": act("refuse-naming", Nothing, "Not be named, or not any more. It leaves no mark.", [
    "not-named-here",
  ]),
  reactions: act("react", z.object({ reaction: Reaction }), "React, in one of three ways. It shows no name."),
  "reaction-withdrawals": act(
    "withdraw-reaction",
    z.object({ reaction: Reaction }),
    "Take a reaction of one's own back.",
  ),
  comments: act("comment", z.object({ text: Sentence }), "Comment, under one's own name.", ["names-someone"]),
  "comment-edits": act(
    "edit-comment",
    z.object({ comment: Id, text: Sentence }),
    "Say a comment of one's own in other words.",
    ["names-someone", "for-its-author", "comment-gone"],
  ),
  "comment-removals": act("remove-comment", z.object({ comment: Id }), "Take a comment of one's own down.", [
    "for-its-author",
    "comment-gone",
  ]),
} as const

export type Noun = keyof typeof ACTS
export const NOUNS = Object.keys(ACTS) as [Noun, ...Noun[]]
export type ActBody<N extends Noun> = z.input<(typeof ACTS)[N]["body"]>
export type Said = { [N in Noun]: { noun: N; body: z.output<(typeof ACTS)[N]["body"]> } }[Noun]
