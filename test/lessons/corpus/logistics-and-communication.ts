import type { Lesson } from "./shape.ts"

export const LESSONS: readonly Lesson[] = [
  {
    id: "log-01",
    text: "The lorry was 4 metres high and the underpass 3.80. Give the haulier a photo of the yard and of each bridge on the last mile.",
  },
  {
    id: "log-02",
    text: "The translator got the text in bits, each with changes to the last. The final version mixed three drafts. Freeze the source before it is handed over.",
  },
  {
    id: "log-03",
    text: "Spanish and Polish came back two weeks after the English edition was out, so those readers felt second-class. All languages go out on one day, and the date hangs on the slowest.",
  },
  {
    id: "log-04",
    text: "The mailing went to the list from last year including four people who had died. Clean the list against the register before each mailing.",
  },
  {
    id: "log-05",
    text: "Customs held the exhibits for nine days as the carnet listed 12 crates and there were 13. The person who packs writes the list, and a second one counts.",
  },
  {
    id: "log-06",
    text: "The press release had no phone number of anyone awake. Three papers wanted to ring, none could. Name, mobile, and till what hour.",
  },
  {
    id: "log-07",
    text: "Our parcel carrier went on strike in December. Have an account with a second one and send a tenth of the volume with them all year.",
  },
  {
    id: "log-08",
    text: "Proofs were approved on a phone screen, and the fold ran through the headline. Look at a printed dummy, folded, at full size.",
  },
  {
    id: "log-09",
    text: "The newsletter announced the wrong Thursday. Weekday and date must both be there, and a second person looks at a calendar rather than at the text.",
  },
  {
    id: "log-10",
    text: "Perishables stood at the ramp for three hours since goods-in closes at 15:00. Ask the receiving site for their hours and write them on the freight order.",
  },
  {
    id: "log-11",
    text: "A removal firm quoted over the phone, then needed a second lorry. Let them walk through, cellar and loft included.",
  },
  {
    id: "log-12",
    text: "Our announcement was fifteen lines before it said that the bridge would be shut. First line: what, where, from when to when.",
  },
  {
    id: "log-13",
    text: "Five people 'quickly looked over' the brochure and each thought another was checking the figures. Assign: one for numbers, one for names, one for language.",
  },
  {
    id: "log-14",
    text: "The editor fell ill in the week of going to press and the passwords for the layout were on her machine. Two people can finish an issue, always.",
  },
  {
    id: "log-15",
    text: "The driver's hours were used up 40 km before the festival. Plan with the legal breaks and a second driver for anything over eight hours.",
  },
  {
    id: "log-16",
    text: "We ordered pallets to 'the warehouse' and there are two. Put gate and contact on each order.",
  },
  {
    id: "log-17",
    text: "The apology came four days after and sounded like a lawyer. Better short, same day, by the one in charge, saying what we'll do now.",
  },
  {
    id: "log-18",
    text: "The photographer owned the rights and wanted 900 for the second use. Agree all uses, print and web, before the shoot.",
  },
  {
    id: "log-19",
    text: "Signs for the detour were put up facing the wrong way. Drive the route once yourself as a stranger before opening.",
  },
  {
    id: "log-20",
    text: "Interviewee wanted to see her quotes and then rewrote the piece. Say beforehand what can be changed: facts yes, sentences no, by Tuesday.",
  },
  {
    id: "log-21",
    text: "The social media account's password belonged to an agency that we'd stopped paying. Accounts are opened by us, on our address, and the agency is let in.",
  },
  {
    id: "log-22",
    text: "The bike couriers were fast and the food was cold; no one had tried the boxes for longer than ten minutes. Try it with the real thing over the longest distance.",
  },
  {
    id: "log-23",
    text: "Stock in the system and on the shelf differed by a tenth and we promised goods which weren't there. Count one aisle a day instead of everything at New Year.",
  },
  {
    id: "log-24",
    text: "A machine translated the safety notice and 'do not' got lost. A person who speaks the language reads anything that can hurt somebody.",
  },
  {
    id: "log-25",
    text: "The book's index was made prior to the last page changes. All off by two. Index last, and a day of slack for it.",
  },
  {
    id: "log-26",
    text: "Rumour outran us: staff read of the closure of the depot in the local paper. Those affected hear it first and from us.",
  },
  {
    id: "log-27",
    text: "Return labels weren't in the box, so 300 hired tents came back in 300 different ways or not at all. Think of the way back when packing the way out.",
  },
  {
    id: "log-28",
    text: "The ferry is fully booked on the first day of the holidays, every year. Reserve vehicles by Easter.",
  },
  {
    id: "log-29",
    text: "The designer's file came without fonts and in RGB, and the printing house lost two days. Ask the printers for their spec and pass it on with the brief.",
  },
  {
    id: "log-30",
    text: "Nobody said by when comments on the draft were due, they dribbled in for five weeks. State the day, and that silence is agreement.",
  },
  {
    id: "log-31",
    text: "Temperature-sensitive samples travelled with the ordinary post on a Friday and lay in the depot over the weekend. Monday to Wednesday only, with a logger in the box.",
  },
  {
    id: "log-32",
    text: "Website said one thing, the leaflet another and the phone line a third. One sheet of facts, dated, that all three copy from.",
  },
  {
    id: "log-33",
    text: "Subtitles were ordered after the film was cut, the translator then had four days for ninety minutes. Book the translator with the editor, and send a rough cut.",
  },
  {
    id: "log-34",
    text: "Packing by colour (red for kitchen, blue for archive) made the move a delight; we were done by three. Do that again.",
  },
  {
    id: "log-35",
    text: "The shuttle driver had no phone numbers of passengers and left without six. List with numbers, and he doesn't leave until the list is ticked or someone in charge says so.",
  },
  {
    id: "log-36",
    text: "The interpreter had never been sent the speeches and didn't know our abbreviations. Send texts and a word list five days prior, even drafts.",
  },
  {
    id: "log-37",
    text: "Quoted a study in the annual report which had been withdrawn. Whoever puts in a number puts in the source, and one person opens each of them.",
  },
  {
    id: "log-38",
    text: "Forklift licence: the only person having one was on leave when the container came. Two per shift.",
  },
  {
    id: "log-39",
    text: "Depot manager: 'you'll have it early next week.' We told the shops Monday. It was Wednesday. Only pass on dates that have a day in them.",
  },
  {
    id: "log-40",
    text: "Proofreader caught pneumonia; we printed unproofed, 6 errors on the cover alone. Keep a list of three freelancers who have said they'd jump in, and what they charge.",
  },
  {
    id: "log-41",
    text: "Pallet deposits: we paid €18 on each of 340 pallets and had no idea where they'd gone. Swap on delivery or note it on the slip, and let the driver sign.",
  },
  {
    id: "log-42",
    text: "What I'd do again is the phone tree for the evacuation message: five calls each, everyone reached in 25 min, even those w/o internet. Check the numbers twice a yr though.",
  },
]
