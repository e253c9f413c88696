/** A change of what both agreed: proposed by one, in force once the other agrees. */
export const words = {
  open: "Propose a change",
  theirs: (name: string) => `${name} proposes to change what you both agreed.`,
  yours: "You propose to change what you both agreed.",
  until: (by: string) => `Until you answer, what you agreed stands. It waits until ${by}; then it lapses.`,
  waits: (name: string, by: string) =>
    `Until ${name} agrees, what you agreed stands. ${name} has it until ${by}; then it lapses.`,
  same: "Everything else stays as it is agreed.",
  all: (n: number) => `Read all of round ${n}`,
  differs: "Read only what differs",
  agree: (n: number) => `Agree to round ${n}`,
  keep: "Keep to what is agreed",
  keepText: (name: string) => `A word to ${name}`,
  keepNote: (name: string) => `${name} reads it. Nothing changes, and it counts against nobody.`,
  withdraw: "Withdraw it",
  withdrawSays: "What you agreed stands, as if it had not been proposed.",
  stale: {
    title: "This proposal changed while you were reading.",
    says: (name: string) => `${name} proposes something else now. Nothing was sent. Here is what differs.`,
    nothing: "The terms are as you read them.",
    read: "Go on with this one",
  },
} as const
