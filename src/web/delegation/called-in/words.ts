/** What is said while the agreement calls the leader in. */
export const words = {
  whereItStands: "Where it stands",
  lastSaid: (name: string, when: string) => `${name}, ${when}`,
  stands: {
    waits: (leader: string) =>
      `${leader} has not answered yet. You go on as you intend; your next check-in closes it.`,
    change: {
      leader: (delegate: string) =>
        `You answered: change the terms. It stays open until ${delegate} agrees, or checks in.`,
      delegate: (leader: string) =>
        `${leader} answered: change the terms. It stays open until you two agree, or you check in.`,
    },
  },
  atMost: (loss: string) => `At most: ${loss}`,
  answer: {
    title: "Your answer",
    otherwise: "Answer otherwise",
    choices: {
      holdCourse: "Hold course",
      holdCourseNote: (name: string) => `${name} goes on as ${name} intends.`,
      nextLine: "A line was crossed, so name the next one.",
      again: "You are called in again above",
      days: "days",
      support: "Support",
      supportNote: (name: string) => `Something you can do, that ${name} may take or leave.`,
      change: "Change the terms",
      changeNote: (name: string) => `Stays open until ${name} agrees. You propose the change next.`,
      takeBack: "Take it back",
      takeBackNote: "Asks you to read a page first.",
    },
    text: (name: string) => `A word to ${name}`,
    hint: "if you like",
    send: (name: string) => `Answer ${name}`,
    toThePage: "Read that page",
    choose: "Choose an answer first.",
    line: "Name the next line first.",
  },
  claim: {
    open: "Say that a tripwire has tripped",
    which: "Which one?",
    another: "Something else",
    text: "What you see",
    note: "It calls nobody in: that is for the clock, and for the one who holds it. Both of you can read it.",
    send: (name: string) => `Tell ${name}`,
    choose: "Choose which one first.",
  },
} as const
