import type {
  ActBody as AreaHandOverActBody,
  Noun as AreaHandOverNoun,
} from "../features/area-hand-over/acts.ts"
import type {
  AreaHandOverHistory,
  AreaHandOverInput,
  AreaHandOverView,
} from "../features/area-hand-over/schema.ts"
import type { BudgetView } from "../features/budget/schema.ts"
import type { CycleAnswerInput, CycleInput, CycleView } from "../features/cycle/schema.ts"
import type { ActBody, Noun } from "../features/delegation/acts.ts"
import type { TermsInput } from "../features/delegation/terms-schema.ts"
import type { DelegationRow, DelegationView } from "../features/delegation/view.ts"
import type { ActBody as HoldingActBody, Noun as HoldingNoun } from "../features/holding/acts.ts"
import type {
  HoldingImported,
  HoldingInput,
  HoldingView,
  OpenedHoldingView,
} from "../features/holding/schema.ts"
import type { OwnInsights } from "../features/insights/schema.ts"
import type {
  InvitationInput,
  InvitationMade,
  InvitationRead,
  InvitationView,
} from "../features/invitation/schema.ts"
import type { LessonView } from "../features/lesson/schema.ts"
import type { MeView } from "../features/login/schema.ts"
import type { CheckInLinkRead, MailWishesChange, MailWishesView } from "../features/mail/schema.ts"
import type { NoteView } from "../features/note/schema.ts"
import type {
  AreaView,
  OrganisationInput,
  OrganisationView,
  SettingsChange,
} from "../features/organisation/schema.ts"
import type { OwnData } from "../features/own-data/schema.ts"
import type { ErasureView, PersonChange, PersonPage, PersonView } from "../features/person/schema.ts"
import type { PlanInput, PlanView, WeekPutAside } from "../features/plan/schema.ts"
import type { ActBody as PostActBody, Noun as PostNoun } from "../features/post/acts.ts"
import type { EditionView, PostInput, PostPage, PostView } from "../features/post/schema.ts"
import type { ActBody as PromiseActBody, Noun as PromiseNoun } from "../features/promise/acts.ts"
import type { PromiseHistory, PromiseInput, PromiseView } from "../features/promise/schema.ts"
import type { SuggestionView, WordView } from "../features/record/schema.ts"
import type { ShowingInput, ShowingView } from "../features/showing/schema.ts"
import type { TodayView } from "../features/today/view.ts"
import { createTransport, type Transport } from "./transport.ts"

export type * from "../features/area-hand-over/schema.ts"
export type * from "../features/budget/schema.ts"
export type * from "../features/cycle/schema.ts"
export type * from "../features/delegation/acts.ts"
export type * from "../features/delegation/terms-schema.ts"
export type * from "../features/delegation/view.ts"
export type * from "../features/holding/schema.ts"
export type * from "../features/insights/schema.ts"
export type * from "../features/invitation/schema.ts"
export type * from "../features/lesson/schema.ts"
export type * from "../features/login/schema.ts"
export type * from "../features/mail/schema.ts"
export type * from "../features/note/schema.ts"
export type * from "../features/organisation/schema.ts"
export type * from "../features/own-data/schema.ts"
export type * from "../features/person/schema.ts"
export type * from "../features/plan/schema.ts"
export type * from "../features/post/schema.ts"
export type * from "../features/promise/schema.ts"
export type * from "../features/record/schema.ts"
export type * from "../features/showing/schema.ts"
export type * from "../features/today/view.ts"
export { Problem } from "./transport.ts"
export type {
  AreaHandOverActBody,
  AreaHandOverNoun,
  HoldingActBody,
  HoldingNoun,
  PostActBody,
  PostNoun,
  PromiseActBody,
  PromiseNoun,
}

export type Page<T> = { items: T[]; next: string | null }

/** The typed API. Every write carries an Idempotency-Key; every move names the version it saw. */
export function createClient(transport: Transport = createTransport()) {
  const { get, post, patch, remove } = transport
  return {
    me: () => get<MeView>("/api/me"),
    signUp: (login: { name: string; email: string; password: string }) =>
      post<unknown>("/api/auth/sign-up/email", login),
    signIn: (login: { email: string; password: string }) => post<unknown>("/api/auth/sign-in/email", login),
    signOut: () => post<unknown>("/api/auth/sign-out", {}),
    openExample: () => post<{ org: string }>("/api/examples", {}),
    createOrganisation: (input: OrganisationInput) =>
      post<{ org: string; person: string }>("/api/organisations", input),
    readInvitation: (token: string) => post<InvitationRead>("/api/invitation-readings", { token }),
    acceptInvitation: (token: string, zone: string) =>
      post<{ org: string; person: string }>("/api/invitation-acceptances", { token, zone }),
    readCheckInLink: (token: string) => post<CheckInLinkRead>("/api/check-in-link-readings", { token }),
    giveLinkedCheckIn: (token: string, course: CheckInLinkRead["course"]) =>
      post<unknown>("/api/linked-check-ins", { token, course }),
    unsubscribe: (token: string) => post<unknown>(`/api/unsubscriptions/${encodeURIComponent(token)}`, {}),
    at: (org: string) => organisation(transport, org),
    transport: { get, post, patch, remove },
  }
}

/** The API of one organisation. */
function organisation({ get, post, patch, remove }: Transport, org: string) {
  const root = `/api/o/${org}`
  return {
    read: () => get<OrganisationView>(root),
    changeSettings: (change: SettingsChange) => patch<OrganisationView>(`${root}/settings`, change),
    /** Every area, and who decides what with whom in it. */
    areas: () => get<{ areas: AreaView[] }>(`${root}/areas`),
    renameArea: (id: string, name: string) =>
      post<{ areas: AreaView[] }>(`${root}/areas/${id}/names`, { name }),
    mergeArea: (id: string, into: string) =>
      post<{ areas: AreaView[] }>(`${root}/areas/${id}/merges`, { into }),
    today: () => get<TodayView>(`${root}/today`),
    insights: () => get<OwnInsights>(`${root}/insights`),
    budget: () => get<BudgetView>(`${root}/budget`),
    people: () => get<Page<PersonView>>(`${root}/people?limit=200`),
    person: (id: string) => get<PersonPage>(`${root}/people/${id}`),
    /** More sentences of one side of the record; `about`: of what they show of another leader. */
    word: (id: string, query: { side: "theirs" | "yours"; about?: string; cursor?: string }) =>
      get<WordView>(`${root}/people/${id}/record?${new URLSearchParams(query)}`),
    suggestion: (id: string, query: { area?: string; leads?: "you" | "they" } = {}) =>
      get<SuggestionView>(`${root}/people/${id}/suggestion?${new URLSearchParams(query)}`),
    showRecord: (input: ShowingInput) => post<ShowingView>(`${root}/showings`, input),
    raiseCycle: (input: CycleInput) => post<CycleView>(`${root}/cycles`, input),
    answerCycle: (id: string, input: CycleAnswerInput) =>
      post<CycleView>(`${root}/cycles/${id}/answers`, input),
    takeBackRecord: (id: string) => post<ShowingView>(`${root}/showings/${id}/takings-back`, {}),
    changePerson: (id: string, change: PersonChange) => patch<PersonView>(`${root}/people/${id}`, change),
    leave: (id: string) => post<unknown>(`${root}/people/${id}/leavings`, {}),
    ownData: () => get<OwnData>(`${root}/own-data`),
    ownDataUrl: () => `${root}/own-data`,
    /** Where the same stands as a page to be kept. */
    ownDataPageUrl: () => `${root}/own-data/page`,
    eraseMe: () => post<ErasureView>(`${root}/own-data/erasures`, {}),
    erase: (id: string) => post<ErasureView>(`${root}/people/${id}/erasures`, {}),
    holdByLaw: (id: string) => post<ErasureView>(`${root}/people/${id}/legal-holds`, {}),
    releaseFromHold: (id: string) => post<ErasureView>(`${root}/people/${id}/legal-hold-releases`, {}),
    seeAs: (person: string) => post<unknown>(`${root}/viewpoints`, { person }),
    invitations: () => get<Page<InvitationView>>(`${root}/invitations`),
    invite: (input: InvitationInput) => post<InvitationMade>(`${root}/invitations`, input),
    revokeInvitation: (id: string) => remove(`${root}/invitations/${id}`),
    delegations: (query: { stage?: string; with?: string; cursor?: string } = {}) =>
      get<Page<DelegationRow>>(`${root}/delegations?${new URLSearchParams(query)}`),
    delegation: (id: string) => get<DelegationView>(`${root}/delegations/${id}`),
    draft: (input: { delegate?: string | null; terms: TermsInput }) =>
      post<DelegationView>(`${root}/delegations`, input),
    request: (input: ActBody<"counter-offers"> & { leader: string; holding?: string | null }) =>
      post<DelegationView>(`${root}/requests`, input),
    /** Makes a move on a delegation, naming the version it was made on. */
    act: <N extends Noun>(id: string, version: number, noun: N, body: ActBody<N>) =>
      post<DelegationView>(`${root}/delegations/${id}/${noun}`, body, { "If-Match": `"${version}"` }),
    notes: (id: string) => get<Page<NoteView>>(`${root}/delegations/${id}/notes`),
    note: (id: string, text: string) => post<NoteView>(`${root}/delegations/${id}/notes`, { text }),
    promises: (query: { with?: string; cursor?: string } = {}) =>
      get<Page<PromiseView>>(`${root}/promises?${new URLSearchParams(query)}`),
    promise: (id: string) => get<PromiseHistory>(`${root}/promises/${id}`),
    makePromise: (input: PromiseInput) => post<PromiseView>(`${root}/promises`, input),
    /** Says something of a promise, naming the version it was said of. */
    sayOfPromise: <N extends PromiseNoun>(id: string, version: number, noun: N, body: PromiseActBody<N>) =>
      post<PromiseView>(`${root}/promises/${id}/${noun}`, body, { "If-Match": `"${version}"` }),
    plans: (query: { cursor?: string } = {}) =>
      get<Page<PlanView>>(`${root}/plans?${new URLSearchParams(query)}`),
    plan: (id: string) => get<PlanView>(`${root}/plans/${id}`),
    makePlan: (input: PlanInput) => post<PlanView>(`${root}/plans`, input),
    rewordPlan: (id: string, words: { when: string; iWill: string }) =>
      post<PlanView>(`${root}/plans/${id}/rewordings`, words),
    answerPlan: (id: string, answer: { done: boolean; happened?: string | null }) =>
      post<PlanView>(`${root}/plans/${id}/answers`, answer),
    /** Not this week; or leave a plan of one’s own out. */
    putWeekAside: (week: string) => post<WeekPutAside>(`${root}/put-asides`, { week }),
    areaHandOvers: (query: { with?: string; cursor?: string } = {}) =>
      get<Page<AreaHandOverView>>(`${root}/area-hand-overs?${new URLSearchParams(query)}`),
    areaHandOver: (id: string) => get<AreaHandOverHistory>(`${root}/area-hand-overs/${id}`),
    proposeAreaHandOver: (input: AreaHandOverInput) =>
      post<AreaHandOverView>(`${root}/area-hand-overs`, input),
    /** Says something of the handing over of an area, naming the version it was said of. */
    sayOfAreaHandOver: <N extends AreaHandOverNoun>(
      id: string,
      version: number,
      noun: N,
      body: AreaHandOverActBody<N>,
    ) =>
      post<AreaHandOverView>(`${root}/area-hand-overs/${id}/${noun}`, body, { "If-Match": `"${version}"` }),
    lessons: (query: { search?: string; delegation?: string; cursor?: string } = {}) =>
      get<Page<LessonView>>(`${root}/lessons?${new URLSearchParams(query)}`),
    lesson: (id: string) => get<LessonView>(`${root}/lessons/${id}`),
    /** Up to three that are near to words as they are written. */
    nearestLessons: (text: string, area: string | null = null) =>
      post<{ nearest: LessonView[] }>(`${root}/nearest-lessons`, { text, area }),
    applyLesson: (id: string, delegation: string) =>
      post<LessonView>(`${root}/lessons/${id}/applications`, { delegation }),
    takeBackLesson: (id: string, delegation: string) =>
      post<LessonView>(`${root}/lessons/${id}/application-withdrawals`, { delegation }),
    answerLesson: (id: string, same: boolean) => post<LessonView>(`${root}/lessons/${id}/answers`, { same }),
    /** What one holds and held; nobody else sees it. */
    holdings: (query: { cursor?: string; limit?: string } = {}) =>
      get<Page<HoldingView>>(`${root}/holdings?${new URLSearchParams(query)}`),
    holding: (id: string) => get<HoldingView>(`${root}/holdings/${id}`),
    list: (input: HoldingInput) => post<HoldingView>(`${root}/holdings`, input),
    listSeveral: (holdings: readonly HoldingInput[]) =>
      post<HoldingImported>(`${root}/holding-imports`, { holdings }),
    /** Does something with a holding, naming the version it was done on. */
    actOnHolding: <N extends HoldingNoun>(id: string, version: number, noun: N, body: HoldingActBody<N>) =>
      post<HoldingView>(`${root}/holdings/${id}/${noun}`, body, { "If-Match": `"${version}"` }),
    /** What others have opened for one to ask for. */
    openedHoldings: (query: { cursor?: string; limit?: string } = {}) =>
      get<Page<OpenedHoldingView>>(`${root}/opened-holdings?${new URLSearchParams(query)}`),
    posts: (query: { cursor?: string } = {}) =>
      get<Page<PostView>>(`${root}/posts?${new URLSearchParams(query)}`),
    post: (id: string) => get<PostPage>(`${root}/posts/${id}`),
    makePost: (input: PostInput) => post<PostPage>(`${root}/posts`, input),
    /** Does something with a post: reacts, comments, answers, edits. What takes it down gives nothing back. */
    actOnPost: <N extends PostNoun>(id: string, noun: N, body: PostActBody<N>) =>
      post<N extends "removals" ? null : PostPage>(`${root}/posts/${id}/${noun}`, body),
    edition: (query: { monday?: string; names?: "yes" | "no" } = {}) =>
      get<EditionView>(`${root}/edition?${new URLSearchParams(query)}`),
    mailWishes: () => get<MailWishesView>(`${root}/mail-wishes`),
    changeMailWishes: (change: MailWishesChange) => patch<MailWishesView>(`${root}/mail-wishes`, change),
    /** Tells what changed since then first, so that nothing between reading a page and listening is missed. */
    liveUrl: (query: { since?: string } = {}) => `${root}/live?${new URLSearchParams(query)}`,
  }
}

export type Client = ReturnType<typeof createClient>
export type OrganisationClient = ReturnType<Client["at"]>
