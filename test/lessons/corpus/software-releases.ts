import type { Lesson } from "./shape.ts"

export const LESSONS: readonly Lesson[] = [
  {
    id: "rel-01",
    text: "We shipped on a Friday afternoon and nobody was there to see the error rate climb. Releases go out before Wednesday noon, or they wait until Monday.",
  },
  {
    id: "rel-02",
    text: "The reviewer went down with flu two days before the freeze and nobody else knew the module. Name a second reviewer when the work starts, not when the first one calls in sick.",
  },
  {
    id: "rel-03",
    text: "The database migration ran fine on a laptop with two hundred rows and locked the orders table for forty minutes in production. Rehearse every migration against a full-size copy first.",
  },
  {
    id: "rel-04",
    text: "Rolling back the app didn't roll back the schema. Old code met new columns and crashed. Write down and try the way back before going forward.",
  },
  {
    id: "rel-05",
    text: "The feature flag was meant to go after a month. Eleven months later someone switched it off in good faith and the checkout vanished. Every flag gets an owner and a removal date on the day it is born.",
  },
  {
    id: "rel-06",
    text: "We said 'done' and each meant something else: for me it was merged, for Priya it was live for all customers. Agree on which of the two counts.",
  },
  {
    id: "rel-07",
    text: "Our changelog listed commit titles. Customers couldn't tell what had changed for them and support got two hundred tickets. Have someone from support write or at least read the release notes.",
  },
  {
    id: "rel-08",
    text: "A minor update of a third-party package changed how it rounds amounts. Pin versions, and read what the authors say about an upgrade before taking it, even a small one.",
  },
  {
    id: "rel-09",
    text: "The flaky test had been red one time in five for so long that everybody pressed 'retry'. The one time it was right, we pressed retry as well. Fix or delete tests that cry wolf.",
  },
  {
    id: "rel-10",
    text: "The app store took six days to approve the build over Christmas; we had allowed one. Submit at least ten working days before the date anyone outside has been told.",
  },
  {
    id: "rel-11",
    text: "Marketing had announced the date to the press before engineering had ever been asked for one. No date leaves the building until the people who do the work have said yes to it.",
  },
  {
    id: "rel-12",
    text: "Turning the new search on for 5% of accounts first saved us: the memory leak showed within an hour and only forty people noticed. Do it in stages every time.",
  },
  {
    id: "rel-13",
    text: "The German strings arrived the evening before launch and half the buttons overflowed. Get translations a week before freeze and look at every screen in the longest language.",
  },
  {
    id: "rel-14",
    text: "We removed the old API version because 'nobody uses it'. A partner's nightly import did. Look in the access logs for three months back and write to whoever is found there.",
  },
  {
    id: "rel-15",
    text: "The certificate for code signing had expired and its renewal needed a director's passport copy. Put the expiry of anything we sign with in the shared calendar, sixty days ahead.",
  },
  {
    id: "rel-16",
    text: "Performance was 'good enough' in the terms and nobody had written a number. It came out at four seconds per page and we argued for a fortnight. Put the figure in, and how it is measured.",
  },
  {
    id: "rel-17",
    text: "Manual testing always got what was left of the week, which was nothing. Book the testers' days first and count backwards from there.",
  },
  {
    id: "rel-18",
    text: "Accessibility was checked at the very end and the whole date picker had to be rebuilt. Sit down with a screen reader user on the first prototype.",
  },
  {
    id: "rel-19",
    text: "Only Tomasz could run the release script since it lived on his machine. He was on a plane. Anything needed to ship must run from the build server by anyone in the team.",
  },
  {
    id: "rel-20",
    text: "Three large changes went out together and when conversion dropped we could not tell which one did it. One thing at a time, even if it feels slow.",
  },
  {
    id: "rel-21",
    text: "The security review was asked for on the last day and the reviewers have a three week queue. Ask for it the day the design is settled.",
  },
  {
    id: "rel-22",
    text: "Beta customers said it was lovely because we picked the ones who like us. Include at least two who have complained in the past year.",
  },
  {
    id: "rel-23",
    text: "We merged a branch that had lived for nine weeks and spent four days on conflicts. Merge something small to the main line every other day, hidden if need be.",
  },
  {
    id: "rel-24",
    text: "Imported data had names with apostrophes and dates from before 1970, and the importer dropped them silently. Test with real customer files and count rows in against rows out.",
  },
  {
    id: "rel-25",
    text: "Customers on the oldest supported phones couldn't open the app at all after the update. Keep one such phone in the drawer and try it before each release.",
  },
  {
    id: "rel-26",
    text: "Scope grew by a 'tiny' request every week, each one fine by itself, together five weeks. Anything added after the start needs something of the same size taken out, in writing.",
  },
  {
    id: "rel-27",
    text: "The time zone bug was found by the Sydney office on launch day, again. Test anything with a date in it around midnight and with the clock set to Auckland.",
  },
  {
    id: "rel-28",
    text: "Going live at 2am to spare the customers meant that tired people made the decisions. Our quietest hour in working time, Tuesday 10:00, turned out to be just as harmless.",
  },
  {
    id: "rel-29",
    text: "The licence of a chart library did not allow commercial use; legal found it a week after launch. Check licenses of everything new when it enters the code, not at the end.",
  },
  {
    id: "rel-30",
    text: "Asked for an estimate I gave the time it'd take if nothing went wrong, and it was taken as a promise. Give a range and say what would push it to the far end.",
  },
  {
    id: "rel-31",
    text: "We forgot to tell the sales team that the old price page would go, and a demo in front of a bank broke. A week before anything visible disappears, tell everyone who shows it to customers.",
  },
  {
    id: "rel-32",
    text: "Emails from the test system reached 3,000 real people because the copy had real addresses in it. Scrub addresses when copying production data, every time, by script.",
  },
  {
    id: "rel-33",
    text: "Documentation was handed to a freelance writer after launch, who then had to guess. Writer sits in on the design talks from now on and the docs ship on the same day.",
  },
  {
    id: "rel-34",
    text: "The go/no-go meeting had nine people and no one who could say no. One named person decides, with the list of open bugs in front of them.",
  },
  {
    id: "rel-35",
    text: "Open bugs were counted but not weighed. 'Only four left' included one which lost people's drafts. Say beforehand which kind of bug stops the release.",
  },
  {
    id: "rel-36",
    text: "The contractor who built the payment part left on the Thursday and the handover was a single page. Have her sit with the one who takes over for the last two weeks, and let him do the fixes.",
  },
  {
    id: "rel-37",
    text: "What helped: a fifteen-minute rehearsal of the release with everybody on the call, reading each step aloud. We found two missing passwords and one step in the wrong order.",
  },
  {
    id: "rel-38",
    text: "Usage figures were to prove success but the tracking went in three weeks after launch, so there was nothing to compare with. Measure before you change anything.",
  },
  {
    id: "rel-39",
    text: "The cookie banner broke sign-up in France for nine days and we only heard from a user on a forum. Watch sign-ups per country for two weeks after each release.",
  },
  {
    id: "rel-40",
    text: "I guess what I'd tell the next person is this: we had the whole thing working on our own accounts for weeks, and every one of those was an admin account, so nobody noticed that ordinary users couldn't save anything at all. Try it with the least privileges somebody can have.",
  },
  {
    id: "rel-41",
    text: "Pls don't schedule the cutover in the same week as the finance close again. Nobody from accounting could test, and they were the ones it was for.",
  },
  {
    id: "rel-42",
    text: "QA lead broke her wrist in the last sprint. The test plan was in her head (and in a notbook at home). Test plan lives with the code.",
  },
  {
    id: "rel-43",
    text: "The Japanese translation agency went quiet for 12 days, then delivered a file in the wrong encodng. Ask for a ten-line sample first to see that the round trip works.",
  },
]
