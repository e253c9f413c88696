import type { PostPage } from "../../src/client/client.ts"
import type { Member } from "./house.ts"
import type { Pair, Party } from "./situations.ts"

/** Words that are nobody's name, whatever people are called in the tests. */
const TEXT = "It came about all the same."
const COMMENT = "It happens."

/** The leader posts something, asks the delegate to be named, and comments on it. */
export async function postedIn({ leader, delegate }: Pick<Pair, "leader" | "delegate">): Promise<PostPage> {
  const named = [delegate.person]
  const { id } = await leader.at.makePost({ kind: "loss", text: TEXT, named, signed: true })
  return leader.at.actOnPost(id, "comments", { text: COMMENT })
}

/** A new post on which the act at the end of this path is open, to whom, and the comment it may be about. */
export async function postAt(
  pair: Pick<Pair, "leader" | "delegate">,
  path: string,
): Promise<{ readonly id: string; readonly by: Party; readonly comment: string }> {
  const { id, comments } = await postedIn(pair)
  const by = ["name-agreements", "name-refusals"].includes(path.split("/").at(-1) ?? "")
    ? "delegate"
    : "leader"
  return { id, by, comment: comments[0]?.id ?? "" }
}

/** Says the same as `postedIn`, in words of its own, until it stands there by name and is reacted to. */
export async function postedAndAnswered(
  leader: Member,
  delegate: Member,
  say: (text: string) => string,
): Promise<void> {
  const text = say("Two of the four shadows were gone before we asked them.")
  const { id, wording } = await leader.at.makePost({
    kind: "loss",
    text,
    named: [delegate.person],
    signed: true,
  })
  await delegate.at.actOnPost(id, "name-agreements", { wording })
  await delegate.at.actOnPost(id, "reactions", { reaction: "learned" })
  await delegate.at.actOnPost(id, "comments", { text: say("We ask in the first week now.") })
}
