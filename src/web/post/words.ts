import { list } from "../app/dates.ts"

const reacted = {
  congratulations: "congratulations",
  "thank-you": "thank you",
}

/** What the board says. Wins and losses get the same words. */
export const words = {
  board: {
    title: "The board",
    lede: "What went well and what did not, in the same size. Nobody stands here by name who has not agreed.",
    write: "Post something",
    edition: "The last week",
    wall: "On the wall",
    more: "Earlier posts",
    empty: "Nothing is posted yet.",
    emptySays: "A loss is as welcome as a win, and yours is as welcome as anybody’s.",
  },
  kind: {
    win: "Won",
    loss: "Lost",
    lesson: "Learned",
    "happy-accident": "Happy accident",
    thanks: "Thank you for the bad news",
  },
  ownPart: "Lost: my part in it",
  someone: "someone",
  left: "Someone who has left",
  by: (author: string | null, named: readonly string[], thanks: boolean) => {
    if (named.length === 0) return author ?? ""
    if (author === null) return thanks ? `To ${list(named)}` : `With ${list(named)}`
    return `${author}, ${thanks ? "to" : "with"} ${list(named)}`
  },
  reacted: (reaction: "congratulations" | "thank-you" | "learned", count: number) =>
    reaction === "learned"
      ? `${count} learned from this`
      : `${count} ${count === 1 ? "says" : "say"} ${reacted[reaction]}`,
  said: (count: number) => (count === 1 ? "1 comment" : `${count} comments`),
  react: {
    label: "Reactions",
    congratulations: "Congratulations",
    "thank-you": "Thank you",
    learned: "I learned from this",
    says: "A reaction shows no name.",
  },
  asked: {
    title: "Asked to be named",
    by: (name: string) => `${name} asks whether you may be named in this.`,
    byNobody: "Whoever wrote this asks whether you may be named in it.",
    silence: "No answer is fine, too: then you are not named.",
    agreed: "You agreed to be named here.",
    declined: "You are not named here.",
    yes: "Name me",
    no: "Not me",
    noMore: "Not any more",
    afterAll: "Name me after all",
    sending: "Saying so",
  },
  yours: {
    named: (names: readonly string[]) => `${list(names)} ${names.length === 1 ? "is" : "are"} named.`,
    notNamed: (names: readonly string[]) =>
      `${list(names)} ${names.length === 1 ? "is" : "are"} not named: everyone else reads “someone”.`,
    unsigned: "Your own name is not below it.",
    about: "What it is about, which only you see here",
    change: "Change it",
    remove: "Take it down",
    sure: "Take it down for everyone?",
    surely: "Yes, take it down",
    keep: "Leave it",
    removing: "Taking it down",
  },
  comments: {
    title: "Comments",
    label: "A comment",
    note: (name: string) => `It stands below your own name, ${name}.`,
    send: "Comment",
    sending: "Sending",
    change: "Change",
    remove: "Take down",
    save: "Say it so",
    never: "Not now",
    edited: "changed",
    needsWords: "Say a word or two first.",
  },
  form: {
    title: "Post to the board",
    titlePart: "Post your part",
    titleChange: "Change what you posted",
    titleLesson: "Post a lesson",
    area: {
      leader: (area: string, name: string) =>
        `${area} is out of my hands for good: ${name} decides in it, and I am out of it.`,
      delegate: (area: string, name: string) =>
        `${name} handed ${area} over to me for good: I decide in it now.`,
    },
    ledeLesson:
      "From then on everyone here can find it while they write, without your names. Where it was learned stays between the two of you.",
    ledePart: "Your own part in it. How it came out is for the one who held it to post.",
    ledeOwn: "Only what you write here is posted. The hand-over itself stays between the two of you.",
    kind: "What is it",
    what: {
      win: "What was won",
      loss: "What was lost",
      lesson: "What was learned",
      "happy-accident": "What came of it unexpectedly",
      thanks: "What was told, and what it made possible",
    },
    whatPart: "What was your part in it",
    signed: (name: string) => `With my name below it: ${name}`,
    signedSays: "Without, it stands there by itself. You can change this at any time.",
    named: "Who may be named",
    asked: "Each of them is asked first. Until they agree, everyone else reads “someone” for their name.",
    askAnother: "Ask someone to be named",
    placeholder: "A name",
    nobody: "Nobody by that name.",
    leaveOut: "Leave out",
    ask: (name: string) => `Ask ${name}`,
    sign: "Sign it",
    send: "Post it",
    sending: "Posting",
    save: "Say it so",
    saveSays: "Whoever agreed to other words is asked anew.",
    never: "Not now",
    needsKind: "Say what it is.",
    needsWords: "Say what happened.",
  },
  delegation: {
    delegate: "Post it to the board",
    leader: "Post my part",
    says: "Everyone here can read it, in your words, with nobody named who has not agreed.",
  },
  edition: {
    title: (from: string, until: string) => `${from} to ${until}`,
    head: "The week",
    earlier: "The edition before",
    later: "The edition after",
    wall: "On the wall",
    board: "The board",
    empty: "Nothing was posted in this week.",
    emptySays: "That happens. Quiet weeks have no edition.",
    colophon: "Everything here was shared by the people it names.",
  },
  wall: {
    title: "The wall",
    colophon: "Names stay with the people who bear them.",
    empty: "Nothing was posted last week.",
    hold: "Hold",
    go: "Go on",
    next: "Next",
    back: "The board",
    page: (page: number, of: number) => `${page} of ${of}`,
  },
} as const
