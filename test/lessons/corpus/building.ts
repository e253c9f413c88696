import type { Lesson } from "./shape.ts"

export const LESSONS: readonly Lesson[] = [
  {
    id: "bld-01",
    text: "The roofer asked for 40% up front, took it and came six weeks late. Pay by stages done, never more ahead than the material on the yard is worth.",
  },
  {
    id: "bld-02",
    text: "Behind the old plaster there was asbestos board; work stood for five weeks. Have samples taken in any house from before 1990 before you fix a date with tenants.",
  },
  {
    id: "bld-03",
    text: "The quote said 'as discussed' and we'd discussed different things. Room by room, with quantities, or it isn't an offer.",
  },
  {
    id: "bld-04",
    text: "Planning consent came with a condition about bats which nobody read till the scaffolding was up. Read every condition on the day it arrives and put each one in the schedule.",
  },
  {
    id: "bld-05",
    text: "Tiles from two batches, two shades. Order everything for one floor in one go plus ten percent, and open the boxes before the tiler comes.",
  },
  {
    id: "bld-06",
    text: "The electrician and the drywall crew turned up on the same morning, and one of them went home and billed us. Whoever coordinates trades rings both the Friday before.",
  },
  {
    id: "bld-07",
    text: "Screed needs 28 days to dry and we had given it ten. The parquet came up like waves. Measure moisture; the calendar doesn't dry anything.",
  },
  {
    id: "bld-08",
    text: "We drilled into the heating pipe. The drawings were from before the last refit. Take photos of every wall before it's closed, with a folding rule in the picture.",
  },
  {
    id: "bld-09",
    text: "The windows were measured by us, not by the maker, and so they were ours when they didn't fit. Whoever builds measures.",
  },
  {
    id: "bld-10",
    text: "Tenants learnt of the water being off from a note on the same morning. Three weeks, one week and one day before, by paper under the door, with the hours.",
  },
  {
    id: "bld-11",
    text: "The lift was out of order for eleven weeks, and Mrs Okafor on the fifth floor could not leave her flat. Ask who depends on a thing before taking it out of service.",
  },
  {
    id: "bld-12",
    text: "The contingency was five percent and the old building ate it in the first month. Twenty for anything over fifty years old, and don't spend it on nicer taps.",
  },
  {
    id: "bld-13",
    text: "Final acceptance took place at dusk and we signed off a floor full of scratches. Daylight, two people, a list, and nothing's signed on the spot.",
  },
  {
    id: "bld-14",
    text: "The band saw's guard had been taken off 'for a minute' a month ago. Whoever unlocks the workshop checks guards and ticks the sheet; no tick, no power.",
  },
  {
    id: "bld-15",
    text: "The joiner was excellent and always busy: the stairs came ten weeks after the promised date. Ask tradespeople what else they have on that month, and for a penalty-free second choice.",
  },
  {
    id: "bld-16",
    text: "Frost came early and the concrete was poured anyway. It had to be broken out. Outdoor concrete is done by mid-October here, or not before March.",
  },
  {
    id: "bld-17",
    text: "Neighbour's wall cracked, or had always been cracked: nobody could prove it. Have an expert record the state of adjacent houses before digging.",
  },
  {
    id: "bld-18",
    text: "The skip stood on the pavement without a permit, fine 450. Hauler says it's the client's job. Ask who gets it.",
  },
  {
    id: "bld-19",
    text: "The architect went on parental leave in mid-project and her stand-in had never seen the site. Insist on a handover walk with both, and that the plans lie where we can reach them.",
  },
  {
    id: "bld-20",
    text: "We'd chosen the cheapest of five painters. It had to be painted twice. When one offer is a third below all others, ask what's missing from it.",
  },
  {
    id: "bld-21",
    text: "The fire officer wanted doors opening outward. He'd have told us in May, had we asked; we asked in September. Invite inspectors while it's still a drawing.",
  },
  {
    id: "bld-22",
    text: "Copper was stolen from the site over the long weekend. Nothing that sells stays overnight in an unlocked shell; deliver on the day it goes in.",
  },
  {
    id: "bld-23",
    text: "The grinder lent to a member came back broken and no one remembered to whom it had been lent. A book by the door: name, date, condition out and in.",
  },
  {
    id: "bld-24",
    text: "Changes were agreed in passing on the site and turned up on the bill at three times the rate. No change without a price in writing, a text message will do.",
  },
  {
    id: "bld-25",
    text: "The playground surface was tested after installation and failed. The test institute could have checked a sample slab for 200 euros.",
  },
  {
    id: "bld-26",
    text: "A weekend with thirty helpers was chaos: five shovels, no plan. It worked the second time, with six team leads and a job card per group, tools laid out on Friday.",
  },
  {
    id: "bld-27",
    text: "Boiler replacement was set for October because the summer was 'too short'. It was zero degrees on day two. Heating gets done in June or July.",
  },
  {
    id: "bld-28",
    text: "The supplier stopped answering once he had our money for the kitchen. He'd been insolvent for months, which the register showed. Look up every firm before the first transfer.",
  },
  {
    id: "bld-29",
    text: "Paint fumes in the nursery room: the children were back on Monday and had headaches. Three airing days and low-solvent paint, both in the contract.",
  },
  {
    id: "bld-30",
    text: "No one had arranged where the builders could park and they got tickets, and added them to the invoice. Sort out parking, water, power and a toilet before day one.",
  },
  {
    id: "bld-31",
    text: "The beam was calculated by a friend who's an engineer, kindly, without his stamp. The authority rejected it & we paid for a second one. Get a stamped calculation.",
  },
  {
    id: "bld-32",
    text: "We kept back 5% till the defects were fixed and, lo and behold, they were fixed within a week. Always hold something until the list is empty.",
  },
  {
    id: "bld-33",
    text: "The ladder was the wrong one for the job and Pete fell two metres. Rent a tower for anything above the gutter, and there is no working alone at height.",
  },
  {
    id: "bld-34",
    text: "Solar panels were on the roof in July; the meter came in January. Apply with the grid company before the installer is even booked.",
  },
  {
    id: "bld-35",
    text: "The damp had been painted over twice in ten years. Find where the water comes from first; until then each coat is money down the drain.",
  },
  {
    id: "bld-36",
    text: "Wheelchair ramp was built to 12% as there wasn't room. Nobody can use it alone. Look at the norm before the drawing, six percent, and ask somebody who wheels.",
  },
  {
    id: "bld-37",
    text: "Handover of the keys took place with no meter readings, and we argued over 800 kWh. Photograph the meters with both parties standing there.",
  },
  {
    id: "bld-38",
    text: "The warranty on the pump was void since no one had serviced it yearly. Every new machine goes into the maintenance calendar the day it's installed.",
  },
  {
    id: "bld-39",
    text: "Window maker quit replying in Feb. We kept on trusting since he'd been so nice. Should have set a deadline in writing and after that gone to the next on the list.",
  },
  {
    id: "bld-40",
    text: "The structural engineer who had to check the drawings was in hospital for a month, and in his practice nobody else was allowed to sign. Ask upfront who signs in his place.",
  },
  {
    id: "bld-41",
    text: "'Ready by spring': the client heard March, we meant June. Write a calendar date in the contract and what happens when the weather doesn't let us.",
  },
  {
    id: "bld-42",
    text: "The tool library deposit was so high ($150) that the people it was meant for didn't borrow. We dropped it to ten dollars plus a neighbor who vouches, and lost one drill in a year.",
  },
]
