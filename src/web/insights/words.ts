import type { OwnInsights } from "../../client/client.ts"

type Flow = OwnInsights["flow"]

/** What a leader's own page says. Numbers are of hand-overs, never of people. */
export const words = {
  title: "Insights",
  crumb: (since: string) => `Since ${since}, for you alone`,
  head: ({ offered, settled, undisturbed }: Flow) => {
    const many = `Of ${offered} you offered, ${settled} ${settled === 1 ? "has" : "have"} settled`
    if (settled === 0) return `${many} so far.`
    return undisturbed === settled
      ? `${many}, ${settled === 1 ? "left alone" : "all left alone"} until then.`
      : `${many}, ${undisturbed} left alone until then.`
  },
  nothing: "Nothing handed over here yet. What becomes of it will stand on this page, for you alone.",
  handOver: "Hand something over",
  flow: {
    title: "From offered to the next size",
    rows: {
      offered: "Offered",
      committed: "Both gave their word",
      settled: "Settled",
      undisturbed: "Left alone until then",
      raised: "The next size grew",
    },
    means:
      "Left alone: nobody stepped in who was not called in, or both found it welcome. What is not settled yet is under way, or was not to be.",
    picture: (flow: Flow) =>
      `${flow.offered} offered, ${flow.committed} agreed, ${flow.settled} settled, ${flow.undisturbed} of these left alone, and after ${flow.raised} the next size grew.`,
  },
  hours: {
    title: "Hours a week",
    returned: (hours: string) => `${hours} a week came back.`,
    none: "No hours have come back yet.",
    on: "ON the business",
    in: "IN the business",
    picture: (on: string, inside: string) => `Now ${on} ON the business and ${inside} IN it.`,
    empty: "List what you still do yourself, and this page shows how it moves.",
    holding: "What you hold",
    hour: (amount: string, one: boolean) => `${amount}\u00a0${one ? "hour" : "hours"}`,
  },
  asTable: "As a table",
  table: { step: "Step", count: "Hand-overs", week: "Week of", on: "ON", in: "IN" },
} as const
