/** A check-in whose day is over, while there is still time. */
export const words = {
  grace: (onDay: string, until: string, name: string) =>
    `Your check-in was due ${onDay}. There is time until ${last(until)}; then the agreement calls ${name} in.`,
} as const

/** `on Wednesday` is `Wednesday` after "until". */
function last(until: string): string {
  return until === "today" ? "the end of today" : until.replace(/^on /, "")
}
