/** What lessons say. */
export const words = {
  page: {
    title: "Lessons",
    search: "Look for what was learned",
    hint: "in your own words",
    none: "Nothing is learned here yet. When something falls short and both agree what they take from it, it stands here.",
    notFound: "No lesson is near to that. Try other words.",
    found: (count: number) =>
      count === 1 ? "One lesson is near to that." : `${count} lessons are near to that.`,
    more: "Show earlier ones",
  },
  from: {
    two: (name: string, day: string) => `You and ${name}, ${day}.`,
    someone: "someone",
    everyone: (day: string) => `Learned ${day}.`,
    area: (area: string) => `${area}.`,
    posted: "Posted for everyone.",
    between: "Between you two.",
    applied: (times: number) => (times === 1 ? "Used once." : `Used ${times} times.`),
    delegation: "Where it was learned",
    post: "Post it for everyone",
  },
  twice: {
    asks: "You learned something like this before:",
    asksAnyone: "Something like this was learned here before:",
    same: "Is it the same?",
    yes: "It is the same",
    no: "It is another one",
    linked: (day: string) => `Learned before, ${day}:`,
    sending: "Keeping your answer",
  },
  beside: {
    title: "Similar lessons",
    use: "Use this",
    used: "Used in these terms.",
    undo: "Not after all",
    of: (text: string) => `: ${text}`,
  },
} as const
