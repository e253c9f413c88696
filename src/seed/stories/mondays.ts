import type { Story } from "../cast.ts"

/** What Maya meant to do in some weeks of the autumn, and how it went. Of this week she has not been asked yet. */
export const mondays: Story = ({ maya, on, by }) => {
  const week = (ago: number) => by(-ago, "Mon")
  const planned = (ago: number, when: string, iWill: string) =>
    maya.plansWeek(week(ago), { when, iWill }, on(-ago, "Mon", "09:25"))
  const went = (ago: number, done: boolean, happened: string) =>
    maya.answersWeek(week(ago), done, happened, on(-ago + 1, "Mon", "08:55"))

  return [
    planned(9, "somebody asks me where a thing stands", "say who holds it, and nothing else"),
    went(9, true, "Three times. The third one asked Ben before they came to me."),
    planned(8, "I open Ana’s drafts folder", "close it, and write down what I wanted to see"),
    went(8, false, "I had it open before I thought of it. I saw nothing that Ana had not said."),
    planned(7, "I open Ana’s drafts folder", "close it, and write down what I wanted to see"),
    went(7, true, "Twice. Both times the question answered itself by Friday."),
    maya.putsWeekAside(week(6), on(-6, "Mon", "09:10")),
    planned(5, "Chi and I stand at the mixer", "ask what Chi would like to own next, and write nothing down"),
    went(5, true, ""),
    planned(3, "a price lands in my inbox that is Ben’s to judge", "pass it on without a word of mine"),
    went(3, false, "I wrote “what do you think?” above it, and Ben heard an order."),
    planned(2, "a price lands in my inbox that is Ben’s to judge", "pass it on without a word of mine"),
    maya.answersWeek(week(2), true, "Ben answered them within the hour.", on(-2, "Fri", "16:40")),
  ]
}
