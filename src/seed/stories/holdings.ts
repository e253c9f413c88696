import type { Story } from "../cast.ts"
import { held } from "../held.ts"

/** What Maya still does besides: most of it in the business, some of it on it. One line is open, one was let go. */
export const holdings: Story = ({ maya, ana, ben, priya, on }) => {
  const rota = held({
    title: "The rota for the bakery",
    hours: 1.5,
    business: "in",
    why: "habit",
    whoCould: [ben.id],
  })
  const harbour = held({
    title: "Talks with the harbour office",
    hours: 1,
    business: "in",
    why: "risk",
  })
  const plan = held({ title: "What next year is for", hours: 3, business: "on", why: "like" })
  const trainers = held({
    title: "Finding people who can teach the release process",
    hours: 2,
    business: "on",
    why: "nobody-yet",
    whoCould: [ana.id, priya.id],
  })
  const paper = held({ title: "Printing the board papers", hours: 0.5, business: "in", why: "habit" })

  return [
    ...[rota, harbour, plan, paper].map((one, index) => maya.lists(one, on(-50, "Mon", `08:2${index}`))),
    maya.letsGo(paper, on(-20, "Mon", "08:15")),
    maya.lists(trainers, on(-5, "Mon", "08:05")),
    maya.opensToBeAskedFor(rota, on(-3, "Mon", "08:10")),
  ]
}
