import type { Lesson } from "./shape.ts"

export const LESSONS: readonly Lesson[] = [
  {
    id: "vol-01",
    text: "Eight names on the rota, three came. People had ticked 'maybe' and we read it as yes. Ring everyone two days before; a tick is not a promise.",
  },
  {
    id: "vol-02",
    text: "The fridge was off from Friday to Monday since someone unplugged it to use the hoover. We threw away 90 kg. Tape over the plug and a thermometer that's read on every shift, in the book.",
  },
  {
    id: "vol-03",
    text: "The hygiene certificate of our cook had run out and the inspector shut us for a week. Keep copies with expiry dates on the inside of the pantry door and look on the first of each month.",
  },
  {
    id: "vol-04",
    text: "The till was short by small amounts every Saturday. No one was stealing: we gave change from two tins. One till, counted by two at opening and closing.",
  },
  {
    id: "vol-05",
    text: "New helpers were thrown in at the busiest hour and didn't come back. Start them on a quiet Tuesday next to somebody patient.",
  },
  {
    id: "vol-06",
    text: "The bakery's gift of bread came when it came. Some days 4 loaves, others 80. Ask for a message by noon saying how much and have a second place that takes the surplus.",
  },
  {
    id: "vol-07",
    text: "We cooked for sixty and a hundred and ten came, it was the end of the month. Look at last year's figures by week of month rather than the average.",
  },
  {
    id: "vol-08",
    text: "Nut allergy: the pot wasn't labelled and a guest ended up in A&E. Every pot gets a card with what's in it, written by whoever cooked, before it leaves the stove.",
  },
  {
    id: "vol-09",
    text: "Marta did everything for six years, then moved to Porto with two weeks' notice. Each job has a second person who's done it alone at least once this quarter.",
  },
  {
    id: "vol-10",
    text: "Guests felt like beggars when asked for papers at the door. We dropped the check, and misuse has been nil as far as anyone can see.",
  },
  {
    id: "vol-11",
    text: "The supermarket stopped donating because our driver came late three times. Donors leave quietly: ring them once a month and ask how we're doing.",
  },
  {
    id: "vol-12",
    text: "A volunteer felt shouted at by the shift lead and five friends left with her. Settle it the same evening, with a third person, not by email next week.",
  },
  {
    id: "vol-13",
    text: "In August all the students are gone and we had two people for a kitchen of seven. Close for two weeks, announced in June, or borrow a team from the parish.",
  },
  {
    id: "vol-14",
    text: "Key to the shop: four copies, and nobody knew who held which. We changed the lock for 380 euros. A list with signatures, and keys come back when the person leaves.",
  },
  {
    id: "vol-15",
    text: "Prices in the charity shop were set by whoever was there; the same coat cost 5 or 25. A one-page guide by kind of item and end of the arguing.",
  },
  {
    id: "vol-16",
    text: "The dishwasher broke at Christmas and there was no repair till the seventh of January. Have the number of a repair service that works holidays, and paper plates for three days.",
  },
  {
    id: "vol-17",
    text: "Winter clothes came in in heaps in April and we had nowhere to keep them, and nothing to give in November. Find storage before asking for donations.",
  },
  {
    id: "vol-18",
    text: "The lottery fund wanted receipts we'd thrown away. Photograph every receipt on the day, whoever bought, and put it in the shared folder by month.",
  },
  {
    id: "vol-19",
    text: "Thanking people by name at the end of each shift costs a minute. We lost half as many helpers this year as the year before and I believe that's why.",
  },
  {
    id: "vol-20",
    text: "Someone had promised the church room for every Thursday 'for ever' and the new vicar knew of nothing. Get one page signed by whoever is entitled to sign.",
  },
  {
    id: "vol-21",
    text: "The raw chicken stood over the salad in the fridge. Shelves are labelled now, raw at the bottom, and the shift lead looks before and after.",
  },
  {
    id: "vol-22",
    text: "Our gas bottle ran empty halfway through the soup. Weigh bottles on arrival; below five kilos the spare gets fetched before cooking starts.",
  },
  {
    id: "vol-23",
    text: "We opened the second shop on enthusiasm and after four months had no one for Wednesdays. Don't open more hours than you have twice the people for.",
  },
  {
    id: "vol-24",
    text: "An article in the paper brought eighty offers of help in two days and we answered eleven. Before any appeal decide who replies, within what time, and what we'd ask of them.",
  },
  {
    id: "vol-25",
    text: "Police checks for those who work with children take nine weeks here. Start them on the first evening, and give people other jobs until then.",
  },
  {
    id: "vol-26",
    text: "The delivery van's insurance covered drivers over 25 only. Our accident was with Ben, 22. Check who may drive before handing over the keys.",
  },
  {
    id: "vol-27",
    text: "Recipe said 'enough rice'. One cook made porridge, the next gravel. Write amounts for 50 persons with the pot to use.",
  },
  {
    id: "vol-28",
    text: "Regulars complained for weeks about the new opening time that we'd chosen for our convenience. Ask guests before changing when we open, and put the notice up a month ahead in their languages.",
  },
  {
    id: "vol-29",
    text: "The WhatsApp group with 140 members ate every important message. One channel where only the shift leads write, another for chat.",
  },
  {
    id: "vol-30",
    text: "Donated electrical goods were sold untested and a toaster gave a customer a shock. Nothing with a plug goes on the shelf without a test sticker.",
  },
  {
    id: "vol-31",
    text: "Nobody wanted to clean the grease trap, so nobody did, and the drain backed up on the day of the mayor's visit. Unloved jobs go round by list, the leads included.",
  },
  {
    id: "vol-32",
    text: "The wholesaler didn't deliver on Whit Monday and hadn't told us. Before each public holiday ask what changes and order for double.",
  },
  {
    id: "vol-33",
    text: "A man got aggressive and our youngest was alone at the counter. Never fewer than two on shift, and everyone knows the sentence with which you fetch help.",
  },
  {
    id: "vol-34",
    text: "What went right: cooking one meal together before the season, with no guests, showed us which pans were missing and who gets on with whom.",
  },
  {
    id: "vol-35",
    text: "Collected tins were out of date by years. Sort at the door rather than later in the cellar, one person reading dates, one stacking.",
  },
  {
    id: "vol-36",
    text: "We counted meals but the council asked about people. Agree with the funder what's to be counted before the first plate goes out.",
  },
  {
    id: "vol-37",
    text: "Coffee for volunteers was paid from the coin box, no one noted it, and the treasurer resigned over it. Every cent out of the box needs a slip, however small.",
  },
  {
    id: "vol-38",
    text: "Rotas made by the month broke by week two. Fixed pairs on fixed weekdays hold; swap among yourselves and just tell the lead.",
  },
  {
    id: "vol-39",
    text: "So the shop's landlord wanted three months as security and we'd only got one, and it was actually the Rotary club that lent us the rest within a day after we asked. Ask partners for a bridge, they like being asked for something concrete.",
  },
  {
    id: "vol-40",
    text: "Nobody had said when the food-bank crates need to be back, we thought whenever and they thought Friday. They cut our share. Agree on the return day and put it on the crates w/ a marker.",
  },
  {
    id: "vol-41",
    text: "The posters in Arabic were translated by a freind's nephew and invited people to a 'burial' rather than a dinner. Have two native speakers read them before printing.",
  },
  {
    id: "vol-42",
    text: "Both people who knew how to do the till closing had the same stomach bug. Laminated sheet next to the till, with photos, so that anyone can.",
  },
]
