import type { Lesson } from "./shape.ts"

export const LESSONS: readonly Lesson[] = [
  {
    id: "mon-01",
    text: "We forgot VAT in the budget, in both directions. Every figure says net or gross, in the heading, always.",
  },
  {
    id: "mon-02",
    text: "The contract renewed itself for three years since the notice had to be in by the end of September. Note the notice day, not the end day, when the thing's signed.",
  },
  {
    id: "mon-03",
    text: "Only one supplier made the valve and they knew it. The price rose 40% in one year. Qualify a second source while you do not need it.",
  },
  {
    id: "mon-04",
    text: "The supplier did not answer four mails. I wrote a fifth instead of ringing, and found out too late that the contact had left. After two days without reply pick up the phone.",
  },
  {
    id: "mon-05",
    text: "The grant paid in arrears: we'd to find 60,000 for seven months. Ask when the money comes, not only how much.",
  },
  {
    id: "mon-06",
    text: "Sales promised the customer a feature to close by quarter end. It cost more than the deal brought in. Nobody sells what isn't there without a yes from those who'd build it.",
  },
  {
    id: "mon-07",
    text: "The invoice lay with a manager who was on holiday and we lost the early payment discount, then paid a late fee. Each approver names a stand-in.",
  },
  {
    id: "mon-08",
    text: "Exchange rate moved nine percent between order and payment. Anything over 20k in foreign money: fix the rate on the day of ordering.",
  },
  {
    id: "mon-09",
    text: "Actuals were compared with the plan in November, when there was nothing left to steer. Look on the fifth working day of every month, half an hour.",
  },
  {
    id: "mon-10",
    text: "Two departments bought the same licences separately at full price. Ask purchasing before buying anything that renews.",
  },
  {
    id: "mon-11",
    text: "Framework agreement had a minimum quantity in annex C. We fell short and paid for nothing. Somebody other than the one who negotiated reads the annexes.",
  },
  {
    id: "mon-12",
    text: "The fundraising target was made by adding ten percent to last year, when a legacy had come in. Take out one-offs before you project.",
  },
  {
    id: "mon-13",
    text: "The tender was rejected because a form was missing a signature on page 31. Four eyes on the checklist, submit a day early.",
  },
  {
    id: "mon-14",
    text: "We answered the call for tenders on the last afternoon, and the portal was down. The deadline for us is 48 hrs before the deadline.",
  },
  {
    id: "mon-15",
    text: "Deposit on the rented machines came back eleven months later and two hundred short because no one had noted the scratches at pickup. Photograph hired gear on both days.",
  },
  {
    id: "mon-16",
    text: "The customer paid nothing as the order number was missing on our invoice, and their system silently threw it out. Ask how they want to be billed before the first invoice.",
  },
  {
    id: "mon-17",
    text: "A discount that was meant for one big client got around, and by spring all of them had it. If you give a discount, take something in return and write down why.",
  },
  {
    id: "mon-18",
    text: "The sample was perfect and the series was not. Agree on what counts as a defect, with three photos, before the first lot is produced.",
  },
  {
    id: "mon-19",
    text: "Petty cash, cards and bank transfers were kept in three sheets and closed at three different times. One ledger, weekly, by one person, looked over by another.",
  },
  {
    id: "mon-20",
    text: "Donors got their receipts in April, after their tax returns. Send by the end of January; that alone brought in thank-you gifts.",
  },
  {
    id: "mon-21",
    text: "The consultant charged by the day and the days multiplied. Fix the price per result, with the cap in the contract.",
  },
  {
    id: "mon-22",
    text: "The auditor needed documents that only Karin could find and Karin was off sick. Lay out the folder by the auditor's list in advance and have a second person find three things in it.",
  },
  {
    id: "mon-23",
    text: "We chose the offer with the lowest purchase price; consumables made it the dearest by year two. Compare over five years with service and parts.",
  },
  {
    id: "mon-24",
    text: "The delivery date was 'calendar week 14' in the offer and 'approx.' in the confirmation. Read the order confirmation against the order, line by line, on arrival.",
  },
  {
    id: "mon-25",
    text: "The fake invoice looked just like our printer's, with a new account number. We paid 7,800. Changed bank details are confirmed by phone, on the number we've already got.",
  },
  {
    id: "mon-26",
    text: "The forecast counted every talk as half a sale. Count a deal only when the buyer has told us by when and out of what budget.",
  },
  {
    id: "mon-27",
    text: "Shipping, customs and the pallet fee doubled the cost of the cheap chairs. Ask for the price delivered to our door, everything in.",
  },
  {
    id: "mon-28",
    text: "The pilot customer got it for free and afterwards thought that was the price. Write the later price into the pilot agreement.",
  },
  {
    id: "mon-29",
    text: "Our main customer was 70% of turnover and then restructured. No one over a third, and if there is, we tell ourselves every quarter what happens without them.",
  },
  {
    id: "mon-30",
    text: "Member fees were raised by letter without a word about why, and a fifth left. Explain at the assembly first, show the books, offer a hardship rate.",
  },
  {
    id: "mon-31",
    text: "The budget was cut by 10% across the board, so everything got a bit worse. Better drop one thing entirely and say so.",
  },
  {
    id: "mon-32",
    text: "The insurance claim was turned down because we reported after three weeks; the policy says seven days. Report first, find out later.",
  },
  {
    id: "mon-33",
    text: "Travel expenses from March turned up in December, after the project account was closed. Hand in within thirty days or it is not paid, and remind people at twenty.",
  },
  {
    id: "mon-34",
    text: "We let one account manager speak for the customer. When she went to a competitor, it turned out no one else had ever met them. Two faces per customer.",
  },
  {
    id: "mon-35",
    text: "The penalty clause ran from the 'agreed date', but no date was ever agreed in writing, so we got nothing for six weeks' delay. A date in the contract or no penalty.",
  },
  {
    id: "mon-36",
    text: "Negotiating with our landlord worked as we had a real second building to go to. Without a real alternative don't bluff.",
  },
  {
    id: "mon-37",
    text: "The printer quoted for 5,000, we needed 5,400 in the end, and the reprint of 400 cost nearly as much as the lot. Ask for the price of overs.",
  },
  {
    id: "mon-38",
    text: "Grant report was due on the 30th, and the figures had to be certified by an accountant who needs three weeks. Ask the certifier for a slot when the grant starts.",
  },
  {
    id: "mon-39",
    text: "Crowdfunding reached its goal on day three and we had not reckoned postage for 900 parcels. Put shipping and fees into the goal before you go public.",
  },
  {
    id: "mon-40",
    text: "We budgeted the translation of the tender docs at the per-word price and forgot tables, revisions and certified copies. It came to 2.4 times. Ask for a total for the finished thing.",
  },
  {
    id: "mon-41",
    text: "Long story: the freight forwarder we'd been with for eleven years was bought, the new owners changed the payment terms in an email that nobody read, and suddenly our goods weren't released. Someone must read what suppliers send about terms, even when it looks like an ad.",
  },
  {
    id: "mon-42",
    text: "The retainer for the lawyer was paid but nobody tracked hours aginst it. We'd used 30% when it lapsed. Review any prepayment quarterly.",
  },
]
