/** What is being agreed: rounds, what differs, the back-brief, and two words that are given. */
export const words = {
  crumb: {
    theyAsk: ["", " asks you"],
    youAsk: ["You ask ", ""],
    theyAskToOwn: ["", " asks to own"],
    youAskToOwn: ["You ask ", " for this"],
  },
  lede: {
    answer: (by: string) =>
      `An answer by ${by}. Agree, propose something else or decline: none of them counts against you.`,
    answerAsked: (by: string) =>
      `An answer by ${by}. Commit, propose something else or not now: none of them counts against anyone.`,
    answerBack: (by: string) =>
      `An answer by ${by}. Commit or propose something else: neither counts against anyone.`,
    confirm: (name: string) => `${name} has said what is expected, below. Is it what you meant?`,
    theyHave: (name: string, by: string) => `${name} has it until ${by}.`,
  },
  rounds: {
    label: "Rounds",
    round: (n: number) => `Round ${n}`,
    by: (name: string, day: string) => `${name}, ${day}`,
    you: "You",
    since: (n: number) => `Marked: what changed since round ${n}.`,
    insteadSince: (n: number) => `Since round ${n}`,
    nothing: (n: number) => `Nothing differs from round ${n}.`,
    first: "This is the first round.",
    remark: (name: string, n: number) => `${name}, round ${n}`,
  },
  backBrief: {
    yours: "Your back-brief",
    theirs: (name: string) => `${name}’s back-brief`,
    when: (name: string, when: string) => `${name}, ${when}`,
    field: "What is expected, in your own words",
    fieldFor: (n: number) => `Your back-brief, for round ${n}`,
    note: (name: string) => `${name} reads it and says yes, or nearly. Then both of you know.`,
    again: (name: string) => `${name} said nearly. Say it once more, in your own words.`,
    kept: (n: number) => `What you said was for round ${n}, so it is kept here for you to send again.`,
    needed: "Say in your own words what is expected, then commit.",
    meant: "Is that what you meant?",
    yes: "Yes, that is what I meant",
    nearly: "Nearly …",
    nearlyField: "What you meant",
    nearlySend: (name: string) => `Say it to ${name}`,
    send: (name: string) => `Send it to ${name}`,
    waits: (name: string) => `${name} reads it. Three days of silence confirm it.`,
    confirmed: (day: string, n: number) => `Confirmed ${day}, for round ${n}.`,
    owed: (name: string) => `${name} still says in a back-brief what is expected.`,
  },
  ownWord: {
    field: "If it falls short, I will …",
    note: (name: string) => `Your word to ${name}, given beforehand. You read it again when bad news comes.`,
    changed: (name: string, round: number) =>
      `With a word of your own this becomes round ${round}, and waits for ${name}’s yes.`,
    propose: "Propose it with your word",
  },
  commit: {
    given: (name: string) => `${name}’s word is given. It waits for yours.`,
    yours: (name: string) => `Your word is given. It waits for ${name}’s.`,
    both: "Both words are given. The back-brief comes first.",
    still: "Does this still hold for you?",
    frozen: "When you commit, these words are frozen and it is yours to do your way.",
    theirs: (name: string) =>
      `When you commit, these words are frozen and it is ${name}’s to do, in ${name}’s way. You step back.`,
    to: (n: number) => `Commit to round ${n}`,
    only: "Commit",
    propose: "Propose something else",
    decline: "Decline",
    declineSays: "Declining needs no reason and leaves no mark on anyone.",
    declineIt: "Decline it",
    notNow: "Not now",
    notNowSays: (name: string) => `Not now needs no reason. ${name} may ask again.`,
    sayNotNow: "Say not now",
    withdraw: "Withdraw",
    withdrawSays: "It ends here, and leaves no mark on anyone.",
    withdrawIt: "Withdraw it",
    until: (name: string, by: string) => `${name} has it until ${by}.`,
  },
  stale: {
    title: "These terms changed while you were reading.",
    yes: (yours: number, name: string, theirs: number) =>
      `Your yes was for round ${yours}, and ${name} had written round ${theirs} by then. Nothing was sent. Here is what differs.`,
    read: (yours: number, name: string, theirs: number) =>
      `You read round ${yours}, and ${name} has written round ${theirs} since. Here is what differs.`,
    same: "Everything else is as you read it.",
    nothing: "The words are as you read them.",
    all: (n: number) => `Read all of round ${n}`,
  },
} as const
