import type { Lesson } from "./shape.ts"

export const LESSONS: readonly Lesson[] = [
  {
    id: "evt-01",
    text: "The venue wanted half the money down before we had compared quotes, and we paid in a hurry. Have three offers on the table first, then pay.",
  },
  {
    id: "evt-02",
    text: "The deposit for the castle wasn't refundable and when numbers fell through we lost £2,400. Read the cancellation terms aloud to each other before anyone signs.",
  },
  {
    id: "evt-03",
    text: "Our keynote speaker cancelled on the train. Have one of our own people with a finished talk in the drawer for every main slot.",
  },
  {
    id: "evt-04",
    text: "Two hundred registered for the free evening, 85 came, and we'd paid for two hundred suppers. With free tickets count on half, or ask a fiver that goes back at the door.",
  },
  {
    id: "evt-05",
    text: "The projector in the town hall only took VGA. Go there with the actual laptop a week before and plug it in.",
  },
  {
    id: "evt-06",
    text: "It rained. The plan for rain was a sentence saying 'we move inside', and inside had been let to a choir. A wet-weather plan needs a booked room.",
  },
  {
    id: "evt-07",
    text: "We'd picked the Saturday of the cup final and half of the families stayed at home. Check the football, school holidays and the other clubs' calendars before fixing the day.",
  },
  {
    id: "evt-08",
    text: "The permit for the street fair takes eight weeks and the office only accepts paper. Apply the moment the date's fixed.",
  },
  {
    id: "evt-09",
    text: "No one had been told who opens the hall; the caretaker was in Spain with the key. Collect the key the day before and try it in the lock.",
  },
  {
    id: "evt-10",
    text: "The band played past eleven and the neighbours called the police. Give every neighbour within earshot a letter with a phone number a week before and stick to the hour.",
  },
  {
    id: "evt-11",
    text: "A guest in a wheelchair could get in but not to the toilets. Walk the whole way with somebody who uses a chair before booking, toilets included.",
  },
  {
    id: "evt-12",
    text: "The caterer understood 'vegetarian option' as salad with ham taken out. Order by the dish, and ask for allergens in writing.",
  },
  {
    id: "evt-13",
    text: "Volunteers for taking down never appear at midnight. Two teams: whoever builds up goes home, and the second one comes in fresh at ten.",
  },
  {
    id: "evt-14",
    text: "Stallholders all arrived at seven and blocked the only lane. Give each a fifteen minute slot for unloading and put one person with a list at the gate.",
  },
  {
    id: "evt-15",
    text: "Card readers didn't work in the tent as there was no signal. Bring a float of small change and try the readers on site beforehand.",
  },
  {
    id: "evt-16",
    text: "We had no float: the first customer paid with a fifty and we were stuck for an hour. Get €300 in coins and fives from the bank on Thursday, they need notice.",
  },
  {
    id: "evt-17",
    text: "The insurance covered the hall but not the bouncy castle. List every attraction to the insurer and keep the mail that says yes.",
  },
  {
    id: "evt-18",
    text: "First aiders were assumed to be coming because they did last year. Nobody had asked them. Confirm in writing each year, six weeks out.",
  },
  {
    id: "evt-19",
    text: "Name badges were printed from the list of Monday and thirty people had signed up since. Print late, and bring blanks with a good pen.",
  },
  {
    id: "evt-20",
    text: "The programme had forty minutes of talks per forty minutes. By noon we were an hour behind. Ten minutes of nothing after each talk is not a waste.",
  },
  {
    id: "evt-21",
    text: "Three microphones for a panel of five. Ask the sound people what they need to know and send them the running order, not just the date.",
  },
  {
    id: "evt-22",
    text: "Sponsors were promised 'visibility' and each was disappointed in a different way. Write down what they get: logo size, where, how many tickets.",
  },
  {
    id: "evt-23",
    text: "The hotel block ran out on the first evening and guests from abroad slept 30 km away. Hold rooms for a quarter of the guests and extend the option before it lapses.",
  },
  {
    id: "evt-24",
    text: "Asking attendees one question at the exit ('would you come again, why not?') told us more than the survey with thirty items, which nineteen people filled in.",
  },
  {
    id: "evt-25",
    text: "The livestream ran over the hall's guest wifi and died when the audience sat down. Book a wired line for the stream and test with all phones in the room.",
  },
  {
    id: "evt-26",
    text: "Fire exits were blocked by our own display walls and the inspector delayed opening by two hours. Send the floor plan to the fire brigade at least ten days before.",
  },
  {
    id: "evt-27",
    text: "Only one person knew the whole plan and on the day she was at the entrance checking tickets. Whoever runs the event has no other job on the day.",
  },
  {
    id: "evt-28",
    text: "The lottery needed a licence. We found out from a letter afterwards. Ask the council about anything involving stakes or prizes.",
  },
  {
    id: "evt-29",
    text: "We told the exhibitors 'power available' and the fuse went with the third coffee machine. Ask everyone for watts beforehand and add them up.",
  },
  {
    id: "evt-30",
    text: "The minister's office agreed by phone, then not. Until it's in writing don't print a VIP's name on the poster.",
  },
  {
    id: "evt-31",
    text: "The posters named a room which was changed later; forty people stood in front of the wrong building. Once printed, the room is fixed, or someone stands at the old door all evening.",
  },
  {
    id: "evt-32",
    text: "Kids' corner was the best decision: parents stayed two hours longer and spent accordingly. It needs two adults with a background check and a sign-in sheet.",
  },
  {
    id: "evt-33",
    text: "Booking the gym for the spring concert was left till January; the badminton club had it already. Reserve next year's hall on the evening of this year's event.",
  },
  {
    id: "evt-34",
    text: "We never agreed by when the programme must stand, so speakers kept sending new titles until the printer refused. One closing date for all, told in the invitation.",
  },
  {
    id: "evt-35",
    text: "Taxis home for the older guests hadn't been thought of, the last bus goes at 21:40. End before the last bus or organise lifts.",
  },
  {
    id: "evt-36",
    text: "We ran out of water at the summer run by eleven. Half a litre per head and hour in the heat, and someone with a car who can fetch more.",
  },
  {
    id: "evt-37",
    text: "The stage builder never confirmed and never answered; he turned up, but we'd hired another one by then and paid both. Agree a day after which silence means no.",
  },
  {
    id: "evt-38",
    text: "Photos of children went online without the parents having been asked. Coloured lanyards for those who mustn't be photographed, and one person who clears the pictures.",
  },
  {
    id: "evt-39",
    text: "The rubbish cost more than the rent of the field. Clarify who provides skips and who takes them away, and put one volunteer at each bin, else nothing is sorted.",
  },
  {
    id: "evt-40",
    text: "We'd put a deposit on a second date 'just in case' and forgot all about it until the manor house billed us the remainder. Whoever takes an option notes when it must be released.",
  },
  {
    id: "evt-41",
    text: "The bilingual program came back from the translater on the day of the conference, so the French speaking guests got a photocopy w/o the room plan. Translate the skeleton early, only swap titles late.",
  },
  {
    id: "evt-42",
    text: "The moderator we'd hired lost her voice. Looking back, I should have asked the vice chair in advance whether he'd jump in; as it was I did it myself with twenty minutes' notice and forgot to thank the sponsors.",
  },
]
