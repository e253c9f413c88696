import { figure } from "../../app/figures.ts"

/** What calls the leader in, as a sentence; Today says it too. */
export const words = {
  calls: {
    leader: (what: string) => `Your agreement calls you in: ${what}`,
    amongOthers: (delegate: string, what: string) => `Your agreement with ${delegate} calls you in: ${what}`,
    delegate: (leader: string, what: string) => `Your agreement calls ${leader} in: ${what}`,
  },
  tripped: {
    missed: {
      leader: (day: string, name: string) => `${name}’s check-in of ${day} and its grace went by.`,
      delegate: (day: string) => `your check-in of ${day} and its grace went by.`,
    },
    pastDue: (day: string) => `it was due on ${day}.`,
    money: (line: number) => `more than ${figure(line)} was used.`,
    effort: (line: number) => `more than ${figure(line)} days of effort were used.`,
    offCourse: {
      leader: (name: string) => `${name} says it is off course.`,
      delegate: "you said it is off course.",
    },
    agreed: "what you agreed has come.",
  },
} as const
