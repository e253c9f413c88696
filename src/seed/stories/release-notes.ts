import type { Story } from "../cast.ts"
import { handOver } from "../hand-over.ts"

/** The release notes: two thirds through, a flag received, a week at risk, help taken up; quiet now. */
export const releaseNotes: Story = ({ maya, ana, on, by }) => {
  const notes = handOver({
    outcome: "The release ships with complete, readable release notes",
    area: "Release documentation",
    why: "People decide from the notes whether and how to upgrade; a missing breaking change costs thousands of clusters a bad day",
    success: [
      { text: "The notes are committed on release day, in week 12" },
      { text: "Every merged change with a user-facing label is in the notes" },
      { text: "The major themes named by the SIG leads are in the Major Themes section" },
      { text: "External dependency versions are compared with the previous release" },
    ],
    failure: [
      { text: "The release ships without final notes" },
      { text: "A breaking change is found missing from the notes", seenBy: by(5, "Mon") },
    ],
    due: by(4, "Mon"),
    atMost: { days: 4, money: 0 },
    worstCase: "Notes published two days late and corrected in the first patch release",
    resources: "Release notes tool and website, write access to the drafts folder, two to four shadows",
    training: "One cycle as a shadow; the onboarding guide",
    checkIns: { every: "P7D", graceDays: 1 },
    limits: { effortDays: 14 },
    tripwires: [
      { text: "No draft generated for two weeks running" },
      { text: "SIG leads have confirmed fewer than half the themes a week before release" },
    ],
    level: 5,
    whyYou: "because you found three missing breaking changes as a shadow last cycle",
    ifItFallsShort: "say it was my call, and sit with you to find what the handbook should have said",
    affected: "Everyone who upgrades in the first week",
    undo: "Corrected notes can be published any day",
    withinReach: "Mondays and Thursdays, 17:00 UTC",
  })
  const EVERY_CHANGE = "s2"

  return [
    maya.offers(ana, notes, on(-9, "Thu", "11:20")),
    ana.counters(
      notes,
      { checkIns: { every: "P7D", graceDays: 2 } },
      { remarks: [{ about: "checkIns", text: "Mondays are the release meeting. Give me until Wednesday." }] },
      on(-9, "Fri", "15:05"),
    ),
    maya.commits(notes, on(-8, "Mon", "10:04")),

    ana.checksIn(
      notes,
      "on-course",
      "The draft builds from the new branch. Forty-one entries so far, none of them read by a second person yet.",
      on(-7, "Mon", "09:25"),
      { effort: "under-half" },
    ),
    ana.checksIn(
      notes,
      "on-course",
      "Four shadows have a section each. Sixty-three of eighty merged changes carry a label.",
      on(-6, "Mon", "09:40"),
      { effort: "under-half" },
    ),
    ana.flags(
      notes,
      {
        what: "Two of our four shadows moved teams. Labelling slips a week.",
        criterion: EVERY_CHANGE,
        intend:
          "I cut the theme interviews to one per SIG, and the two who stay label first and write later.",
      },
      on(-6, "Wed", "16:10"),
    ),
    maya.receives(
      notes,
      "carry-on",
      "Thank you for saying it in the third week and not in the tenth. Fewer interviews is a fair price.",
      on(-6, "Wed", "17:02"),
    ),
    ana.checksIn(
      notes,
      "at-risk",
      "Labels are nine days behind the merges. We start with storage and network, where most of the breaking changes are.",
      on(-5, "Mon", "09:15"),
      { criterion: EVERY_CHANGE, effort: "under-half" },
    ),
    ana.asksForHelp(
      notes,
      "Somebody who reads storage changes fluently, for two afternoons. There I can tell a breaking change from a rename only by asking.",
      on(-5, "Tue", "10:50"),
    ),
    maya.takesUp(
      notes,
      "Priya has this Thursday afternoon and the next, and knows that it is your list.",
      on(-5, "Tue", "12:15"),
    ),
    ana.checksIn(
      notes,
      "on-course",
      "All but six merged changes are labelled. Priya found two breaking changes that were called renames.",
      on(-4, "Mon", "09:30"),
      { effort: "under-half" },
    ),
    maya.appreciates(
      notes,
      "The entry on the renamed option says in its first line who is affected. I needed to read no further, and neither will they.",
      on(-4, "Thu", "17:20"),
    ),
    ana.checksIn(
      notes,
      "on-course",
      "Five of eleven themes are confirmed, and the dependency comparison runs by itself now.",
      on(-3, "Mon", "09:20"),
      { effort: "under-half" },
    ),
    ana.checksIn(
      notes,
      "on-course",
      "Seven of eleven themes. The shadows write the drafts now, and I read them.",
      on(-2, "Mon", "09:35"),
      { effort: "over-half" },
    ),
    ana.notes(
      notes,
      "Ask the storage lead for a name and not for a text. Last time the name came back within the hour, and the text never did.",
      on(-2, "Wed", "18:05"),
    ),
    ana.checksIn(
      notes,
      "on-course",
      "Nine of eleven themes are confirmed. Network and storage are slow; I meet both leads on Thursday.",
      on(-1, "Mon", "09:25"),
      { effort: "over-half" },
    ),
    maya.passesOn(
      notes,
      "The branch freezes on the Friday before the release, and not on the Monday. Everybody hears it tomorrow.",
      on(-1, "Tue", "14:40"),
    ),
    ana.checksIn(
      notes,
      "on-course",
      "Ten of eleven themes: the storage lead gave me a name, and the name wrote four lines. Network is left.",
      on(0, "Mon", "09:30"),
      { effort: "over-half" },
    ),
  ]
}
