import type { AreaHandOverView } from "../../client/client.ts"
import type { Level } from "../../domain/shared/level.ts"
import { decides, type Two } from "./who.ts"
import { words } from "./words.ts"

const { lede } = words

/** The two as the reader calls them. */
export function theTwo({
  you,
  leader,
  delegate,
}: Pick<AreaHandOverView, "you" | "leader" | "delegate">): Two {
  return {
    leader: you === "leader" ? "you" : (leader.name ?? words.someone),
    delegate: you === "delegate" ? "you" : (delegate.name ?? words.someone),
  }
}

/** The other one of the two. */
export function otherOf({ you, leader, delegate }: Pick<AreaHandOverView, "you" | "leader" | "delegate">) {
  const { id, name } = you === "leader" ? delegate : leader
  return { id, name: name ?? words.someone }
}

export function areaName({ area }: Pick<AreaHandOverView, "area">): string {
  return area.name ?? words.erasedArea
}

/** Where it stands, in a sentence. */
export function standing(view: AreaHandOverView): string {
  const { stage, over, row, proposal, you } = view
  const { name } = otherOf(view)
  switch (stage) {
    case "over":
      return lede.over[over?.how ?? "stopped"]
    case "paused":
      return lede.paused
    case "handed-over": {
      const level = (row[0]?.level ?? 7) as Level
      return (level === 7 ? lede.handedOver : lede.staysAt)(decides(level, theTwo(view)))
    }
    case "proposed":
      return (proposal?.by === you ? lede.proposedByYou : lede.proposedToYou)(name)
    case "under-way":
      return progress(view)
  }
}

function progress(view: AreaHandOverView): string {
  if (!view.progress) return ""
  const { met, mustSettle, level, next, full } = view.progress
  if (full) return lede.full(met, level, next, decides(next as Level, theTwo(view)))
  return met === 0
    ? lede.nothingYet(level, mustSettle, next)
    : lede.underWay(met, level, mustSettle - met, next)
}

/** What is known of the yes of both to the next level; null while none is asked for. */
export function yesSentence(view: AreaHandOverView): string | null {
  const { progress, yes, you, stage } = view
  if (!progress?.full || stage !== "under-way") return null
  const { name } = otherOf(view)
  if (yes[you]) return words.yes.yours(name)
  return yes[you === "leader" ? "delegate" : "leader"] ? words.yes.theirs(name) : words.yes.both
}
