import type { Story } from "../cast.ts"
import { account, handOver } from "../hand-over.ts"

/** What Ana held before the release notes: two days, then four, then eight, each met. */
export const steppingStones: Story = ({ maya, ana, on, by }) => {
  const handbook = handOver({
    outcome: "The shadow handbook is ready before the next shadows are",
    area: "Release documentation",
    success: [{ text: "Two new shadows find their first week’s work in it without asking" }],
    due: by(-39, "Fri"),
    atMost: { days: 2, money: 0 },
    worstCase: "The next shadows learn it from each other, as before",
  })
  const deprecations = handOver({
    outcome: "Nobody loses an option they use without having read of it two releases before",
    area: "Release documentation",
    why: "The three angriest letters of last year were about options that had gone quietly",
    success: [
      { text: "Every option to be removed in the next two releases stands on one page" },
      { text: "Each names what to use in its place" },
    ],
    failure: [{ text: "An option is removed that the page does not name", seenBy: by(-28, "Fri") }],
    due: by(-29, "Fri"),
    atMost: { days: 4, money: 0 },
    worstCase: "The page is wrong in places, and we say so with the release",
    checkIns: { every: "P14D", graceDays: 2 },
    whyYou: "because the handbook answers what people ask, and not what we wanted to say",
    ifItFallsShort: "answer the letters myself",
  })
  const reference = handOver({
    outcome: "Every page of the reference names the versions it holds for",
    area: "Release documentation",
    why: "People copy from the page that the search shows them, whichever release it was written for",
    success: [
      { text: "All 412 pages carry their first and last version" },
      { text: "A page without them no longer gets through the build" },
    ],
    failure: [
      { text: "A reader follows a page that holds for another version than it says", seenBy: by(-13, "Thu") },
    ],
    due: by(-14, "Thu"),
    atMost: { days: 8, money: 0 },
    worstCase: "Half the pages are marked, and the marks come off again until the rest is done",
    checkIns: { every: "P14D", graceDays: 2 },
    limits: { effortDays: 20 },
    level: 5,
    whyYou: "because the page of removed options has stayed true for two releases",
    ifItFallsShort: "say that I asked for all 412 at once",
  })

  return [
    maya.offers(ana, handbook, on(-45, "Tue", "10:20")),
    ana.commits(handbook, on(-45, "Wed", "09:05")),
    ana.declares(
      handbook,
      { text: "Nine chapters. Two shadows read it and asked four questions; the answers are in it now." },
      on(-40, "Thu", "15:30"),
    ),
    maya.confirms(handbook, on(-40, "Fri", "09:10")),

    maya.offers(ana, deprecations, on(-37, "Mon", "11:00")),
    ana.commits(deprecations, on(-37, "Tue", "10:25")),
    ana.checksIn(
      deprecations,
      "on-course",
      "Thirty-one options, nineteen with a successor.",
      on(-35, "Tue", "09:40"),
    ),
    ana.checksIn(deprecations, "on-course", "All but four have a successor named.", on(-33, "Tue", "09:30")),
    ana.checksIn(
      deprecations,
      "on-course",
      "The page is up. Two groups corrected it by themselves.",
      on(-31, "Tue", "10:15"),
    ),
    ana.declares(
      deprecations,
      {
        judgements: account(deprecations, {
          s1: { shows: "Thirty-three in the end; two nobody remembered" },
        }),
      },
      on(-29, "Thu", "14:50"),
    ),
    maya.appreciates(
      deprecations,
      "You asked the people who had written to us. I would have asked the developers.",
      on(-29, "Fri", "16:30"),
    ),
    maya.confirms(deprecations, on(-28, "Mon", "09:20")),
    ana.closes(deprecations, on(-28, "Tue", "09:00")),

    maya.offers(ana, reference, on(-26, "Wed", "10:05")),
    ana.commits(reference, on(-26, "Thu", "09:45")),
    ana.checksIn(
      reference,
      "on-course",
      "The mark has a form, and forty pages have the mark.",
      on(-24, "Thu", "09:20"),
      { effort: "under-half" },
    ),
    ana.checksIn(
      reference,
      "on-course",
      "150 pages. Half of it is done by a script that reads the history.",
      on(-22, "Thu", "10:10"),
      { effort: "under-half" },
    ),
    ana.checksIn(
      reference,
      "at-risk",
      "The history lies for pages that were moved. I go through 120 of them by hand, and that is two weeks.",
      on(-20, "Thu", "09:35"),
      { criterion: "s1", effort: "over-half" },
    ),
    ana.checksIn(reference, "on-course", "330 pages. The moved ones are done.", on(-18, "Thu", "09:50"), {
      effort: "over-half",
    }),
    ana.checksIn(
      reference,
      "on-course",
      "All 412. The build stops for a page without the mark since Monday.",
      on(-16, "Thu", "09:15"),
      { effort: "near-the-limit" },
    ),
    ana.declares(
      reference,
      {
        judgements: account(reference, { s2: { shows: "It stopped three pull requests in its first week" } }),
        text: "412 of 412. The script stays for whoever does the next move.",
      },
      on(-14, "Wed", "16:05"),
    ),
    maya.confirms(reference, on(-14, "Fri", "09:30")),
    ana.closes(reference, on(-13, "Mon", "09:10")),
  ]
}
