import type { From, Term } from "../labels.ts"

/** Written after the fifth fresh set was folded in, from other sources again, labelled before they were run. */
export const sixthTerms: From<Term>[] = [
  {
    source:
      "Orchestra managers and librarians (League of American Orchestras; Durham Savoyards; Acadiana Symphony)",
    page: "https://durhamsavoyards.org/backstage/about-us/membership/position-descriptions/orchestra-manager/",
    sentences: [
      ["outcome", "Recruit players and hand out the music", "instruction"],
      ["outcome", "Concerts are smoothly produced", "vague-word"],
      ["outcome", "Every desk has its parts, complete and legible, at the first rehearsal"],
      ["outcome", "Retrieve all parts after the last performance", "instruction"],
      ["outcome", "All parts are back in the library by the Friday after the last performance"],
      ["success", "Rented music is returned promptly", "vague-word"],
      ["success", "The parts meet acceptable standards", "vague-word"],
      ["success", "No rehearsal stops for a missing page"],
      ["success", "The players respect the new conductor", "not-observable"],
      ["success", "Substitutes are found in due course", "no-day"],
      ["failure", "A soloist arrives to a locked hall"],
      ["failure", "Payroll is a mess", "vague-word"],
      ["tripwire", "Two of the horns cancel in the same week"],
      ["resources", "The timpani of St Philip's, a van and 600 for honoraria"],
      ["training", "Sit in on two auditions before the season"],
    ],
  },
  {
    source: "Hackathons: organizer guide and member event guidelines (MLH; Grace Steinmetz)",
    page: "https://guide.mlh.io/general-information/hackathon-scheduling",
    sentences: [
      ["outcome", "Serve breakfast, check people in, brief the sponsors", "instruction"],
      ["outcome", "An unforgettable weekend for hackers", "vague-word"],
      ["outcome", "200 students hand in 45 projects by Sunday noon"],
      ["outcome", "Oversees everything under logistics", "instruction"],
      ["success", "Each project has been seen by three judges"],
      ["success", "The wifi holds for 24 hours with 300 devices"],
      ["success", "Hackers have enough snacks", "vague-word"],
      ["success", "Everyone feels part of the community", "not-observable"],
      ["success", "The speakers are interesting", "vague-word"],
      ["success", "Make every volunteer responsible for one thing", "instruction"],
      ["success", "Sponsors have a positive impression", "vague-word", "not-observable"],
      ["failure", "Food runs out before midnight"],
      ["failure", "A team is not registered when the portal closes"],
      ["worstCase", "Somebody is hurt and we have no phone number for the parents"],
      ["undo", "We can go back to the old portal at any point"],
      ["ifItFallsShort", "We move the date to sometime in the next term", "no-day"],
      ["affected", "The caretakers of the east building and 300 students"],
    ],
  },
]
