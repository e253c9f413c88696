import type { Story } from "../cast.ts"
import { account, handOver } from "../hand-over.ts"
import { held } from "../held.ts"

/**
 * Maya opens the mill contract to be asked for. Chi asks for it: not now the first time, committed the second, met. A step-in that Chi named waits for
 * Chi's account; Maya's is in.
 */
export const millContract: Story = ({ maya, chi, on, by }) => {
  const terms = {
    outcome: "The mill contract for next year is signed before the old one ends, at a price we can plan with",
    area: "Stock",
    success: [
      { text: "The contract is signed two weeks before the old one ends" },
      { text: "It fixes the price per sack for at least six months" },
    ],
    atMost: { days: 0, money: 300 },
    worstCase: "We pay the list price for one month more",
    whyYou: "because the miller rings me anyway when a delivery slips",
    level: 6,
  }
  const first = handOver({ ...terms, due: by(-11, "Fri") })
  const second = handOver({ ...terms, due: by(-3, "Fri") })

  const contract = held({
    title: "The mill contract",
    hours: 1.5,
    business: "in",
    why: "habit",
    whoCould: [chi.id],
  })

  return [
    maya.lists(contract, on(-29, "Mon", "08:20")),
    maya.opensToBeAskedFor(contract, on(-19, "Mon", "08:10")),
    chi.asks(maya, first, on(-17, "Tue", "15:20"), contract),
    maya.declines(first, on(-17, "Thu", "09:10")),

    chi.asks(maya, second, on(-8, "Tue", "15:05"), contract),
    maya.commits(second, on(-8, "Wed", "08:40")),
    maya.passesOn(
      second,
      "The mill’s direct number is on the inside of the cupboard door. They know that it is you who orders now.",
      on(-8, "Wed", "08:55"),
    ),
    chi.saysStepIn(
      second,
      "did-part",
      "The miller began our talk from a figure. He has it from Maya, who asked him for a price at the market on Saturday.",
      by(-7, "Sat"),
      on(-6, "Mon", "10:40"),
    ),
    maya.replies(
      second,
      "True, and thank you for naming it. He hears nothing more about it from me.",
      on(-6, "Mon", "12:30"),
    ),
    chi.declares(
      second,
      {
        judgements: account(second, {
          s1: { shows: "Signed on Wednesday, nineteen days before" },
          s2: { shows: "Eight months, then either side may ask anew" },
        }),
        text: "They gave eight months because we take the odd sacks as well.",
      },
      on(-4, "Thu", "14:30"),
    ),
    maya.confirms(second, on(-4, "Fri", "08:35")),
    maya.accountsFor(
      second,
      {
        happened: "I asked the miller what he has in mind for next year, and said what we pay now.",
        why: "It was on my mind, and there he stood.",
        welcome: false,
        words: "It was a question of Chi’s to put, and my figure came first.",
      },
      on(-4, "Fri", "08:50"),
    ),
  ]
}
