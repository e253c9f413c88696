import type { Query } from "./shape.ts"

export const QUERIES: readonly Query[] = [
  {
    id: "q1-01",
    text: "Transfer the invoices into the restructured tables in the small hours of the 12th. People must be able to keep working afterwards; in the worst case everything hangs, and we have to return to how it was.",
    relevant: ["rel-03", "rel-04", "rel-28"],
  },
  {
    id: "q1-02",
    text: "Get edition 4.0 of our program for phones to users for the end of the year. It counts as achieved if it's downloadable from both marketplaces on 18 December, as we have told our members.",
    relevant: ["rel-10"],
  },
  {
    id: "q1-03",
    text: "Take the legacy interface which outside firms connect to out of service by the end of June. No integrator should be surprised that their programs stop running.",
    relevant: ["rel-14", "ops-32"],
  },
  {
    id: "q1-04",
    text: "Our program should be usable in Finnish and Hungarian from the autumn on. Nothing looks cut off anywhere, and native speakers find the wording natural.",
    relevant: ["rel-13", "rel-43"],
  },
  {
    id: "q1-05",
    text: "Make browsing in the catalogue faster. Achieved when shoppers find that it feels quick and we can show that it's better than today.",
    relevant: ["rel-16", "rel-38"],
  },
  {
    id: "q1-06",
    text: "Bring over the records of the club we have merged with into our membership system. Everybody complete, unusual names and old birthdays included; worst case is that some get lost and no one is aware of it.",
    relevant: ["rel-24"],
  },
  {
    id: "q1-07",
    text: "Pass the vulnerability assesment of the new portal before it opens to the public on 3 May, with outside specialists trying to break in during April.",
    relevant: ["rel-21", "ops-37"],
  },
  {
    id: "q1-08",
    text: "After a ransomware attack we can bring the patients' archive back within one day, whoever of us happens to be around. Worst case: the copies turn out to be worthless.",
    relevant: ["ops-01", "ops-41"],
  },
  {
    id: "q1-09",
    text: "Reorganise who is woken at night because of the web shop. At most two wake-ups a week that were worth getting out of bed for, and newcomers aren't left on their own with it.",
    relevant: ["ops-05", "ops-26"],
  },
  {
    id: "q1-10",
    text: "Bring everybody's mailboxes over to a different provider on the long weekend, without a single letter lost and with somebody at their end to help us when we are stuck.",
    relevant: ["ops-12", "ops-10"],
  },
  {
    id: "q1-11",
    text: "Keep the control room running through a blackout of up to six hours in winter. To be shown in a trial in October.",
    relevant: ["ops-19"],
  },
  {
    id: "q1-12",
    text: "The northern branch moves to its new address on 1 September; all of its people can be online and make calls from the first morning.",
    relevant: ["ops-25"],
  },
  {
    id: "q1-13",
    text: "Look into Tuesday's breakdown with all involved, so that it doesn't happen again. People speak openly about it, and what we resolve is really carried out by the summer.",
    relevant: ["ops-16", "ops-17"],
  },
  {
    id: "q1-14",
    text: "Find and rent a big room for the spring assembly of our 300 members. Not above 4,000 in total, and we can still get out of it in March without a loss.",
    relevant: ["evt-01", "evt-02", "evt-33"],
  },
  {
    id: "q1-15",
    text: "Picnic for 400 people in the park on 21 June. It takes place whatever the sky does, nobody gets drenched.",
    relevant: ["evt-06"],
  },
  {
    id: "q1-16",
    text: "Public lecture with a buffet afterwards, no admission charged. Enough on the plates for everyone, and hardly anything thrown away.",
    relevant: ["evt-04"],
  },
  {
    id: "q1-17",
    text: "Christmas maket on the church square with 45 booths, all set up and ready by ten, and no traffic jam in the alley while they bring their goods.",
    relevant: ["evt-14"],
  },
  {
    id: "q1-18",
    text: "Win a well-known politician to open the congress, and have it in the printed invitation. If she calls it off on the day, the morning must still stand.",
    relevant: ["evt-03", "evt-30"],
  },
  {
    id: "q1-19",
    text: "An evening of live music in the courtyard of the youth centre in July. The people living round about don't complain, neither to us nor to the authorities.",
    relevant: ["evt-10"],
  },
  {
    id: "q1-20",
    text: "Enough hands for the soup kitchen each Sunday from November to March. Never fewer than six actually present at the start.",
    relevant: ["vol-01", "vol-38"],
  },
  {
    id: "q1-21",
    text: "Serve a warm supper to whoever shows up in the last days before benefits are paid out. Nobody is sent away hungry.",
    relevant: ["vol-07"],
  },
  {
    id: "q1-22",
    text: "Between now and summer gather warm jackets and boots from the public for the refugees' shelter, to be handed out at the first frost.",
    relevant: ["vol-17"],
  },
  {
    id: "q1-23",
    text: "Sell second-hand lamps, kettles and radios in aid of the hospice. Takings of 1,500, and no buyer comes to harm.",
    relevant: ["vol-30"],
  },
  {
    id: "q1-24",
    text: "Through a spot on local radio find thirty people willing to lend a hand. Half are still with us after a quarter of a year.",
    relevant: ["vol-24", "vol-05", "vol-19"],
  },
  {
    id: "q1-25",
    text: "The clothing store can go on without Mrs Lindqvist, on whom everything hangs today. By autumn she can be away for a month and nobody notices.",
    relevant: ["vol-09", "ops-41"],
  },
  {
    id: "q1-26",
    text: "Turn the attic of the presbytery, built in 1934, into two flats at no more than 210,000. The occupants move in on 1 August.",
    relevant: ["bld-02", "bld-12"],
  },
  {
    id: "q1-27",
    text: "Have the gutters and slates redone by a one-man firm. We don't lose what we've given him if he drags his feet or goes bust.",
    relevant: ["bld-01", "bld-28", "bld-32"],
  },
  {
    id: "q1-28",
    text: "Lay an oak floor over the freshly cast base in the youth club in time for the reopening. It's still flat after a year.",
    relevant: ["bld-07"],
  },
  {
    id: "q1-29",
    text: "Renew the radiators and the furnace of the kindergarten this year without any of the kids having to wear coats indoors.",
    relevant: ["bld-27"],
  },
  {
    id: "q1-30",
    text: "Excavate a new cellar right beside number 14. No quarrel about damage with those who live there, and if there is one, we can show what was not us.",
    relevant: ["bld-17"],
  },
  {
    id: "q1-31",
    text: "Electricity from the sun on the gym: panels up and feeding in before the summer is over.",
    relevant: ["bld-34"],
  },
  {
    id: "q1-32",
    text: "Fill two nurse posts by Easter. Of those whom we want, at least every second accepts, and nobody goes away because of the pay once we've spent weeks on them.",
    relevant: ["ppl-01", "ppl-11"],
  },
  {
    id: "q1-33",
    text: "The three newcomers in sales get off to a good start: by Friday of the first week they can work, know a few faces and are content.",
    relevant: ["ppl-02", "ppl-35"],
  },
  {
    id: "q1-34",
    text: "Our new cook from Moroco begins on 1 April. She's in the kitchen that morning with all her papers.",
    relevant: ["ppl-07"],
  },
  {
    id: "q1-35",
    text: "Seminar on de-escalation for sixty bus drivers on 4 March, which goes ahead come what may. By May they behave differently with angry passengers.",
    relevant: ["ppl-08", "ppl-09"],
  },
  {
    id: "q1-36",
    text: "Our accountant leaves us in December after thirty years. Whoever comes after her has received everything she knows, contacts included.",
    relevant: ["ppl-13", "ppl-38"],
  },
  {
    id: "q1-37",
    text: "Introduce different duty hours in the plant from the autumn, with staff representatives on our side.",
    relevant: ["ppl-14"],
  },
  {
    id: "q1-38",
    text: "Have 2,000 mugs made by a new manufacturer. All are as good as the specimen they showed us; otherwise we can send them back without a dispute.",
    relevant: ["mon-18"],
  },
  {
    id: "q1-39",
    text: "Find out from the compressor firm when the spare parts are coming. They have been silent since May, in spite of several messages.",
    relevant: ["mon-04", "bld-39"],
  },
  {
    id: "q1-40",
    text: "Hand in our bid for the city's cleaning contract by 30 June, formally flawless. Worst case: it's excluded for a trifle or comes too late.",
    relevant: ["mon-13", "mon-14"],
  },
  {
    id: "q1-41",
    text: "Get out of the copier lease at the earliest possible moment and don't slip into another term.",
    relevant: ["mon-02"],
  },
  {
    id: "q1-42",
    text: "Buy new printers for all branches. What they cost us until 2031 altogether stays below 30,000.",
    relevant: ["mon-23"],
  },
  {
    id: "q1-43",
    text: "Import 600 stools from Vietnam for less than we spend at home. They're settled in US dollars in four months' time, and the saving is still there in the end.",
    relevant: ["mon-27", "mon-08"],
  },
  {
    id: "q1-44",
    text: "Excursion of class 5b to the mine. No one is left at home because some paper from the parents isn't there.",
    relevant: ["sch-01"],
  },
  {
    id: "q1-45",
    text: "Six classes are driven to the sports meet on 9 June. The vehicles stand at the gate at eight, and we know beforehand that they will.",
    relevant: ["sch-07"],
  },
  {
    id: "q1-46",
    text: "Fewer no-shows at the consulting hours in the quarter where most families came from abroad. From 30 to under 15 percent by autumn.",
    relevant: ["sch-03"],
  },
  {
    id: "q1-47",
    text: "When a collegue is absent, whoever covers the lesson can do something sensible with the class straight away.",
    relevant: ["sch-16"],
  },
  {
    id: "q1-48",
    text: "Bring the dental practice into its new premises this coming winter, with treatment going on and everything at hand that's needed.",
    relevant: ["sch-18"],
  },
  {
    id: "q1-49",
    text: "Our yearly review appears in four tongues. No group of readers gets theirs later than the others, and all say the same.",
    relevant: ["log-02", "log-03"],
  },
  {
    id: "q1-50",
    text: "Relocate the museum's depot in one day for the sum that was offered, with everything finding its place at the new site.",
    relevant: ["log-11", "log-34"],
  },
  {
    id: "q1-51",
    text: "Lend our clock collection to Basel. It gets across the border and back without delay or trouble with the officers.",
    relevant: ["log-05"],
  },
  {
    id: "q1-52",
    text: "Safety instructions for the hydraulic press in Turkish and Romanian. No one gets injured because something is put the wrong way round.",
    relevant: ["log-24", "sch-13", "ppl-39"],
  },
]
