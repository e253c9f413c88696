import { expect, test } from "vitest"
import { paths } from "./paths.ts"

const org = "tidewater"

test("every page has its address, and none changes unseen", () => {
  const built = {
    home: paths.home(),
    anotherOrganisation: paths.anotherOrganisation(),
    signIn: paths.signIn(),
    signInAndBack: paths.signIn("/o/tidewater/d/1?draft=2"),
    join: paths.join("abc"),
    checkIn: paths.checkIn("abc"),
    unsubscribe: paths.unsubscribe("abc"),
    today: paths.today(org),
    handOver: paths.handOver(org),
    handOverTo: paths.handOver(org, { to: "ana" }),
    handOverDraft: paths.handOver(org, { to: "ana", draft: "7" }),
    ask: paths.ask(org),
    promise: paths.promise(org),
    promiseTo: paths.promise(org, "ana"),
    delegation: paths.delegation(org, "7"),
    takeBack: paths.takeBack(org, "7"),
    propose: paths.propose(org, "7"),
    people: paths.people(org),
    person: paths.person(org, "ana"),
    budget: paths.budget(org),
    settings: paths.settings(org),
    delegations: paths.delegations(org),
  }
  expect(built).toMatchInlineSnapshot(`
    {
      "anotherOrganisation": "/?new",
      "ask": "/o/tidewater/ask",
      "budget": "/o/tidewater/budget",
      "checkIn": "/check-in#token=abc",
      "delegation": "/o/tidewater/d/7",
      "delegations": "/o/tidewater/delegations",
      "handOver": "/o/tidewater/hand-over",
      "handOverDraft": "/o/tidewater/hand-over?to=ana&draft=7",
      "handOverTo": "/o/tidewater/hand-over?to=ana",
      "home": "/",
      "join": "/join#token=abc",
      "people": "/o/tidewater/people",
      "person": "/o/tidewater/people/ana",
      "promise": "/o/tidewater/promise",
      "promiseTo": "/o/tidewater/promise?to=ana",
      "propose": "/o/tidewater/d/7/propose",
      "settings": "/o/tidewater/settings",
      "signIn": "/sign-in",
      "signInAndBack": "/sign-in?back=%2Fo%2Ftidewater%2Fd%2F1%3Fdraft%3D2",
      "takeBack": "/o/tidewater/d/7/take-back",
      "today": "/o/tidewater",
      "unsubscribe": "/unsubscribe#token=abc",
    }
  `)
})
