import type { Lesson } from "./shape.ts"

export const LESSONS: readonly Lesson[] = [
  {
    id: "ppl-01",
    text: "We took five weeks from last interview to offer and both good candidates had signed elsewhere. Decide within three days; the contract is ready before the interview.",
  },
  {
    id: "ppl-02",
    text: "On her first day there was no laptop, no account and nobody to have lunch with. Order equipment when the contract is signed and name a buddy.",
  },
  {
    id: "ppl-03",
    text: "Four interviewers asked the same four questions. Share out beforehand who looks into what, and write down your view before you hear the others.",
  },
  {
    id: "ppl-04",
    text: "The advert listed eighteen requirements, and only men applied. Cut to the five that matter, we had twice the women in the next round.",
  },
  {
    id: "ppl-05",
    text: "References were called after the offer had gone out. Do it before, and ask the former boss what the person needed from them to do well.",
  },
  {
    id: "ppl-06",
    text: "The probation talk was held on the last possible day and the bad news came as a shock. Say how it's going at six weeks and at twelve, in plain words.",
  },
  {
    id: "ppl-07",
    text: "The work permit took fourteen weeks rather than the six stated on the website. Never agree on a starting day with someone from abroad until the visa is in the passport.",
  },
  {
    id: "ppl-08",
    text: "The trainer fell ill the night before and thirty people had travelled. Have a second who knows the slides, or an online slot as a fallback.",
  },
  {
    id: "ppl-09",
    text: "The course was two full days of slides; a month later no one did anything differently. Half a day, then two weeks of trying it, then half a day.",
  },
  {
    id: "ppl-10",
    text: "We promoted our best fitter to foreman without asking if he wanted to lead people. We lost the fitter and had no foreman. Let them try it for a season with a way back.",
  },
  {
    id: "ppl-11",
    text: "Salary came up in the last talk and we were 15k apart. Put the range in the advert.",
  },
  {
    id: "ppl-12",
    text: "Exit talks were done by the boss the person was leaving because of. Somebody else does it, four weeks after the last day, by phone.",
  },
  {
    id: "ppl-13",
    text: "The handover from the retiring bookkeeper was planned for her last week, which she spent on leave she had left over. Count back from the last day actually worked.",
  },
  {
    id: "ppl-14",
    text: "Nobody had told the works council about the new shift model. They stopped it for three months, quite rightly. Invite them in when there's still something to change.",
  },
  {
    id: "ppl-15",
    text: "The intern was given what no one else wanted. He said so in his blog. One real outcome per intern, with someone who has an hour a week.",
  },
  {
    id: "ppl-16",
    text: "We hired for the gap we'd had a year ago. Before writing an ad ask what would be different in twelve months if the person were a success.",
  },
  {
    id: "ppl-17",
    text: "Remote newcomers learned the tools and never the people. Bring them in for the first week in person, travel paid, and again at three months.",
  },
  {
    id: "ppl-18",
    text: "Feedback was collected anonymously in a team of four. Everyone knew who'd said what. Under eight people talk instead.",
  },
  {
    id: "ppl-19",
    text: "The mandatory safety training had to be repeated because the attendance sheet had not been signed. Signed sheet with date, name in block letters, scanned the same day.",
  },
  {
    id: "ppl-20",
    text: "Two team leads both believed that the new colleague worked for them. Put in the letter who sets priorities, and say so to both on the same call.",
  },
  {
    id: "ppl-21",
    text: "I said 'take all the time you need' when Anna was ill, and nobody took over her tasks, so she worked from bed. Someone has to take the work away, by name, that same day.",
  },
  {
    id: "ppl-22",
    text: "The agency temp knew nothing of the allergy rules and had been shown round in four minutes. A one-page induction that both sign, for every temp, before they touch anything.",
  },
  {
    id: "ppl-23",
    text: "We tested candidates with a puzzle. The one we took solves puzzles. Give them an hour of the real job with pay.",
  },
  {
    id: "ppl-24",
    text: "Delegated the whole recruiting to an agency; they sent CVs that matched keywords. Spend a morning with the recruiter in the workshop first.",
  },
  {
    id: "ppl-25",
    text: "The mentoring pairs fizzled out after the second meeting since no one had set dates. Put six in the diary on the first day.",
  },
  {
    id: "ppl-26",
    text: "A rejected applicant heard nothing for two months and told everyone she knew. Each applicant gets an answer in ten working days, even if it's not yet.",
  },
  {
    id: "ppl-27",
    text: "Leave requests for the summer all came in May and three of four nurses wanted the same fortnight. Collect wishes by January's end, settle clashes together in one meeting.",
  },
  {
    id: "ppl-28",
    text: "The contract end date of a fixed term was missed by one day, and he was permanent by law. We were glad in the end, but keep such dates in two calendars.",
  },
  {
    id: "ppl-29",
    text: "Handing her the project with the words 'you have a free hand' and then changing the layout twice was worse than no free hand. Say at the start which decisions you keep.",
  },
  {
    id: "ppl-30",
    text: "He did not tell us that he was drowning, because the last one who did had been mocked. I now ask 'what's the worst bit this week' and go first.",
  },
  {
    id: "ppl-31",
    text: "The open day for apprentices brought sixty teenagers and no applications as we had no forms there. Have them leave a phone number, ring within the week.",
  },
  {
    id: "ppl-32",
    text: "Testing the language level by CV: B2 on paper, A2 on the phone. Have a ten minute call in the language of the job before inviting.",
  },
  {
    id: "ppl-33",
    text: "Training videos were recorded before the software changed and nobody could follow them. Record last, or record only what stays.",
  },
  {
    id: "ppl-34",
    text: "Two of the five on the selection panel dropped out with covid and the rules wanted four. Name deputies for the panel when you name the panel.",
  },
  {
    id: "ppl-35",
    text: "Lunch together in week one, paid for by us, was mentioned by every single newcomer as what made the difference. Cost 90 dollars a head. Keep.",
  },
  {
    id: "ppl-36",
    text: "The reorganisation leaked on Tuesday, was denied on Wednesday and announced on Thursday. Tell those concerned first, in person, all on the same day, before anything's on paper.",
  },
  {
    id: "ppl-37",
    text: "Bonus goals were handed out in April for a year which started in January. Nobody could take them seriously. Agree in December or not at all.",
  },
  {
    id: "ppl-38",
    text: "Her predecessor's passwords and contacts were gone with his mailbox, deleted thirty days after he left. Before an account's closed, the successor goes through it with him.",
  },
  {
    id: "ppl-39",
    text: "The onboarding handbook existed in english only, and the warehouse crew signed it without understanding a word. Two got hurt. Translate it before you hire, and go thru it aloud.",
  },
  {
    id: "ppl-40",
    text: "We had agreed that she'd start 'after the holidays': she'd quit her job for the 2nd, we'd planned on the 15th. The starting day goes in the letter as a date, never as a season.",
  },
  {
    id: "ppl-41",
    text: "When my boss got sick in the middle of my trial period nobody evaluated me, and HR extended it by default. I nearly left. A second assessor, named on the first day, would have fixed that.",
  },
  {
    id: "ppl-42",
    text: "The training vendor needed 50% in advance and then rescheduled twice; the money sat with them for a year. Pay half when the date's fixed and the trainer named, the rest after.",
  },
]
