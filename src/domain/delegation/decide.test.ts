import { describe, expect, test } from "vitest"
import {
  active,
  ana,
  declared,
  drafted,
  FLOUR,
  MONDAY,
  maya,
  offered,
  settled,
  THURSDAY,
  WEDNESDAY,
  WORLD,
} from "../../../test/kit/cast.ts"
import { by, given } from "../../../test/kit/given.ts"
import { CLOCK } from "../shared/ids.ts"

test("only a draft or a request begins a delegation", () => {
  expect(() => given().when(by(ana, MONDAY, { type: "commit", round: 1 }))).toThrow("begins a delegation")
})

describe("leaving", () => {
  const LEFT = by(CLOCK, THURSDAY, { type: "end-on-leaving" })
  const leaderGone = { ...WORLD, leader: { ...WORLD.leader, here: false } }

  test("ends what two people have begun, without marks", () => {
    for (const story of [offered(FLOUR), active(FLOUR), declared(FLOUR)])
      given(story).in(leaderGone).when(LEFT).then({ type: "ended", because: "left" })
  })
  test("closes what has settled: it came out as it did", () => {
    given(settled(FLOUR)).in(leaderGone).when(LEFT).then({ type: "closed", bySilence: true })
  })
  test("discards the drafts of the leader who has left", () => {
    given(drafted(FLOUR)).in(leaderGone).when(LEFT).then({ type: "discarded" })
  })
  test("stays quiet about a draft for someone who has left: it is the leader's own", () => {
    given(drafted(FLOUR)).when(LEFT).quiet()
  })
  test("is nobody's to say for another, and changes no end", () => {
    given(active(FLOUR))
      .when(by(maya, WEDNESDAY, { type: "end-on-leaving" }))
      .refused("not-yours-to-do")
    given(offered(FLOUR), by(ana, WEDNESDAY, { type: "declined" }))
      .when(LEFT)
      .refused("not-at-this-stage")
  })
})
