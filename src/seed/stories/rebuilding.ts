import type { Actor } from "../actor.ts"
import type { Calendar } from "../calendar.ts"
import type { Story } from "../cast.ts"
import { account, type HandOver, handOver } from "../hand-over.ts"
import type { Sentence } from "../play.ts"

const AREA = "Shadow training"

/** Ana trains the shadows: it grew twice, came as a surprise, and is being built up again. */
export const rebuilding: Story = ({ maya, ana, on, by }) => {
  const welcome = handOver({
    outcome: "Every new shadow has met the whole team in their first week",
    area: AREA,
    success: [{ text: "Each says after a week whom to ask about what" }],
    due: by(-46, "Fri"),
    atMost: { days: 2, money: 0 },
    worstCase: "One of them sits there for a week, and I take them round",
  })
  const pairs = handOver({
    outcome: "Each shadow writes with somebody from the second week on",
    area: AREA,
    why: "Whoever wrote alone for a month stopped asking",
    success: [{ text: "No shadow has written two sections alone" }],
    failure: [{ text: "A shadow stops because nobody had time for them" }],
    due: by(-38, "Fri"),
    atMost: { days: 4, money: 0 },
    worstCase: "The pairs do not hold, and the sections come two weeks later",
    checkIns: { every: "P14D", graceDays: 2 },
    whyYou: "because the four of last time still write to you",
    ifItFallsShort: "say that pairs were my idea",
  })
  const course = handOver({
    outcome: "Three shadows lead a section by themselves at the autumn release",
    area: AREA,
    why: "There will be nobody else for three of the nine sections",
    success: [{ text: "Three sections are led by a shadow, and nobody stands in for them" }],
    failure: [{ text: "None of the three is led by a shadow" }],
    due: by(-26, "Thu"),
    atMost: { days: 8, money: 0 },
    worstCase: "We lead the three sections ourselves, in the last two weeks",
    checkIns: { every: "P14D", graceDays: 2 },
    whyYou: "because the pairs held",
    ifItFallsShort: "lead one of the sections myself",
  })
  const questions = handOver({
    outcome: "What shadows ask is answered where the next one finds it",
    area: AREA,
    success: [{ text: "The ten questions of this year stand in the handbook" }],
    due: by(-19, "Fri"),
    atMost: { days: 2, money: 0 },
    worstCase: "The next ones ask the same ten questions",
  })
  const afternoon = handOver({
    outcome: "Shadows have seen a release from inside before they are in one",
    area: AREA,
    success: [{ text: "Two afternoons with the release team, both shadows there" }],
    due: by(-12, "Fri"),
    atMost: { days: 2, money: 0 },
    worstCase: "They see their first release when it is theirs",
  })
  const second = handOver({
    outcome: "The next two shadows can lead a section in spring",
    area: AREA,
    why: "The course of summer was too much at once; half of it is worth doing well",
    success: [{ text: "Both have led a practice section to its end" }],
    failure: [{ text: "Neither wants to lead one in spring" }],
    due: by(5, "Thu"),
    atMost: { days: 4, money: 0 },
    worstCase: "We lead the two sections in spring ourselves",
    checkIns: { every: "P14D", graceDays: 3 },
    whyYou: "because you know now what was too much",
    ifItFallsShort: "look first at what I asked for",
  })
  const told = { maya, ana, on }

  return [
    ...met(told, welcome, [-49, -46], "They know. One of them asked the baker."),
    ...met(told, pairs, [-43, -38], "Five pairs, and one that changed half-way."),
    ana.checksIn(pairs, "on-course", "Four pairs write.", on(-41, "Tue", "09:35")),
    ana.checksIn(pairs, "on-course", "Five now.", on(-39, "Tue", "09:50")),

    maya.offers(ana, course, on(-35, "Mon", "10:40")),
    ana.commits(course, on(-35, "Tue", "09:30")),
    ana.checksIn(course, "on-course", "Five want to lead one.", on(-33, "Tue", "09:20")),
    ana.checksIn(course, "on-course", "Four practise.", on(-31, "Tue", "09:40")),
    ana.checksIn(course, "on-course", "Three sections have somebody.", on(-29, "Tue", "09:25")),
    ana.checksIn(course, "on-course", "They write.", on(-27, "Tue", "10:05")),
    ana.declares(
      course,
      {
        judgements: account(course, {
          s1: { met: false, shows: "One section was led; two we led ourselves" },
        }),
        lost: { days: 6, money: 0 },
        text: "I knew by the middle of it and hoped until the end. I did not want to say it a second week running.",
      },
      on(-25, "Mon", "09:10"),
    ),
    maya.confirms(course, on(-25, "Mon", "14:20")),
    maya.looksBack(course, shortfall, on(-25, "Tue", "09:00")),
    ana.tellsBack(
      course,
      {
        happened: "Two of the three said yes to please me.",
        owns: "I knew for five weeks, and did not say it.",
        learned: "Who says yes at once has not thought about it yet.",
        leaderKept: { how: "yes" },
      },
      on(-25, "Wed", "10:15"),
    ),
    ana.writesDown(
      course,
      {
        lessons: [
          "A yes to leading something is worth something after a week, not on the day it is asked for.",
        ],
      },
      on(-25, "Wed", "10:30"),
    ),
    maya.agreesToLearning(course, on(-25, "Wed", "11:45")),

    ...met(told, questions, [-22, -19], "Eleven, in the end."),
    ...met(told, afternoon, [-16, -12], "Both were there, and one asked to come back."),

    maya.offers(ana, second, on(-3, "Mon", "10:00")),
    ana.commits(second, on(-3, "Mon", "15:10")),
    ana.checksIn(second, "on-course", "Two, and both slept on it.", on(-1, "Mon", "09:30")),
  ]
}

const shortfall = {
  looks: {
    expectation: { how: "yes" },
    criteria: { how: "partly", note: "Nobody had asked the three themselves" },
    resources: { how: "yes" },
    buffer: { how: "yes" },
  },
  steppedIn: false,
  owns: "Three at once, where one had never been tried: that was mine.",
  kept: { how: "yes" },
} as const

/** Handed over on the Monday of one week, done by the Thursday of another. */
function met(
  { maya, ana, on }: { maya: Actor; ana: Actor; on: Calendar["on"] },
  it: HandOver,
  [begun, done]: readonly [number, number],
  text: string,
): Sentence[] {
  return [
    maya.offers(ana, it, on(begun, "Mon", "10:30")),
    ana.commits(it, on(begun, "Tue", "09:40")),
    ana.declares(it, { judgements: account(it, {}), text }, on(done, "Thu", "15:20")),
    maya.confirms(it, on(done, "Fri", "09:30")),
  ]
}
