import type { Recorded } from "../shared/recorded.ts"
import type { Answer, Comment, Post, PostEvent } from "./post.ts"

type After = Exclude<Recorded<PostEvent>, { type: "posted" }>
type Of<T extends After["type"]> = Extract<After, { type: T }>

export function evolve(state: Post | null, event: Recorded<PostEvent>): Post {
  if (event.type === "posted") {
    const { type, by: author, ...said } = event
    return { ...said, author, answers: [], wording: 1, removed: null, reactions: [], comments: [] }
  }
  if (!state) throw new Error("a post's history begins with posting")
  return after(state, event)
}

function after(state: Post, event: After): Post {
  const { by: person, at } = event
  switch (event.type) {
    case "post-edited":
      return edited(state, event)
    case "post-removed":
      return { ...state, removed: at }
    case "named-agreed":
      return answered(state, { person, consent: "agreed" })
    case "named-refused":
      return answered(state, { person, consent: "refused" })
    case "named-withdrawn":
      return answered(state, { person, consent: "withdrawn" })
    case "reacted":
      return { ...state, reactions: [...state.reactions, { person, reaction: event.reaction }] }
    case "reaction-withdrawn": {
      const others = state.reactions.filter((one) => one.person !== person || one.reaction !== event.reaction)
      return { ...state, reactions: others }
    }
    case "commented":
    case "comment-edited":
      return commented(state, event)
    case "comment-removed":
      return { ...state, comments: state.comments.filter(({ id }) => id !== event.comment) }
  }
}

/**
 * Whoever agreed to be named agreed to the words they read: other words ask them anew. Who said no is not asked
 * again, not even when the author takes them out and puts them back.
 */
function edited(state: Post, { words, named, signed }: Of<"post-edited">): Post {
  const keeps = ({ person, consent }: Answer) =>
    consent !== "agreed" || (words === null && named.includes(person))
  const now = words ? { text: words.text, mentions: words.mentions, wording: state.wording + 1 } : {}
  return { ...state, ...now, named, signed, answers: state.answers.filter(keeps) }
}

function answered(state: Post, answer: Answer): Post {
  return {
    ...state,
    answers: [...state.answers.filter(({ person }) => person !== answer.person), answer],
  }
}

function commented(state: Post, event: Of<"commented" | "comment-edited">): Post {
  const { comment: id, by, at, text, mentions } = event
  if (event.type === "commented") {
    const comment: Comment = { id, by, at, text, mentions, edited: false }
    return { ...state, comments: [...state.comments, comment] }
  }
  const comments = state.comments.map((one) =>
    one.id === id ? { ...one, text, mentions, edited: true } : one,
  )
  return { ...state, comments }
}
