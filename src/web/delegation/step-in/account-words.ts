/** How a step-in was, once it is all over: both are asked apart, and both answers open together. */
export const words = {
  title: (day: string, leader: string) => `On ${day} ${leader} stepped in.`,
  titleYours: (day: string) => `On ${day} you stepped in.`,
  calledIn: {
    yes: (name: string) => `The agreement called ${name} in.`,
    no: (name: string) => `The agreement did not call ${name} in.`,
  },
  you: "you",
  saidThen: {
    yours: "What you said of it then",
    theirs: (name: string) => `What ${name} said of it then`,
  },
  happened: "What happened",
  why: "Why",
  welcome: "Was it welcome?",
  yes: "Yes",
  no: "No",
  word: "A word about that",
  send: "Give your answer",
  choose: "Say whether it was welcome: yes or no.",
  apart: (name: string) => `Nobody reads it, ${name} neither, until both of you have answered.`,
  nothing: "Nothing was said.",
  waits: {
    /** The reader has not answered yet. */
    theirsOpens: (name: string) => `${name}’s answer opens with yours.`,
    theyAnswer: (name: string) => `${name} is asked the same, apart. Both answers open together.`,
    /** The reader has. */
    yoursOpens: (name: string) => `${name} has not answered yet. Both open together when ${name} has.`,
  },
  mine: "Your answer",
  opened: (when: string) => `Both answered before either could read the other. Opened together on ${when}.`,
} as const
