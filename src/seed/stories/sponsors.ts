import type { Story } from "../cast.ts"
import { handOver } from "../hand-over.ts"
import { held } from "../held.ts"

/**
 * Offered to Ben, and declined: no reason is needed, and no mark is left. Then it was Ana's, until Maya took it back with a
 * reason that has nothing to do with Ana's work.
 */
export const sponsors: Story = ({ maya, ana, ben, on, by }) => {
  const terms = {
    outcome: "Every sponsor of the gathering knows what their money did before they are asked again",
    area: "Gathering",
    why: "Two of nine did not come back, and both said that they had heard from us only in the month we asked",
    success: [
      { text: "Each of the seven sponsors has had three letters before the next request" },
      { text: "At least six of the seven say yes again", seenBy: by(-16, "Fri") },
    ],
    due: by(-18, "Fri"),
    atMost: { days: 3, money: 0 },
    worstCase: "Two sponsors leave, and we look for others in the weeks before the event",
    checkIns: { every: "P14D", graceDays: 3 },
  }
  const bens = handOver({ ...terms, whyYou: "because you know all seven by name" })
  const anas = handOver({ ...terms, whyYou: "because people read what you write to the end" })

  const letters = held({
    title: "The letters to the sponsors",
    hours: 2,
    business: "in",
    why: "like",
    whoCould: [ben.id, ana.id],
  })

  return [
    maya.lists(letters, on(-50, "Mon", "08:15")),
    maya.offers(ben, bens, on(-34, "Mon", "14:20"), letters),
    ben.declines(bens, on(-34, "Wed", "10:35")),

    maya.offers(ana, anas, on(-34, "Thu", "09:50"), letters),
    ana.saysBack(
      anas,
      "Seven sponsors, three letters each, and none of them asks for anything. What a letter says is mine; what each of them gave I hear from you.",
      on(-34, "Fri", "11:15"),
    ),
    maya.understands(anas, on(-33, "Mon", "09:05")),
    ana.commits(anas, on(-33, "Tue", "10:20")),
    ana.checksIn(
      anas,
      "on-course",
      "The first seven letters are out. Four have answered, and two of them ask what exactly their money paid for.",
      on(-31, "Tue", "10:40"),
    ),
    maya.passesOn(
      anas,
      "Three of the seven have asked the board to keep to itself what they gave. It meets on Monday.",
      on(-30, "Thu", "16:10"),
    ),
    maya.takesBack(
      anas,
      "The board keeps to itself what each sponsor gave. I had promised you those figures before I asked whether I may, and no letter can say what the money did without them. So the letters that are left go out from the board. Your seven stand as they are, and four people have answered them.",
      on(-29, "Mon", "17:30"),
    ),
  ]
}
