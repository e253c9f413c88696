import { type Decision, type Refusal, refuse as refuseWith } from "../shared/refusal.ts"
import {
  consentOf,
  isNamed,
  type Kind,
  type Later,
  type Mention,
  type Post,
  type PostCommand,
  type PostEvent,
  type PostRefusal,
  type Side,
  type World,
} from "./post.ts"

export type Answered = Decision<PostEvent, PostRefusal>
type Refused = Refusal<PostRefusal>
type Posting = Extract<PostCommand, { type: "post" }>
const refuse = refuseWith<PostRefusal>

/** What each of the two may post about what they had together: the leader their own part, never the delegate's. */
const OF_SIDE: Record<Side, readonly Kind[]> = {
  delegate: ["win", "loss", "lesson", "happy-accident"],
  leader: ["loss", "lesson", "thanks"],
}

/** What a command comes to, as the post stands. */
export function decide(command: PostCommand, state: Post | null, world: World): Answered {
  if (command.type === "post") return state ? [] : post(command, world)
  if (!state) throw new Error("nothing is done with a post before it is there")
  if (state.removed) return command.type === "remove" ? [] : refuse("post-removed")
  return decided(command, state, world)
}

function post(command: Posting, world: World): Answered {
  const { by, kind, about, signed, text, mentions } = command
  const named = othersIn(command)
  const refused = misfit(command, world) ?? notHere(named, world)
  if (refused) return refused
  const may = (person: string) => named.includes(person) || (person === by && signed)
  const said = { kind, text, mentions, about, side: world.delegation?.side ?? null, named, signed }
  return namesOnly(mentions, may) ?? [{ type: "posted", ...said }]
}

/** Nobody asks themselves: they sign. */
function othersIn({ named, by }: { named: readonly string[]; by: string }): readonly string[] {
  return [...new Set(named)].filter((person) => person !== by)
}

function misfit({ kind, about }: Posting, { delegation }: World): Refused | null {
  if (about && "lesson" in about && kind !== "lesson") return refuse("kind-does-not-fit")
  if (!delegation) return null
  if (!delegation.settled) return refuse("not-settled-yet")
  if (OF_SIDE[delegation.side].includes(kind)) return null
  return refuse(delegation.side === "leader" ? "for-the-delegate-to-post" : "for-the-leader-to-post")
}

function notHere(named: readonly string[], world: World): Refused | null {
  return named.some((person) => world.notHere.includes(person)) ? refuse("person-not-here") : null
}

/** A text names nobody but those who may stand in it. */
function namesOnly(mentions: readonly Mention[], may: (person: string) => boolean): Refused | null {
  const others = mentions.flatMap(({ people }) => people).filter((person) => !may(person))
  return others.length > 0 ? refuse("names-someone", { people: [...new Set(others)] }) : null
}

function decided(command: Later, state: Post, world: World): Answered {
  const { by } = command
  switch (command.type) {
    case "edit":
      return by === state.author ? edit(command, state, world) : refuse("for-its-author")
    case "remove":
      return by === state.author ? [{ type: "post-removed" }] : refuse("for-its-author")
    case "agree-naming":
    case "refuse-naming":
      return answerNaming(command, state)
    case "react":
    case "withdraw-reaction":
      return react(command, state)
    case "comment":
      return state.comments.some(({ id }) => id === command.comment) ? [] : comment(command, state)
    case "edit-comment":
    case "remove-comment":
      return ofComment(command, state)
  }
}

function edit(command: Extract<Later, { type: "edit" }>, state: Post, world: World): Answered {
  const { by, words, signed } = command
  const named = othersIn(command)
  const asked = named.filter((person) => !state.named.includes(person))
  // A signature can be taken back at any time; the name in the text is hidden with it.
  const may = (person: string) => named.includes(person) || (person === by && (signed || !words))
  const refused = notHere(asked, world) ?? namesOnly((words ?? state).mentions, may)
  if (refused) return refused
  const same = !words && signed === state.signed && sameIn(named, state.named)
  return same ? [] : [{ type: "post-edited", words, named, signed }]
}

function sameIn(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((person) => other.includes(person))
}

/** *Name me* and *Not me*, now or later; saying again what holds is quiet. */
function answerNaming(
  command: Extract<Later, { type: "agree-naming" | "refuse-naming" }>,
  state: Post,
): Answered {
  const consent = consentOf(state, command.by)
  if (consent === null) return refuse("not-named-here")
  if (command.type === "refuse-naming") {
    if (consent === "asked") return [{ type: "named-refused" }]
    return consent === "agreed" ? [{ type: "named-withdrawn" }] : []
  }
  if (command.wording !== state.wording) return refuse("words-have-changed")
  return consent === "agreed" ? [] : [{ type: "named-agreed" }]
}

function react(
  { type, by, reaction }: Extract<Later, { type: "react" | "withdraw-reaction" }>,
  { reactions }: Post,
): Answered {
  const there = reactions.some((one) => one.person === by && one.reaction === reaction)
  if (type === "react") return there ? [] : [{ type: "reacted", reaction }]
  return there ? [{ type: "reaction-withdrawn", reaction }] : []
}

type Commenting = Extract<Later, { type: "comment" | "edit-comment" }>

/** A comment names whom the post names by their own word, and nobody else: else it would tell who was asked. */
function comment({ type, by, comment, text, mentions }: Commenting, state: Post): Answered {
  const refused = namesOnly(mentions, (person) => person === by || isNamed(state, person))
  const said = type === "comment" ? "commented" : "comment-edited"
  return refused ?? [{ type: said, comment, text, mentions }]
}

function ofComment(
  command: Extract<Later, { type: "edit-comment" | "remove-comment" }>,
  state: Post,
): Answered {
  const found = state.comments.find(({ id }) => id === command.comment)
  if (!found) return refuse("comment-gone")
  if (found.by !== command.by) return refuse("for-its-author")
  if (command.type === "edit-comment") return comment(command, state)
  return [{ type: "comment-removed", comment: command.comment }]
}
