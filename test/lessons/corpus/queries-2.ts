import type { Query } from "./shape.ts"

export const QUERIES: readonly Query[] = [
  {
    id: "q2-01",
    text: "Tidy the code of leftover on/off switches that earlier trials left behind. By March none is there any more, and nothing that shoppers use has disappeared.",
    relevant: ["rel-05"],
  },
  {
    id: "q2-02",
    text: "An external programmer rewrites how we take card money; her engagement ends in March. From April on our own people can maintain it without asking her.",
    relevant: ["rel-36"],
  },
  {
    id: "q2-03",
    text: "Our portal for the blind association's members: everyone who cannot see can book a course without help from the first day on.",
    relevant: ["rel-18"],
  },
  {
    id: "q2-04",
    text: "Give the trainers a copy of the customer system with realistic records, in which they can try out anything. No customer gets to feel anything of it.",
    relevant: ["rel-32"],
  },
  {
    id: "q2-05",
    text: "Switch over to the new bookkepping software at the turn of the year. Those who keep the ledgers have tried it out beforehand and say that it's right.",
    relevant: ["rel-41"],
  },
  {
    id: "q2-06",
    text: "Cashiers and cleaners enter their hours in the planning program themselves from May on. It works for each of them, not only for us at headquarters.",
    relevant: ["rel-40"],
  },
  {
    id: "q2-07",
    text: "Tell the steering board when the ticket machines will be ready, so that they can plan with it. Worst case: we name a month, miss it and lose their trust.",
    relevant: ["rel-30"],
  },
  {
    id: "q2-08",
    text: "The nightly automated checks of our code mean something again: when they fail, people look into it, rather than shrug and start them once more.",
    relevant: ["rel-09"],
  },
  {
    id: "q2-09",
    text: "Close whatever logins still exist of people who've gone from the company, by month end. Nothing stops working, and nothing that is still needed is lost.",
    relevant: ["ops-13", "ppl-38"],
  },
  {
    id: "q2-10",
    text: "When the platform is unavailable, our users hear it from us before they have to ask, even if all our machines are dead.",
    relevant: ["ops-09", "ops-40"],
  },
  {
    id: "q2-11",
    text: "Presale of festival passes on the web, Friday at ten. The shop remains reachable whatever the rush, and everybody gets through within five minutes.",
    relevant: ["ops-23"],
  },
  {
    id: "q2-12",
    text: "Halve what we spend on rented computing power by the autumn, without slowing down the teams who try things out.",
    relevant: ["ops-14"],
  },
  {
    id: "q2-13",
    text: "Install the June secuirty fixes on all cash desks in the stores. No more than one hour of standstill; at worst none of them starts up again on Saturday morning.",
    relevant: ["ops-22"],
  },
  {
    id: "q2-14",
    text: "Change over to the new telephone exchange on the night to Monday; at breakfast everybody can ring out. Worst case: we dither for hours whether to abort.",
    relevant: ["ops-36"],
  },
  {
    id: "q2-15",
    text: "Early and late crew in the call centre pass on to each other what's pending, so that no caller has to explain everything twice.",
    relevant: ["ops-34"],
  },
  {
    id: "q2-16",
    text: "The alarm for too much heat in the switchgear cellar reaches whoever is on duty within five minutes, whatever the day, and we know that it really does.",
    relevant: ["ops-35", "sch-02"],
  },
  {
    id: "q2-17",
    text: "Get official approval to close Mill Lane to cars for the carnival, in hand by the end of April.",
    relevant: ["evt-08"],
  },
  {
    id: "q2-18",
    text: "Tombola at the harvest festival for the new roof. 2,000 raised, all above board in the eyes of the authorities.",
    relevant: ["evt-28"],
  },
  {
    id: "q2-19",
    text: "Members who cannot travel follow the general assembly at home on their screens from beginning to end, with picture and sound.",
    relevant: ["evt-25"],
  },
  {
    id: "q2-20",
    text: "Acommodation for 120 delegates from overseas, all within walking distance of the congress, at a rate they can afford.",
    relevant: ["evt-23"],
  },
  {
    id: "q2-21",
    text: "Pictures of the sports day are on our homepage by Monday. No mother or father is upset about them.",
    relevant: ["evt-38"],
  },
  {
    id: "q2-22",
    text: "Cash desk at the flea market in the meadow: plastic and banknotes both accepted from the first minute, and no queue of more than five people.",
    relevant: ["evt-15", "evt-16"],
  },
  {
    id: "q2-23",
    text: "Put together the timetable of the congress with all contributors and their titles, ready for the press on 3 May and not altered afterwards.",
    relevant: ["evt-34"],
  },
  {
    id: "q2-24",
    text: "Our cookhouse comes through the hygeine inspection in November without being closed. All papers are valid and food is stored as it ought to be.",
    relevant: ["vol-03", "vol-21"],
  },
  {
    id: "q2-25",
    text: "Account to the foundation for what we did with its 40,000. Everything is proven, nothing disallowed, and it's in on the day they've set.",
    relevant: ["vol-18", "mon-38"],
  },
  {
    id: "q2-26",
    text: "Games afternoons for kids at the community centre from May, led by people who're new with us. The authority has nothing to object to about them.",
    relevant: ["vol-25", "evt-32"],
  },
  {
    id: "q2-27",
    text: "Fetch surplus groceries daily from four stores. They're still giving to us in a year, and what they give neither lacks nor rots.",
    relevant: ["vol-06", "vol-11"],
  },
  {
    id: "q2-28",
    text: "Customers find what we ask for used garments fair, and it doesn't depend on who is standing behind the counter.",
    relevant: ["vol-15"],
  },
  {
    id: "q2-29",
    text: "From September the community café serves lunch an hour later. Those who have come for years still come.",
    relevant: ["vol-28"],
  },
  {
    id: "q2-30",
    text: "Take over the finished extension from the contractor. We see any flaws in time, and he puts them right without our having to chase him.",
    relevant: ["bld-13", "bld-32"],
  },
  {
    id: "q2-31",
    text: "Members can borrow drills and sanders from our makerspace. At most two go missing in a year, and nobody poor is put off.",
    relevant: ["bld-23", "bld-42"],
  },
  {
    id: "q2-32",
    text: "Open the carpentry room to amateurs two evenings a week. All go home with ten fingers.",
    relevant: ["bld-14"],
  },
  {
    id: "q2-33",
    text: "Do up the crèche in the half-term break: walls fresh and colourful, the little ones in again straight after it and in good health.",
    relevant: ["bld-29"],
  },
  {
    id: "q2-34",
    text: "The conservatory comes to no more than the 80,000 of the offer. Extras only if we've said yes to them knowing what they cost.",
    relevant: ["bld-24", "bld-03"],
  },
  {
    id: "q2-35",
    text: "Get rid of the mould in the corner of the sacristy for good. In three winters there is still none.",
    relevant: ["bld-35"],
  },
  {
    id: "q2-36",
    text: "Made-to-measure doors for all of the eleven rooms. They fit at the first go, and if they don't, it isn't us who pays.",
    relevant: ["bld-09"],
  },
  {
    id: "q2-37",
    text: "Forty amateurs fix up the allotment huts over a Saturday and Sunday. Everyone has something to do, and four huts are done in the end.",
    relevant: ["bld-26"],
  },
  {
    id: "q2-38",
    text: "Rosa, our most skilled welder, becomes head of her crew. In a year she's glad about it and so is the crew.",
    relevant: ["ppl-10"],
  },
  {
    id: "q2-39",
    text: "Vaccation planning for the ward: by February everybody knows when they are off, no quarrels, no day with too few hands.",
    relevant: ["ppl-27", "ops-20"],
  },
  {
    id: "q2-40",
    text: "The two departments become one. Everyone whose job changes knows of it before outsiders do, and hears it from us.",
    relevant: ["ppl-36", "log-26"],
  },
  {
    id: "q2-41",
    text: "Choose the head of the garage among six applicants. We find out how they would really do the work, and each of the panel contributes something of their own.",
    relevant: ["ppl-03", "ppl-23"],
  },
  {
    id: "q2-42",
    text: "People who work from their homes for us feel they belong after ninety days; they know colleagues beyond their own screen.",
    relevant: ["ppl-17"],
  },
  {
    id: "q2-43",
    text: "Raise the yearly subscription of the club by 12 euros. Fewer than three in a hundred resign because of it.",
    relevant: ["mon-30"],
  },
  {
    id: "q2-44",
    text: "A hospital tries out our software for a year without charge. Afterwards it pays the normal rate, with no argument.",
    relevant: ["mon-28"],
  },
  {
    id: "q2-45",
    text: "Run the EU-funded project without a liqidity crisis: wages can be paid every month, although Brussels transfers late.",
    relevant: ["mon-05"],
  },
  {
    id: "q2-46",
    text: "Agreement with the firm that builds our stand: if they're late it costs them something, and it can be enforced.",
    relevant: ["mon-35", "bld-41"],
  },
  {
    id: "q2-47",
    text: "The brewery, our largest buyer by far, stays with us next year. Should it go, or should the colleague who looks after it go, we survive it.",
    relevant: ["mon-29", "mon-34"],
  },
  {
    id: "q2-48",
    text: "Swindlers who pretend to be one of our vendors get nothing out of the accounts department. Not one false transfer this year.",
    relevant: ["mon-25"],
  },
  {
    id: "q2-49",
    text: "Papers for the finals in biology, 180 copies: nothing absent, nothing ambiguous, no interruption in the hall.",
    relevant: ["sch-05"],
  },
  {
    id: "q2-50",
    text: "All bachelor dissertations are graded by 15 July, even if one of the professors drops out.",
    relevant: ["sch-06"],
  },
  {
    id: "q2-51",
    text: "Mountain camp for thirty children, two of them diabetic. They get what they need at the right hour, wherever the group happens to be.",
    relevant: ["sch-15"],
  },
  {
    id: "q2-52",
    text: "Let families know that there's scarlet fever in the school. They know what to look out for, and no child is pointed at.",
    relevant: ["sch-35"],
  },
  {
    id: "q2-53",
    text: "Nobody waits more than eight weeks for a physiotherapist by the end of the year, with the staff we have.",
    relevant: ["sch-25"],
  },
  {
    id: "q2-54",
    text: "The plan of our sleep study gets through the ethics comittee in May, after a thorough check by someone in the department.",
    relevant: ["sch-40"],
  },
  {
    id: "q2-55",
    text: "Fifteen guests from Lyon stay with families here for a week in October. Each has a bed they can count on.",
    relevant: ["sch-26"],
  },
  {
    id: "q2-56",
    text: "Blood taken at our outlying surgeries gets to the laboratory in Graz fit to be analysed, in every season.",
    relevant: ["log-31"],
  },
  {
    id: "q2-57",
    text: "Simultaneous interpreting at the founding assembly, with which guests from three countries can follow each contribution, jargon included.",
    relevant: ["log-36"],
  },
  {
    id: "q2-58",
    text: "All 34 visitors are brought from the airport to the lodge; nobody is left standing there.",
    relevant: ["log-35"],
  },
  {
    id: "q2-59",
    text: "Gather what colleagues think of the strategy paper and have it settled on the tenth. No more objections dripping in afterwards.",
    relevant: ["log-30"],
  },
  {
    id: "q2-60",
    text: "Our magazine is out on the first of every month without errors, even if one of those who make it is in bed with a fever.",
    relevant: ["log-14", "log-40"],
  },
  {
    id: "q2-61",
    text: "Captions in five languages for the documentary, in time for the premiere in Leipzig and carefully done.",
    relevant: ["log-33"],
  },
  {
    id: "q2-62",
    text: "What the web shop says is available really is available. Fewer than one in a hundred purchases has to be cancelled by us.",
    relevant: ["log-23"],
  },
]
