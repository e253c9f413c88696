import { figure } from "../app/figures.ts"

type Side = "on" | "in"

const hours = (amount: number) => `${figure(amount)}\u00a0${amount === 1 ? "hour" : "hours"} a week`
const or = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`

/** What the page of holdings says. Names, not pronouns. */
export const words = {
  page: {
    title: "Holding",
    lede: "What you still do yourself. Only you see it, until you open something to be asked for.",
    none: "Write down what you still do: one line for each. It takes a minute, and is where handing over begins.",
    list: "What you hold",
  },
  sums: {
    in: (amount: number) => `${hours(amount)} IN the business`,
    on: (amount: number) => `${figure(amount)} ON it`,
    onAlone: (amount: number) => `${hours(amount)} ON the business`,
    both: (one: string, other: string) => `${one}, and ${other}.`,
    one: (one: string) => `${one}.`,
    unsaid: (amount: number) => `${hours(amount)} that nobody has called either.`,
    unknown: "Some have no hours yet.",
  },
  entry: {
    label: "Something else you hold",
    title: "What you still do",
    placeholder: "Something you still do",
    hours: "Hours a week",
    hoursShort: "hours",
    business: "ON or IN the business",
    on: "ON",
    in: "IN",
    add: "List it",
    adding: "Listing it",
    empty: "Say what it is.",
    hoursFault: "Hours a week are more than 0 and at most 168. Leave them out where you do not know.",
    notListed: (title: string, why: string) => `“${title}” is not listed. ${why}`,
    listed: (title: string) => `“${title}” is listed.`,
  },
  row: {
    hours,
    business: { on: "ON the business", in: "IN the business" } satisfies Record<Side, string>,
    why: {
      "nobody-yet": "Nobody could yet.",
      risk: "For the risk.",
      habit: "Out of habit.",
      like: "Because you like it.",
    },
    could: (names: readonly string[]) => `${or(names)} could.`,
    open: "Open to be asked for.",
    erased: "Words that are gone",
    draftTo: (name: string | null) => (name ? `A draft to ${name}` : "A draft to nobody yet"),
    askedBy: (name: string) => `${name} asks for it`,
    underWay: (name: string) => `${name} has it`,
    offered: (name: string) => `Offered to ${name}`,
  },
  move: {
    "hand-overs": "Hand it over",
    openings: "Open it to be asked for",
    closings: "Close it",
    "let-gos": "Let it go",
    resumptions: "Hold it again",
  },
  sending: "One moment",
  opens: "Whoever reports to you, and whoever you named, sees its title, its hours and that it is yours.",
  letsGo: "Letting it go says that nobody does it any more. It leaves the list.",
  revise: {
    title: "What it is",
    hours: "Hours a week",
    hint: "if you know",
    business: "ON or IN the business",
    why: "Why you still hold it",
    whys: { "nobody-yet": "Nobody could yet", risk: "The risk", habit: "Habit", like: "I like it" },
    could: "Who could",
    another: "Somebody who could",
    placeholder: "a name",
    nobody: "Nobody by that name.",
    leaveOut: "Leave out",
    save: "Keep it so",
    saving: "Keeping it",
    never: "Leave it",
    changed: "This changed while you were writing. Look again, and keep it if it still holds.",
  },
  paste: {
    open: "Paste a list",
    label: "A list, or rows of a spreadsheet",
    says: "One line for each; or title, hours and ON or IN in columns. Exports of Todoist, Trello, Asana and Planner are understood.",
    file: "Or take a file",
    will: (count: number) =>
      count === 1 ? "This will be listed:" : `These ${figure(count)} will be listed:`,
    nothing: "Nothing of it will be listed.",
    list: (count: number) => (count === 1 ? "List it" : `List these ${figure(count)}`),
    listing: "Listing them",
    listed: (count: number) => (count === 1 ? "One line is listed." : `${figure(count)} lines are listed.`),
    left: "Left out:",
    skipped: (line: number, text: string, why: string) =>
      text ? `Line ${figure(line)}, “${text}”: ${why}` : `Line ${figure(line)}: ${why}`,
    more: (count: number) => `And ${figure(count)} more.`,
    first: (count: number) => `Take the first ${figure(count)}`,
    cutOff: (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text),
    why: {
      header: "the names of the columns.",
      "listed-already": "it is on your list already.",
      twice: "it stands there twice.",
      "after-the-first": "it comes after the first.",
      empty: "an empty line.",
      "no-title": "it does not say what it is.",
      "title-too-long": "it is longer than 300 characters.",
      "hours-unclear": "its hours are not understood.",
      "on-or-in-unclear": "ON or IN is not understood.",
      done: "it is done.",
      "no-task": "it is no task.",
    },
    refused: {
      "paste-empty": "There is nothing in it.",
      "paste-too-large": "That is more than can be read at once. Take a part of it.",
      "paste-unreadable": "This is no list that can be read. Take plain text, or a CSV file in UTF-8.",
      "paste-too-many": (lines: number, most: number) =>
        `That is ${figure(lines)} lines, and ${figure(most)} can be listed at once. Nothing is listed yet.`,
    },
  },
  back: {
    title: "What came back",
    hours: (amount: number, title: string, name: string) =>
      `${hours(amount)} came back when “${title}” became ${name}’s.`,
    unknown: (title: string, name: string) => `“${title}” became ${name}’s.`,
    someone: "somebody else",
    read: "How it went",
  },
  gone: { open: "What you let go", on: (day: string) => `Let go ${day}.` },
} as const
