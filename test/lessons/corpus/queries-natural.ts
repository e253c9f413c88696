import type { Query } from "./shape.ts"

export const QUERIES: readonly Query[] = [
  {
    id: "n-01",
    text: "Version 5 of the mobile app is in both app stores before Black Friday. It has succeeded when customers can download it on 20 November, the day the press release names. At worst the store rejects the build and we have advertised something nobody can get.",
    relevant: ["rel-10", "rel-11"],
  },
  {
    id: "n-02",
    text: "Migrate the booking database to the new schema. It has succeeded when all bookings are in the new tables and the site was down for no longer than ten minutes. At worst the migration fails halfway and we need to roll back.",
    relevant: ["rel-03", "rel-04", "ops-36"],
  },
  {
    id: "n-03",
    text: "The web shop is available in Finnish and Dutch by the spring release. It has succeeded when every page is translated, the layout holds on a phone and native speakers have no complaints. At worst we launch with half the texts in English.",
    relevant: ["rel-13", "rel-43"],
  },
  {
    id: "n-04",
    text: "Make the search results page faster. It has succeeded when users notice the difference and we can prove the improvement to management with figures. At worst it is quicker on our machines and just as slow for customers.",
    relevant: ["rel-16", "rel-38"],
  },
  {
    id: "n-05",
    text: "Get the new login through the security review and an external penetration test before launch in May. It has succeeded when all serious findings are fixed and the report is signed. At worst the testers find something in the last week.",
    relevant: ["rel-21", "ops-37"],
  },
  {
    id: "n-06",
    text: "Set up backups for the new patient file server. It has succeeded when we can restore any file from the last ninety days within two hours, no matter who is on duty. At worst we lose a day of data.",
    relevant: ["ops-01", "ops-41"],
  },
  {
    id: "n-07",
    text: "Clean up the alerts in our monitoring. It has succeeded when the person on call is woken at most once a week and every alert that comes in needs action. At worst we switch off an alarm we would have needed.",
    relevant: ["ops-05", "ops-02", "ops-35"],
  },
  {
    id: "n-08",
    text: "Move our mail to the new provider over one weekend in March. It has succeeded when everybody gets their mail on Monday and no message has been lost. At worst we stay with the old server for another month.",
    relevant: ["ops-12", "ops-36", "ops-10"],
  },
  {
    id: "n-09",
    text: "Publish the on-call rota for summer and the Christmas holidays. It has succeeded when every week has two names and nobody has to cancel a holiday. At worst I take the open weeks myself.",
    relevant: ["ops-20", "ppl-27"],
  },
  {
    id: "n-10",
    text: "Prepare the ticket shop for the presale of the festival. It has succeeded when the site stays up during the first hour and everyone in the queue can pay. At worst sales stop and people complain in public.",
    relevant: ["ops-23", "ops-24", "ops-38"],
  },
  {
    id: "n-11",
    text: "Renovate the bathrooms at Linden Street 14, built in 1962, while the tenants live there. It has succeeded when all twelve bathrooms are finished by August and no tenant was without water unannounced. At worst we pay for hotel rooms.",
    relevant: ["bld-10", "bld-02", "bld-12"],
  },
  {
    id: "n-12",
    text: "Replace the windows in the north wing of the school before the autumn term. It has succeeded when all 34 windows fit, close properly and the offer's price was kept. At worst we order some of them twice.",
    relevant: ["bld-09", "bld-03"],
  },
  {
    id: "n-13",
    text: "Put a new heating system into the parish hall. It has succeeded when the hall is warm by the first service in November and maintenance is arranged. At worst we need electric heaters for some weeks.",
    relevant: ["bld-27", "bld-38"],
  },
  {
    id: "n-14",
    text: "Make the entrance of the library accessible. It has succeeded when visitors in wheelchairs get in without help, by the ramp or the new door, and the building authority has approved it. At worst we need a temporary ramp.",
    relevant: ["bld-36", "bld-21"],
  },
  {
    id: "n-15",
    text: "Organise a working weekend to repaint the clubhouse and clear the garden with about forty volunteers. It has succeeded when everything is painted by Sunday evening, nobody got hurt, and people would come again. At worst half the work is left over.",
    relevant: ["bld-26", "bld-33"],
  },
  {
    id: "n-16",
    text: "Book the venue for the annual conference in 2027, 250 people. It has succeeded when the contract is signed by March within the budget and we can still cancel without ruin. At worst we lose the deposit.",
    relevant: ["evt-01", "evt-02", "evt-11"],
  },
  {
    id: "n-17",
    text: "Organise the summer party in the park with live music till late. It has succeeded when at least 150 people come, the neighbours don't complain, and we can go on if it rains. At worst we end early.",
    relevant: ["evt-06", "evt-10"],
  },
  {
    id: "n-18",
    text: "Stream the general assembly live for members who can't travel. It has succeeded when picture and sound hold for the whole three hours and online members can vote. At worst the stream breaks and we have to repeat a vote.",
    relevant: ["evt-25", "evt-21"],
  },
  {
    id: "n-19",
    text: "Get all permits for the street festival in June, with food stalls and a raffle. It has succeeded when the city, the fire brigade and the police have approved in writing. At worst we hold it on the school grounds.",
    relevant: ["evt-08", "evt-28", "evt-26"],
  },
  {
    id: "n-20",
    text: "Put together the programme and speakers for the spring symposium. It has succeeded when all twelve talks are confirmed, the day keeps to the schedule, and the printed programme is right. At worst a speaker drops out and we fill the slot ourselves.",
    relevant: ["evt-03", "evt-20", "evt-34"],
  },
  {
    id: "n-21",
    text: "Have the annual report printed by 10 May, 2,000 copies. It has succeeded when the figures and names are correct and the copies reach the members before the assembly. At worst we enclose an erratum.",
    relevant: ["log-13", "log-08", "log-37"],
  },
  {
    id: "n-22",
    text: "Move our office to the second floor of the Harbour building at the end of September. It has succeeded when everyone can work on Monday, with internet and phones, and no box is missing. At worst people work from home for a week.",
    relevant: ["ops-25", "log-11", "log-34"],
  },
  {
    id: "n-23",
    text: "Bring our stand and the instruments to the trade fair in Zurich and back. It has succeeded when everything clears customs and is set up the evening before the opening. At worst we show posters only.",
    relevant: ["log-05", "log-15"],
  },
  {
    id: "n-24",
    text: "Publish the members' magazine in English, French and Turkish. It has succeeded when all three editions appear on the same day with the same contents. At worst one language follows a week later.",
    relevant: ["log-03", "log-02"],
  },
  {
    id: "n-25",
    text: "Announce that the Leeds branch will close next year. It has succeeded when the staff there heard it from us before the press and customers, and know what happens to their jobs. At worst it gets out early.",
    relevant: ["log-26", "ppl-36"],
  },
  {
    id: "n-26",
    text: "Manage the money side of the EU youth grant. It has succeeded when the final report with certified accounts is in on time and we never had to take out a loan. At worst we pay part of the grant back.",
    relevant: ["mon-38", "mon-05", "vol-18"],
  },
  {
    id: "n-27",
    text: "Raise the membership fee from 60 to 75 euros from January. It has succeeded when the assembly agrees and no more than five in a hundred members leave. At worst we keep the old fee for another year.",
    relevant: ["mon-30"],
  },
  {
    id: "n-28",
    text: "Submit our bid in the county's tender for school transport. It has succeeded when the bid is complete, on the portal before the deadline and not excluded for formal reasons. At worst we lose the contract we have.",
    relevant: ["mon-14", "mon-13"],
  },
  {
    id: "n-29",
    text: "Prepare the audit of the 2026 accounts. It has succeeded when the auditors have every document they ask for within a day and finish in the planned week. At worst they come back for a second visit at our expense.",
    relevant: ["mon-22", "ops-42"],
  },
  {
    id: "n-30",
    text: "Go through all our running contracts for phones, cleaning and copiers and cancel what we don't need. It has succeeded when we save at least 4,000 a year and no contract renews by accident. At worst we are stuck with one for another year.",
    relevant: ["mon-02", "mon-10", "mon-11"],
  },
  {
    id: "n-31",
    text: "Hire a new payroll accountant by July. It has succeeded when a good candidate has signed and is within the salary budget. At worst we have to advertise again after the summer.",
    relevant: ["ppl-01", "ppl-11", "ppl-05"],
  },
  {
    id: "n-32",
    text: "Onboard the two developers who start in February and work remotely from Spain. It has succeeded when they know the team, have everything they need on day one and deliver something within a month. At worst one leaves in the probation period.",
    relevant: ["ppl-17", "ppl-02", "ppl-35"],
  },
  {
    id: "n-33",
    text: "Take over from our facility manager, who retires at the end of June. It has succeeded when his successor knows the contacts, passwords and contracts and doesn't need to call him. At worst something important is lost.",
    relevant: ["ppl-13", "ppl-38"],
  },
  {
    id: "n-34",
    text: "Organise the compulsory fire safety training for all sixty employees in October. It has succeeded when everyone has attended, we can prove it to the insurer, and the day isn't cancelled. At worst we offer a second date.",
    relevant: ["ppl-19", "ppl-08"],
  },
  {
    id: "n-35",
    text: "Plan the summer leave for the day surgery team. It has succeeded when every shift is covered in July and August and the team finds the plan fair. At worst we need agency nurses for a fortnight.",
    relevant: ["ppl-27", "ops-20"],
  },
  {
    id: "n-36",
    text: "Organise the class trip of year 6 to the lake, three days by coach. It has succeeded when all children can come, parents have given consent, and children who need medicine get it. At worst a child has to go home early.",
    relevant: ["sch-01", "sch-15", "sch-07"],
  },
  {
    id: "n-37",
    text: "Draw up the timetable for the new school year. It has succeeded when it is published a week before term and no room or teacher is booked twice. At worst we correct it in the first week.",
    relevant: ["sch-04"],
  },
  {
    id: "n-38",
    text: "Prepare the written final exams in chemistry. It has succeeded when the papers are printed without mistakes and all are marked by both examiners by 20 June. At worst the exam has to be repeated.",
    relevant: ["sch-05", "sch-06", "sch-28"],
  },
  {
    id: "n-39",
    text: "Reduce missed appointments at the children's clinic. It has succeeded when fewer than one in ten patients fail to turn up and the waiting list gets shorter. At worst nothing changes and families feel pestered.",
    relevant: ["sch-03", "sch-25"],
  },
  {
    id: "n-40",
    text: "Introduce laptops for all pupils of year 9. It has succeeded when every pupil can log in and use the learning platform in the first week of term. At worst the devices stay in the boxes until Christmas.",
    relevant: ["sch-09"],
  },
  {
    id: "n-41",
    text: "Run the volunteer rota for the Saturday soup kitchen from January to June. It has succeeded when there are at least six people on every shift and no one drops out without a replacement. At worst we close for one Saturday.",
    relevant: ["vol-38", "vol-01", "vol-33"],
  },
  {
    id: "n-42",
    text: "Bring ten new volunteers into the kitchen team this autumn. It has succeeded when at least seven are still with us at Easter and can run a shift. At worst they leave and the old ones are tired of training.",
    relevant: ["vol-05", "vol-19"],
  },
  {
    id: "n-43",
    text: "Look after the cash of the charity shop. It has succeeded when the till balances every week and any of the volunteers can close it in the evening. At worst a difference stays unexplained.",
    relevant: ["vol-04", "vol-42", "vol-37"],
  },
  {
    id: "n-44",
    text: "Collect winter coats for the families in the shelter. It has succeeded when we have 120 good coats sorted by size by mid-November. At worst we are left with a cellar full of things nobody needs.",
    relevant: ["vol-17", "vol-35"],
  },
  {
    id: "n-45",
    text: "Get the kitchen through the hygiene inspection this spring. It has succeeded when the inspector has no serious complaints and all certificates are valid. At worst we have to close until the faults are fixed.",
    relevant: ["vol-03", "vol-21"],
  },
]
