import type { Noun } from "../../../client/client.ts"
import type { TextMove } from "../text-form.tsx"
import { moves as words } from "./move-words.ts"

const move = <N extends Noun>(m: TextMove<N>) => m
type Said = "reply" | "news" | "appreciation" | "offer-of-support"
const saying = (kind: Said) => (text: string) => ({ kind, text })

/** The moves that are one field and one press, towards one person. */
export function textMoves(name: string) {
  const { reply, news, appreciation, support, help, handBack, cancel } = words
  return {
    reply: move({ noun: "messages", label: reply.field, submit: reply.send(name), body: saying("reply") }),
    news: move({
      noun: "messages",
      label: news.field(name),
      submit: news.send(name),
      description: news.note,
      body: saying("news"),
    }),
    appreciation: move({
      noun: "messages",
      label: appreciation.field(name),
      submit: appreciation.send(name),
      body: saying("appreciation"),
    }),
    support: move({
      noun: "messages",
      label: support.field,
      submit: support.send(name),
      description: support.note(name),
      promises: true,
      body: (text, due) => ({ ...saying("offer-of-support")(text), due }),
    }),
    help: move({
      noun: "help-requests",
      label: help.field,
      submit: help.send(name),
      description: help.note,
      body: (text) => ({ text }),
    }),
    handBack: move({
      noun: "hand-backs",
      label: handBack.field,
      submit: handBack.send,
      description: handBack.note(name),
      body: (reason) => ({ reason }),
    }),
    cancel: move({
      noun: "cancellations",
      label: cancel.field,
      submit: cancel.send,
      description: cancel.note(name),
      body: (cause) => ({ cause }),
    }),
  }
}
