import { z } from "zod"
import { KINDS, REACTIONS } from "../../domain/post/post.ts"
import { Day, Id, Sentence } from "../delegation/terms-schema.ts"
import { PersonRef } from "../delegation/view.ts"

const Instant = z.string().meta({ format: "date-time" })
const AboutInput = z.union([z.object({ delegation: Id }), z.object({ lesson: Id })])
const About = z.union([z.object({ delegation: z.uuid() }), z.object({ lesson: z.uuid() })])

export const Asked = z
  .array(Id)
  .max(50)
  .meta({ description: "Whom it asks to be named; whoever does not agree is not." })

/** Something to post: by whom stands in it only when signed. */
export const PostInput = z
  .object({
    kind: z.enum(KINDS),
    text: Sentence,
    about: AboutInput.nullish(),
    named: Asked.default([]),
    signed: z.boolean().default(false),
  })
  .meta({ id: "PostInput" })
export type PostInput = z.input<typeof PostInput>

export const Reaction = z.enum(REACTIONS)

/** A post as this reader may read it: nobody stands in it by name who has not agreed. */
export const PostView = z
  .object({
    id: z.uuid(),
    version: z.int(),
    kind: z.enum(KINDS),
    text: z.string(),
    at: Instant,
    wording: z
      .int()
      .meta({ description: "Counts the wordings; whoever agrees to be named names the one read." }),
    ownPart: z.boolean().meta({ description: "A leader’s own part in something handed over." }),
    author: PersonRef.nullable().meta({ description: "Who wrote it, where they signed it." }),
    named: z.array(PersonRef).meta({ description: "Who agreed to stand in it by name." }),
    /** The reader’s own answer, where they are asked to be named. */
    you: z.enum(["asked", "agreed", "refused", "withdrawn"]).nullable(),
    /** What only its author knows of it. */
    yours: z
      .object({
        signed: z.boolean(),
        about: About.nullable(),
        asked: z.array(z.object({ person: PersonRef, named: z.boolean() })),
      })
      .nullable(),
    reactions: z.array(z.object({ reaction: Reaction, count: z.int(), yours: z.boolean() })),
    said: z.int().meta({ description: "How many comments there are." }),
  })
  .meta({ id: "Post" })
export type PostView = z.infer<typeof PostView>

const CommentView = z
  .object({
    id: z.uuid(),
    /** Null when they have left. */
    by: PersonRef.nullable(),
    text: z.string(),
    at: Instant,
    edited: z.boolean(),
    yours: z.boolean(),
  })
  .meta({ id: "Comment" })
export type CommentView = z.infer<typeof CommentView>

/** A post with what was said below it. */
export const PostPage = PostView.extend({ comments: z.array(CommentView) }).meta({ id: "PostPage" })
export type PostPage = z.infer<typeof PostPage>

/** A week of the board, published on a Monday; made anew each time it is read, so nothing withdrawn lives on. */
export const EditionView = z
  .object({
    monday: Day.meta({ description: "The day it was published." }),
    from: Day,
    until: Day.meta({ description: "The last day of its week." }),
    /** Wins and losses by turns, then happy accidents, lessons and thanks. */
    posts: z.array(PostView),
    earlier: Day.nullable().meta({ description: "The Monday of the edition before, where there is one." }),
    later: Day.nullable(),
  })
  .meta({ id: "Edition" })
export type EditionView = z.infer<typeof EditionView>
