import { boardPost } from "../board-post.ts"
import type { Story } from "../cast.ts"

/** The board of the last week: wins and losses of everybody, named by those who are asked, and one name taken back. */
export const board: Story = ({ maya, ines, ana, ben, chi, dov, priya, on, lately }) => {
  const oneNight = boardPost(
    "win",
    "The notes tool went through all 1,300 changes in one night. It ran on Ben’s spare machine, because nobody had asked for one in the budget.",
  )
  const wrongBranch = boardPost(
    "loss",
    "I translated forty pages from a branch that had moved. Two days, and nothing to show for them.",
  )
  const notMine = boardPost(
    "loss",
    "I sat in on a call that was not mine, because I could. The answer came later for it, not sooner.",
  )
  const checklist = boardPost(
    "happy-accident",
    "The half-finished upgrade checklist was read more than the post it was meant for. Now the post is the checklist.",
  )
  const shadowsLeft = boardPost(
    "thanks",
    "Ana said in the third week that two shadows had left. Nobody had to find out.",
  )
  const quote = boardPost(
    "win",
    "Dov knew the manager’s name at the Exchange. Their quote came 1,250 below the other one.",
  )
  const yesWithoutADay = boardPost(
    "lesson",
    "A yes without a day is not a yes yet. Ask for both, in the meeting where they all sit.",
  )
  const couldWait = boardPost(
    "thanks",
    "Maya said on Tuesday that the links could wait a week, before I asked. They could.",
  )

  return [
    ana.posts(oneNight, [ben], on(-1, "Mon", "11:10")),
    ben.agreesToBeNamed(oneNight, on(-1, "Mon", "11:35")),
    chi.reacts(oneNight, "congratulations", on(-1, "Mon", "12:20")),
    maya.reacts(oneNight, "congratulations", on(-1, "Mon", "17:30")),
    dov.posts(wrongBranch, [], on(-1, "Mon", "16:05")),
    ana.reacts(wrongBranch, "learned", on(-1, "Mon", "16:50")),
    priya.reacts(wrongBranch, "learned", on(-1, "Tue", "08:40")),
    ana.commentsOn(
      wrongBranch,
      "The same happened to me in spring. The page about branches is better since, and it is still not good.",
      on(-1, "Tue", "09:15"),
    ),
    maya.posts(notMine, [], on(-1, "Tue", "10:25")),
    ines.reacts(notMine, "thank-you", on(-1, "Tue", "18:20")),
    ben.reacts(notMine, "learned", on(-1, "Tue", "12:10")),
    ben.posts(quote, [dov], on(-1, "Wed", "16:45")),
    dov.agreesToBeNamed(quote, on(-1, "Wed", "17:05")),
    chi.posts(checklist, [], on(-1, "Wed", "13:20")),
    priya.reacts(checklist, "thank-you", on(-1, "Wed", "13:55")),
    chi.posts(yesWithoutADay, [], on(-1, "Thu", "09:35")),
    maya.posts(shadowsLeft, [ana], on(-1, "Thu", "11:50")),
    ana.agreesToBeNamed(shadowsLeft, on(-1, "Thu", "12:05")),
    priya.reacts(shadowsLeft, "thank-you", on(-1, "Thu", "14:30")),
    dov.ratherIsNotNamed(quote, on(-1, "Thu", "15:10")),
    priya.posts(couldWait, [maya], lately("10:40")),
  ]
}
