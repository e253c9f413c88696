import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router"
import { Problem } from "../../client/client.ts"
import { paths } from "../paths.ts"
import { ErrorOutside, ErrorPage, NothingHere, NothingOutside } from "./error-page.tsx"
import { Loading, LoadingDoor, LoadingFrame } from "./loading.tsx"
import {
  areaHandOverQuery,
  areasQuery,
  budgetQuery,
  delegationQuery,
  delegationsQuery,
  editionQuery,
  holdingsQuery,
  insightsQuery,
  mailWishesQuery,
  meQuery,
  openedHoldingsQuery,
  organisationQuery,
  peopleQuery,
  personQuery,
  plansQuery,
  postQuery,
  postsQuery,
  todayQuery,
} from "./queries.ts"
import { queryClient } from "./query-client.ts"

const root = createRootRoute({ errorComponent: ErrorOutside, notFoundComponent: NothingOutside })

const atTheDoor = { errorComponent: ErrorOutside, pendingComponent: LoadingDoor }

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  ...atTheDoor,
  loader: () => queryClient.fetchQuery(meQuery()),
  component: lazyRouteComponent(() => import("../door/home-page.tsx"), "HomePage"),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  ...atTheDoor,
  component: lazyRouteComponent(() => import("../door/sign-in-page.tsx"), "SignInPage"),
})

const join = createRoute({
  getParentRoute: () => root,
  path: "/join",
  ...atTheDoor,
  component: lazyRouteComponent(() => import("../door/join-page.tsx"), "JoinPage"),
})

/** The organisation before anything of it is shown; whoever is signed out comes back here afterwards. */
function organisationOr(org: string, here: string) {
  return queryClient.ensureQueryData(organisationQuery(org)).catch((problem) => {
    if (problem instanceof Problem && problem.status === 401) throw redirect({ href: paths.signIn(here) })
    throw problem
  })
}
const checkIn = createRoute({
  getParentRoute: () => root,
  path: "/check-in",
  ...atTheDoor,
  component: lazyRouteComponent(() => import("../mail/check-in-page.tsx"), "CheckInPage"),
})

const unsubscribe = createRoute({
  getParentRoute: () => root,
  path: "/unsubscribe",
  ...atTheDoor,
  component: lazyRouteComponent(() => import("../mail/unsubscribe-page.tsx"), "UnsubscribePage"),
})

const organisation = createRoute({
  getParentRoute: () => root,
  path: "/o/$org",
  loader: ({ params, location }) => organisationOr(params.org, location.href),
  component: lazyRouteComponent(() => import("./shell.tsx"), "Shell"),
  errorComponent: ErrorOutside,
  pendingComponent: LoadingFrame,
})

const inside = { getParentRoute: () => organisation }

/** What a page reads is asked for while its code is on the way. */
const today = createRoute({
  ...inside,
  path: "/",
  loader: ({ params }) => void queryClient.prefetchQuery(todayQuery(params.org)),
  component: lazyRouteComponent(() => import("../today/today-page.tsx"), "TodayPage"),
})

const handOver = createRoute({
  ...inside,
  path: "/hand-over",
  loader: ({ params }) => void queryClient.prefetchQuery(peopleQuery(params.org)),
  component: lazyRouteComponent(() => import("../hand-over/hand-over-page.tsx"), "HandOverPage"),
})

const ask = createRoute({
  ...inside,
  path: "/ask",
  loader: ({ params }) => {
    void queryClient.prefetchQuery(openedHoldingsQuery(params.org))
    void queryClient.prefetchQuery(peopleQuery(params.org))
  },
  component: lazyRouteComponent(() => import("../hand-over/ask-page.tsx"), "AskPage"),
})

const promise = createRoute({
  ...inside,
  path: "/promise",
  loader: ({ params }) => void queryClient.prefetchQuery(peopleQuery(params.org)),
  component: lazyRouteComponent(() => import("../promise/promise-page.tsx"), "PromisePage"),
})

const insights = createRoute({
  ...inside,
  path: "/insights",
  loader: ({ params }) => void queryClient.prefetchQuery(insightsQuery(params.org)),
  component: lazyRouteComponent(() => import("../insights/insights-page.tsx"), "InsightsPage"),
})

const board = createRoute({
  ...inside,
  path: "/board",
  loader: ({ params }) => void queryClient.prefetchInfiniteQuery(postsQuery(params.org)),
  component: lazyRouteComponent(() => import("../post/board-page.tsx"), "BoardPage"),
})

const post = createRoute({
  ...inside,
  path: "/board/$id",
  loader: ({ params }) => void queryClient.prefetchQuery(postQuery(params.org, params.id)),
  component: lazyRouteComponent(() => import("../post/post-page.tsx"), "PostPage"),
})

const writePost = createRoute({
  ...inside,
  path: "/post",
  loader: ({ params }) => void queryClient.prefetchQuery(peopleQuery(params.org)),
  component: lazyRouteComponent(() => import("../post/write-page.tsx"), "WritePage"),
})

const lastEdition = createRoute({
  ...inside,
  path: "/editions",
  loader: ({ params }) => void queryClient.prefetchQuery(editionQuery(params.org)),
  component: lazyRouteComponent(() => import("../post/edition-page.tsx"), "EditionPage"),
})

const edition = createRoute({
  ...inside,
  path: "/editions/$monday",
  loader: ({ params }) => void queryClient.prefetchQuery(editionQuery(params.org, params.monday)),
  component: lazyRouteComponent(() => import("../post/edition-page.tsx"), "EditionPage"),
})

/** A screen of its own, without the frame around it. */
const wall = createRoute({
  getParentRoute: () => root,
  path: "/o/$org/wall",
  loader: ({ params, location }) => organisationOr(params.org, location.href),
  component: lazyRouteComponent(() => import("../post/wall-page.tsx"), "WallPage"),
  errorComponent: ErrorOutside,
  pendingComponent: LoadingDoor,
})

const delegation = createRoute({
  ...inside,
  path: "/d/$id",
  loader: ({ params }) => void queryClient.prefetchQuery(delegationQuery(params.org, params.id)),
  component: lazyRouteComponent(() => import("../delegation/delegation-page.tsx"), "DelegationPage"),
})

const takeBack = createRoute({
  ...inside,
  path: "/d/$id/take-back",
  loader: ({ params }) => void queryClient.prefetchQuery(delegationQuery(params.org, params.id)),
  component: lazyRouteComponent(() => import("../delegation/step-in/take-back-page.tsx"), "TakeBackPage"),
})

const propose = createRoute({
  ...inside,
  path: "/d/$id/propose",
  loader: ({ params }) => void queryClient.prefetchQuery(delegationQuery(params.org, params.id)),
  component: lazyRouteComponent(() => import("../hand-over/propose-page.tsx"), "ProposePage"),
})

const delegations = createRoute({
  ...inside,
  path: "/delegations",
  loader: ({ params }) => void queryClient.prefetchQuery(delegationsQuery(params.org)),
  component: lazyRouteComponent(() => import("../delegation/delegations-page.tsx"), "DelegationsPage"),
})

const lessons = createRoute({
  ...inside,
  path: "/lessons",
  loader: ({ params }) => void queryClient.prefetchQuery(todayQuery(params.org)),
  component: lazyRouteComponent(() => import("../lesson/lessons-page.tsx"), "LessonsPage"),
})

const holding = createRoute({
  ...inside,
  path: "/holding",
  loader: ({ params }) => {
    void queryClient.prefetchQuery(holdingsQuery(params.org))
    void queryClient.prefetchQuery(peopleQuery(params.org))
  },
  component: lazyRouteComponent(() => import("../holding/holding-page.tsx"), "HoldingPage"),
})

const weeks = createRoute({
  ...inside,
  path: "/weeks",
  loader: ({ params }) => void queryClient.prefetchInfiniteQuery(plansQuery(params.org)),
  component: lazyRouteComponent(() => import("../plan/weeks-page.tsx"), "WeeksPage"),
})

const people = createRoute({
  ...inside,
  path: "/people",
  loader: ({ params }) => void queryClient.prefetchQuery(peopleQuery(params.org)),
  component: lazyRouteComponent(() => import("../people/people-page.tsx"), "PeoplePage"),
})

const person = createRoute({
  ...inside,
  path: "/people/$id",
  loader: ({ params }) => void queryClient.prefetchQuery(personQuery(params.org, params.id)),
  component: lazyRouteComponent(() => import("../people/person-page.tsx"), "PersonPage"),
})

const areas = createRoute({
  ...inside,
  path: "/areas",
  loader: ({ params }) => void queryClient.prefetchQuery(areasQuery(params.org)),
  component: lazyRouteComponent(() => import("../area/areas-page.tsx"), "AreasPage"),
})

const areaHandOver = createRoute({
  ...inside,
  path: "/areas/$id",
  loader: ({ params }) => void queryClient.prefetchQuery(areaHandOverQuery(params.org, params.id)),
  component: lazyRouteComponent(
    () => import("../area-hand-over/area-hand-over-page.tsx"),
    "AreaHandOverPage",
  ),
})

const handOverArea = createRoute({
  ...inside,
  path: "/hand-over-area",
  loader: ({ params }) => void queryClient.prefetchQuery(areasQuery(params.org)),
  component: lazyRouteComponent(() => import("../area-hand-over/propose-page.tsx"), "ProposeAreaPage"),
})

const budget = createRoute({
  ...inside,
  path: "/budget",
  loader: ({ params }) => void queryClient.prefetchQuery(budgetQuery(params.org)),
  component: lazyRouteComponent(() => import("../budget/budget-page.tsx"), "BudgetPage"),
})

const settings = createRoute({
  ...inside,
  path: "/settings",
  loader: ({ params }) => void queryClient.prefetchQuery(mailWishesQuery(params.org)),
  component: lazyRouteComponent(() => import("../settings/settings-page.tsx"), "SettingsPage"),
})

/** Words after the question mark stay words: no number is made of them. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    signIn,
    join,
    wall,
    checkIn,
    unsubscribe,
    organisation.addChildren([
      today,
      handOver,
      ask,
      promise,
      board,
      post,
      writePost,
      lastEdition,
      edition,
      delegation,
      takeBack,
      propose,
      delegations,
      lessons,
      holding,
      weeks,
      people,
      person,
      areas,
      areaHandOver,
      handOverArea,
      budget,
      insights,
      settings,
    ]),
  ]),
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const written = new URLSearchParams(search as Record<string, string>).toString()
    return written && `?${written}`
  },
  defaultPendingComponent: Loading,
  defaultPendingMs: 150,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NothingHere,
  scrollRestoration: true,
})
