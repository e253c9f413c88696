/** Where every page of ours is. The only place that builds an address. */
export const paths = {
  /** Decides: first run, sign in, or the only organisation. */
  home: () => "/",
  anotherOrganisation: () => "/?new",
  /** `back` is the path to return to. */
  signIn: (back?: string) => `/sign-in${query({ back })}`,
  /** The token stands in the fragment, so that it reaches no log. */
  join: (token: string) => `/join#token=${token}`,
  /** Where links in mails lead. */
  checkIn: (token: string) => `/check-in#token=${token}`,
  unsubscribe: (token: string) => `/unsubscribe#token=${token}`,
  today: (org: string) => at(org),
  handOver: (org: string, { to, draft }: { to?: string | undefined; draft?: string | undefined } = {}) =>
    at(org, `/hand-over${query({ to, draft })}`),
  /** `holding`: what was opened to be asked for. */
  ask: (org: string, holding?: string) => at(org, `/ask${query({ holding })}`),
  promise: (org: string, to?: string) => at(org, `/promise${query({ to })}`),
  board: (org: string) => at(org, "/board"),
  post: (org: string, id: string) => at(org, `/board/${id}`),
  /** `about`: the hand-over it is about. */
  writePost: (org: string, about?: string) => at(org, `/post${query({ about })}`),
  postLesson: (org: string, lesson: string) => at(org, `/post${query({ lesson })}`),
  /** `area`: the handing over of an area that is done. */
  postArea: (org: string, area: string) => at(org, `/post${query({ area })}`),
  /** The one of that Monday, or the last. */
  edition: (org: string, monday?: string) => at(org, monday ? `/editions/${monday}` : "/editions"),
  wall: (org: string) => at(org, "/wall"),
  delegation: (org: string, id: string) => at(org, `/d/${id}`),
  /** The moment something was said in it. */
  moment: (org: string, id: string, instant: string) => at(org, `/d/${id}#${momentId(instant)}`),
  takeBack: (org: string, id: string) => at(org, `/d/${id}/take-back`),
  propose: (org: string, id: string) => at(org, `/d/${id}/propose`),
  holding: (org: string) => at(org, "/holding"),
  lessons: (org: string) => at(org, "/lessons"),
  weeks: (org: string) => at(org, "/weeks"),
  people: (org: string) => at(org, "/people"),
  person: (org: string, id: string) => at(org, `/people/${id}`),
  /** A promise between the reader and this person. */
  promised: (org: string, id: string, promise: string) => at(org, `/people/${id}#${promise}`),
  areas: (org: string) => at(org, "/areas"),
  areaHandOver: (org: string, id: string) => at(org, `/areas/${id}`),
  handOverArea: (org: string, { to, area }: { to?: string | undefined; area?: string | undefined } = {}) =>
    at(org, `/hand-over-area${query({ to, area })}`),
  budget: (org: string) => at(org, "/budget"),
  insights: (org: string) => at(org, "/insights"),
  settings: (org: string) => at(org, "/settings"),
  delegations: (org: string) => at(org, "/delegations"),
} as const

/** The id of a moment in its page. */
export function momentId(instant: string): string {
  return `at-${instant}`
}

function at(org: string, rest = "") {
  return `/o/${org}${rest}`
}

function query(words: Record<string, string | undefined>) {
  const given = Object.entries(words).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return given.length > 0 ? `?${new URLSearchParams(given)}` : ""
}
