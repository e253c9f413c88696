import { afterEach, beforeEach, expect, test } from "vitest"
import type { Problem } from "../../src/client/client.ts"
import { addDays } from "../../src/domain/shared/time.ts"
import { type Member, openHouse, type TestHouse, tokenIn } from "../kit/house.ts"
import { by, type MailServer, openMailServer, waysIn } from "../kit/mail.ts"
import { releaseNotes } from "../kit/samples.ts"
import { handedOver, todayIn } from "../kit/story.ts"
import { withoutATrace } from "../kit/tables.ts"

let house: TestHouse
let mail: MailServer
let maya: Member
let ana: Member
let id: string

beforeEach(async () => {
  mail = await openMailServer()
  house = await openHouse({ mail: by(mail) })
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  const held = await handedOver(maya, ana, releaseNotes(addDays(todayIn(house), 84)))
  id = held.id
  await later(7)
})
afterEach(async () => {
  await house.close()
  await mail.close()
})

async function later(days: number) {
  await house.pass(days)
  await house.server.deliver()
}

const links = () => waysIn(mail.mails.at(-1) ?? { html: "" })
const tokenOf = (says: string) => tokenIn(links()[says] ?? "http://nowhere/")
const visitor = () => house.visitor().api
const give = (token: string, course = "on-course" as const) => visitor().giveLinkedCheckIn(token, course)
const checkIns = async () =>
  (await maya.at.delegation(id)).history.filter(({ type }) => type === "checked-in").length

/** The code of what is refused, with nothing changed by it. */
function refused(ask: () => Promise<unknown>): Promise<string> {
  return withoutATrace(house.db, () =>
    ask().then(
      () => "done",
      (problem: Problem) => problem.code,
    ),
  )
}

test("one tap and one press, without signing in; the leader sees it, and it works once", async () => {
  expect(mail.mails).toHaveLength(1)
  expect(mail.mails[0]?.text).toContain("You agreed to check in with Maya today.")
  expect(mail.mails[0]?.text).toContain("They work once, until 15 March.")
  const token = tokenOf("At risk")
  const read = await visitor().readCheckInLink(token)
  expect(read).toEqual({ org: maya.org, delegation: id, whose: "Ana", toWhom: "Maya", course: "at-risk" })
  expect(
    await refused(() =>
      visitor()
        .readCheckInLink(token)
        .then(() => Promise.reject({ code: "read" })),
    ),
  ).toBe("read")
  await visitor().giveLinkedCheckIn(token, "at-risk")
  expect((await maya.at.delegation(id)).history.at(-1)).toMatchObject({ by: "delegate" })
  expect(await checkIns()).toBe(1)
  for (const says of ["At risk", "On course", "Off course"])
    expect(await refused(() => give(tokenOf(says)))).toBe("check-in-given")
  expect(await refused(() => visitor().readCheckInLink(token))).toBe("check-in-given")
})

test("two presses at once say it once", async () => {
  const token = tokenOf("On course")
  const came = await Promise.allSettled(Array.from({ length: 8 }, () => give(token)))
  expect(came.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  for (const one of came)
    if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "check-in-given" })
  expect(await checkIns()).toBe(1)
})

test("given on the page, the link says kindly that it is", async () => {
  const { version } = await ana.at.delegation(id)
  await ana.at.act(id, version, "check-ins", { course: "on-course" })
  expect(await refused(() => give(tokenOf("On course")))).toBe("check-in-given")
})

test("changed anywhere, forged, or for something else: it is not ours", async () => {
  const token = tokenOf("On course")
  for (let place = 0; place < token.length; place += 7) {
    const other = token[place] === "A" ? "B" : "A"
    const changed = `${token.slice(0, place)}${other}${token.slice(place + 1)}`
    expect(await refused(() => give(changed)), changed).toBe("link-not-ours")
  }
  const [content = "", signature = ""] = token.split(".")
  const forged = Buffer.from(
    Buffer.from(content, "base64url").toString().replace("on-course", "off-course"),
  ).toString("base64url")
  const unsubscribing = /unsubscribe#token=([\w.-]+)/.exec(links()["No more daily mails"] ?? "")?.[1] ?? ""
  for (const wrong of [`${forged}.${signature}`, `${content}.`, content, unsubscribing, "x".repeat(60)])
    expect(await refused(() => give(wrong)), wrong).toBe(
      wrong.length < 20 ? "fields-at-fault" : "link-not-ours",
    )
  // And the other way round: it switches nothing off.
  const posted = await house.visitor().raw(`/api/unsubscriptions/${token}`, { method: "POST" })
  expect(await posted.json()).toMatchObject({ code: "link-not-ours" })
})

test("in its grace a new mail comes, with the same links, and they hold", async () => {
  const first = tokenOf("On course")
  await later(1)
  expect(mail.mails).toHaveLength(2)
  expect(mail.mails.at(-1)?.text).toContain("You agreed to check in with Maya on 9 March.")
  expect(tokenOf("On course")).toBe(first)
  await give(first)
  expect(await refused(() => give(tokenOf("On course")))).toBe("check-in-given")
  expect(await checkIns()).toBe(1)
})

test("past its grace, and past the next one, it has expired", async () => {
  const token = tokenOf("On course")
  await house.pass(3)
  expect(await refused(() => give(token))).toBe("check-in-link-expired")
  await house.pass(4)
  expect(await refused(() => give(token))).toBe("check-in-link-expired")
  expect(await checkIns()).toBe(0)
})

test("handed back, declared, on other terms: it has moved on", async () => {
  const token = tokenOf("On course")
  const { version, rounds } = await ana.at.delegation(id)
  const terms = releaseNotes(addDays(todayIn(house), 90))
  await ana.at.act(id, version, "change-proposals", { terms })
  await maya.at.act(id, version + 1, "change-agreements", { round: rounds.length + 1 })
  expect(await refused(() => give(token))).toBe("check-in-not-owed")
  await ana.at.act(id, version + 2, "hand-backs", { reason: "Too much at once." })
  expect(await refused(() => give(token))).toBe("check-in-not-owed")
})

test("of who has left it says nothing", async () => {
  const token = tokenOf("On course")
  await ana.at.leave(ana.person)
  expect(await refused(() => give(token))).toBe("person-has-left")
})
