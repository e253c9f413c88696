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
    relevant: ["ops-05", "ops-02"],
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
    relevant: ["ops-23"],
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
    relevant: ["evt-25"],
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
    relevant: ["mon-22"],
  },
  {
    id: "n-30",
    text: "Go through all our running contracts for phones, cleaning and copiers and cancel what we don't need. It has succeeded when we save at least 4,000 a year and no contract renews by accident. At worst we are stuck with one for another year.",
    relevant: ["mon-02", "mon-10", "sch-33"],
  },
  {
    id: "n-31",
    text: "Hire a new payroll accountant by July. It has succeeded when a good candidate has signed and is within the salary budget. At worst we have to advertise again after the summer.",
    relevant: ["ppl-01", "ppl-11"],
  },
  {
    id: "n-32",
    text: "Onboard the two developers who start in February and work remotely from Spain. It has succeeded when they know the team, have everything they need on day one and deliver something within a month. At worst one leaves in the probation period.",
    relevant: ["ppl-17", "ppl-02", "ppl-35"],
  },
  {
    id: "n-33",
    text: "Take over from our facility manager, who retires at the end of June. It has succeeded when his successor knows the contacts, passwords and contracts and doesn't need to call him. At worst something important is lost.",
    relevant: ["ppl-13", "ppl-38", "rel-36"],
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
    relevant: ["vol-38", "vol-01"],
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
  {
    id: "n-46",
    text: "Remove the old feature flags from the booking app. It has succeeded when fewer than ten flags are left, each with a name behind it, and no customer lost a function. At worst we switch off something that is still used.",
    relevant: ["rel-05"],
  },
  {
    id: "n-47",
    text: "Write the release notes and the user documentation for version 8. It has succeeded when both are online on release day and support gets no more questions than usual. At worst the manual follows a week later.",
    relevant: ["rel-07", "rel-33"],
  },
  {
    id: "n-48",
    text: "Import the 40,000 customer records of the company we bought into our system. It has succeeded when every record has arrived with the right name and date of birth. At worst we correct some by hand.",
    relevant: ["rel-24"],
  },
  {
    id: "n-49",
    text: "Switch off version 1 of our public API by the end of September. It has succeeded when all partners use version 2 and nobody's integration breaks. At worst we keep it running for one partner until December.",
    relevant: ["rel-14", "ops-32"],
  },
  {
    id: "n-50",
    text: "Run a beta of the new planning module with fifteen customers, then roll it out to all. It has succeeded when we get honest feedback and know of no serious bug at launch. At worst we postpone the launch.",
    relevant: ["rel-22", "rel-12", "rel-35"],
  },
  {
    id: "n-51",
    text: "Set up a second site for the order system. It has succeeded when we can fail over within fifteen minutes, the second site carries the full load, and anyone on call can do it from the runbook. At worst we are down for half a day.",
    relevant: ["ops-11", "ops-07"],
  },
  {
    id: "n-52",
    text: "Bring the cloud costs down by a quarter by the end of the year. It has succeeded when the monthly bill is below 9,000 and stays there, and no service is slower. At worst we delete a server somebody needed.",
    relevant: ["ops-14", "ops-32"],
  },
  {
    id: "n-53",
    text: "Improve how we inform customers during an outage. It has succeeded when the status page is up to date within minutes, also when our own servers are down, and the hotline gets fewer calls. At worst we say something wrong in public.",
    relevant: ["ops-09", "ops-40"],
  },
  {
    id: "n-54",
    text: "Install the operating system updates on all 60 servers this quarter. It has succeeded when every server is patched and users noticed nothing but the announced maintenance. At worst a few servers stay on the old version.",
    relevant: ["ops-22", "ops-29"],
  },
  {
    id: "n-55",
    text: "Our system administrator leaves at the end of April; close all his accounts and change the passwords. It has succeeded when he has no access left and nothing stopped working. At worst a nightly job fails once.",
    relevant: ["ops-13", "ops-21", "ppl-38"],
  },
  {
    id: "n-56",
    text: "Have the roof of the youth centre renewed this summer. It has succeeded when the roof is tight before the autumn, the roofer kept to the date and the bill is no higher than the offer. At worst we put up a tarpaulin over winter.",
    relevant: ["bld-01", "bld-24", "bld-20"],
  },
  {
    id: "n-57",
    text: "Order and install a new professional kitchen for the community centre. It has succeeded when cooking starts in September and we stay below 45,000. At worst the supplier goes bankrupt and our advance payment is gone.",
    relevant: ["bld-28", "bld-01", "bld-21"],
  },
  {
    id: "n-58",
    text: "Get solar panels onto the roof of the sports hall. It has succeeded when we feed electricity into the grid before the summer. At worst the panels are up there and not connected.",
    relevant: ["bld-34"],
  },
  {
    id: "n-59",
    text: "Take delivery of the extension from the building contractor. It has succeeded when all defects are listed and repaired and we have paid no more than the work is worth. At worst we live with some scratches.",
    relevant: ["bld-13", "bld-32", "bld-37"],
  },
  {
    id: "n-60",
    text: "Dig out and pour the foundations for the new bike shed next to the neighbour's house, in autumn. It has succeeded when the concrete is sound and the neighbour has no damage to complain about. At worst we wait until spring.",
    relevant: ["bld-16", "bld-17"],
  },
  {
    id: "n-61",
    text: "Start a tool library for the neighbourhood. It has succeeded when at least fifty households have borrowed something in the first year and the tools come back in working order. At worst we lose a few tools.",
    relevant: ["bld-42", "bld-23"],
  },
  {
    id: "n-62",
    text: "Run the Christmas market in the courtyard with thirty stalls. It has succeeded when all stalls are set up by noon, everyone has electricity, and card payment works. At worst the power fails for a while.",
    relevant: ["evt-29", "evt-14", "evt-15"],
  },
  {
    id: "n-63",
    text: "Organise the charity run in July with 400 runners. It has succeeded when nobody collapses in the heat without help, there is enough to drink and the first aid team is there. At worst we shorten the course.",
    relevant: ["evt-36", "evt-18"],
  },
  {
    id: "n-64",
    text: "Find sponsors for the anniversary gala and look after them, including the mayor as patron. It has succeeded when we have 20,000 and every sponsor would do it again. At worst one feels badly treated and stays away next time.",
    relevant: ["evt-22", "evt-30"],
  },
  {
    id: "n-65",
    text: "Handle registration and catering for the free public lecture in November. It has succeeded when the hall is nearly full, there are name badges for all, and we don't throw away food. At worst half the seats stay empty.",
    relevant: ["evt-04", "evt-19", "evt-12"],
  },
  {
    id: "n-66",
    text: "Organise the children's festival with a bouncy castle, face painting and a photographer. It has succeeded when 200 children come, everything is insured and no parent complains about photos on our website. At worst we do without the castle.",
    relevant: ["evt-17", "evt-38", "evt-32"],
  },
  {
    id: "n-67",
    text: "Send the autumn appeal letter to 6,000 donors. It has succeeded when the addresses are current, no letter goes to someone who has died or left, and it is in the post by 1 November. At worst a hundred come back.",
    relevant: ["log-04"],
  },
  {
    id: "n-68",
    text: "Start delivering hot lunches by bike courier to offices. It has succeeded when the food arrives warm and on time in all four districts. At worst we stop deliveries to the farthest one.",
    relevant: ["log-22"],
  },
  {
    id: "n-69",
    text: "Send the blood samples from the three rural practices to the central lab. It has succeeded when every sample arrives cooled and within 24 hours. At worst patients have to come in again.",
    relevant: ["log-31", "log-10"],
  },
  {
    id: "n-70",
    text: "Get the stock figures in the warehouse right. It has succeeded when a spot check finds less than one percent wrong and we no longer sell what we don't have. At worst we close two days for a full stocktaking.",
    relevant: ["log-23", "ops-31"],
  },
  {
    id: "n-71",
    text: "Run the shuttle bus between station, hotel and conference centre. It has succeeded when all guests arrive before the opening and nobody is left behind at night. At worst we pay for taxis.",
    relevant: ["log-35", "sch-07", "evt-35"],
  },
  {
    id: "n-72",
    text: "Buy new coffee machines for the four cafés. It has succeeded when we have compared at least three offers, the total cost is below today's, and service is included. At worst we lease for another year.",
    relevant: ["mon-23", "mon-27"],
  },
  {
    id: "n-73",
    text: "Run a crowdfunding campaign for our board game. It has succeeded when we reach the goal, all backers get their parcel by summer and we don't lose money on it. At worst we don't reach the goal.",
    relevant: ["mon-39"],
  },
  {
    id: "n-74",
    text: "Send all donors their donation receipts for this year. It has succeeded when everyone has the right receipt in time for their tax return. At worst some call and ask where it is.",
    relevant: ["mon-20"],
  },
  {
    id: "n-75",
    text: "Reorganise how we approve and pay supplier invoices. It has succeeded when invoices are paid on time also in the holidays, we get the discounts, and no fraud slips through. At worst we pay a wrong invoice.",
    relevant: ["mon-07", "mon-25"],
  },
  {
    id: "n-76",
    text: "Keep the budget for the new branch. It has succeeded when we know every month how spending compares with the plan and end the year no more than three percent over. At worst we have to cut something in autumn.",
    relevant: ["mon-09", "mon-01", "mon-31"],
  },
  {
    id: "n-77",
    text: "Bring our new cook from Georgia into the team, with visa and work permit. It has succeeded when she can start legally on an agreed day and doesn't lose money waiting. At worst she starts two months later.",
    relevant: ["ppl-07", "ppl-40"],
  },
  {
    id: "n-78",
    text: "Hold an open day for school leavers to find six apprentices for next year. It has succeeded when at least twenty young people apply. At worst they come for the sausages and we never hear from them again.",
    relevant: ["ppl-31"],
  },
  {
    id: "n-79",
    text: "Start a mentoring programme for new teachers. It has succeeded when the pairs still meet at the end of the year and the new teachers find it useful. At worst it dies after a few meetings.",
    relevant: ["ppl-25"],
  },
  {
    id: "n-80",
    text: "Prepare the safety instruction for the temporary workers in the warehouse, most of whom speak Romanian. It has succeeded when everyone has understood and signed it before the first shift and nobody gets hurt. At worst they start a day later.",
    relevant: ["ppl-39", "ppl-22", "log-24"],
  },
  {
    id: "n-81",
    text: "Introduce the new shift model in the call centre by October. It has succeeded when the works council has agreed and the staff have known their shifts for a month. At worst we go back to the old model.",
    relevant: ["ppl-14"],
  },
  {
    id: "n-82",
    text: "Find a successor for the team lead in the workshop from among our own people. It has succeeded when she or he likes the job after half a year and the team accepts it. At worst we lose a good mechanic.",
    relevant: ["ppl-10"],
  },
  {
    id: "n-83",
    text: "Look after the vaccines for the flu season. It has succeeded when no dose is spoiled, the fridge is monitored also at weekends and we don't run out of needles. At worst we lose one day's doses.",
    relevant: ["sch-02", "vol-02", "sch-34"],
  },
  {
    id: "n-84",
    text: "Move the physiotherapy practice into the new health centre. It has succeeded when patients can be treated without a break of more than two days and all files are where they belong. At worst we cancel a week's appointments.",
    relevant: ["sch-18", "log-34"],
  },
  {
    id: "n-85",
    text: "Put on the school musical in the town hall in June. It has succeeded when all three performances take place, the children can be heard in the last row, and the technology works. At worst we cancel one evening.",
    relevant: ["sch-21", "evt-05"],
  },
  {
    id: "n-86",
    text: "Introduce the new appointment software in the surgery. It has succeeded when doctors, nurses and reception can use it from the first day, data protection has approved it and patients don't wait longer. At worst we run on paper for a day.",
    relevant: ["sch-19", "sch-23"],
  },
  {
    id: "n-87",
    text: "Find host families for the 24 exchange pupils from Lyon in April. It has succeeded when every pupil has a family a month before and no one needs to be moved. At worst two stay with teachers.",
    relevant: ["sch-26"],
  },
  {
    id: "n-88",
    text: "Organise a swimming day at the outdoor pool for year 4. It has succeeded when all children come back safe, we know beforehand who can swim, and nobody stays at home for lack of money or consent. At worst it rains.",
    relevant: ["sch-27", "sch-01", "sch-20"],
  },
  {
    id: "n-89",
    text: "Find a bakery and a supermarket that give us their surplus food for the pantry. It has succeeded when both still donate after a year and we throw away little. At worst we buy bread ourselves.",
    relevant: ["vol-11", "vol-06"],
  },
  {
    id: "n-90",
    text: "Cook the meals for the refugees' welcome evening. It has succeeded when there is enough for all, guests with allergies can see what they may eat, and nobody falls ill. At worst we order pizza.",
    relevant: ["vol-08", "vol-07", "vol-27"],
  },
  {
    id: "n-91",
    text: "Take over the van and its drivers for the food bank. It has succeeded when every tour has an insured driver, pick-ups are on time and the van has no new damage. At worst we cancel a tour.",
    relevant: ["vol-26", "vol-11"],
  },
  {
    id: "n-92",
    text: "Open a corner with lamps and kitchen appliances in the charity shop. It has succeeded when everything sold is safe and volunteers know what to charge. At worst we give the appliances back to the recycling yard.",
    relevant: ["vol-30", "vol-15"],
  },
  {
    id: "n-93",
    text: "Open the clothes shop on Mondays and Fridays too. It has succeeded when there are enough volunteers for the new opening hours until Christmas and regular customers are happy with them. At worst we go back to three days.",
    relevant: ["vol-23", "vol-28"],
  },
  {
    id: "n-94",
    text: "Have the invitation to the neighbourhood dinner translated into Arabic and Tigrinya and printed as posters. It has succeeded when families who read no English come, and nobody laughs at the wording. At worst we invite by word of mouth.",
    relevant: ["vol-41"],
  },
]
