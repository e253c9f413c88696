import { afterAll, beforeAll, expect, test } from "vitest"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { releaseNotes } from "../kit/samples.ts"

let house: TestHouse
let maya: Member
let ana: Member

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
})
afterAll(() => house.close())

test("one outcome, handed over from draft to closed", async () => {
  const draft = await maya.at.draft({ delegate: ana.person, terms: releaseNotes("2026-05-25") })
  expect(draft.stage).toBe("draft")
  await expect(ana.at.delegation(draft.id)).rejects.toMatchObject({ status: 404, code: "not-found" })

  const offered = await maya.at.act(draft.id, draft.version, "offers", {})
  expect(offered.rounds[0]).toMatchObject({ number: 1, size: "medium", backBriefNeeded: true })
  const seen = await ana.at.delegation(draft.id)
  expect(seen.needs).toMatchObject([{ kind: "answer-round" }])

  const terms = releaseNotes("2026-05-25")
  const success = seen.rounds[0]?.terms.success.map(({ id, text }) => ({ id, text: text ?? "" })) ?? []
  success[1] = {
    id: success[1]?.id ?? "",
    text: "Nine in ten merged changes with a user-facing label are in the notes",
  }
  const countered = await ana.at.act(draft.id, seen.version, "counter-offers", {
    terms: { ...terms, success },
    remarks: [{ about: success[1].id, text: "Every one has never happened." }],
  })
  expect(countered.backBrief).toMatchObject({ needed: true, confirmed: true })
  const agreed = await maya.at.act(draft.id, countered.version, "commitments", { round: 2 })
  expect(agreed.stage).toBe("active")
  expect(agreed.rounds[1]?.receipt).toMatch(/^[0-9a-f]{64}$/)

  await house.pass(7)
  const active = await ana.at.delegation(draft.id)
  const criterion = active.rounds[1]?.terms.success[1]?.id ?? ""
  const risk = await ana.at.act(draft.id, active.version, "check-ins", {
    course: "at-risk",
    criterion,
    text: "Labels are missing.",
    effort: "under-half",
  })
  const flagged = await ana.at.act(draft.id, risk.version, "flags", {
    what: "Two of four shadows moved teams.",
    criterion,
    intend: "Cut the interviews.",
  })
  const received = await maya.at.act(draft.id, flagged.version, "flag-receipts", {
    flag: "flag-1",
    answer: "help",
    text: "Thank you.",
  })
  const asked = await ana.at.act(draft.id, received.version, "help-requests", {
    text: "A word to the storage lead.",
  })
  const helped = await maya.at.act(draft.id, asked.version, "help-answers", {
    message: asked.help[0]?.id ?? "",
    takenUp: true,
  })

  const all = [...(helped.rounds[1]?.terms.success ?? [])].map(({ id }) => ({
    criterion: id,
    met: id !== criterion,
  }))
  const failures = (helped.rounds[1]?.terms.failure ?? []).map(({ id }) => ({ criterion: id, met: false }))
  const declared = await ana.at.act(draft.id, helped.version, "outcomes", {
    judgements: [...all, ...failures],
    text: "They are out.",
  })
  expect(declared.declaration?.outcome).toBe("partly-met")
  const disputed = await maya.at.act(draft.id, declared.version, "outcome-disputes", {
    doubts: [{ criterion, met: true, reason: "Ninety-two in a hundred were." }],
  })
  const settled = await ana.at.act(draft.id, disputed.version, "outcome-acceptances", {})
  expect(settled.settled).toMatchObject({ how: "accepted", outcome: "met" })
  const closed = await maya.at.act(draft.id, settled.version, "closures", {})
  expect(closed.stage).toBe("closed")
  expect(closed.history.map(({ sentence }) => sentence)).toMatchInlineSnapshot(`
    [
      "You began a draft.",
      "You asked Ana.",
      "Ana proposed something else: round 2.",
      "You committed to round 2.",
      "Both words are given. It is Ana’s to do Ana’s way.",
      "Ana checked in: at risk about “Nine in ten merged changes with a user-facing label are in the notes”. Effort under half.",
      "Ana raised a flag about “Nine in ten merged changes with a user-facing label are in the notes”.",
      "You received it with thanks, and will help.",
      "Ana asked for help.",
      "You took it up.",
      "Ana declared it partly met.",
      "You saw one criterion otherwise.",
      "Ana accepted how you see it.",
      "It settled, met.",
      "You closed it.",
    ]
  `)
})
