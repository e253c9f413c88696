import { describe, expect, test } from "vitest"
import { ana, before, MONDAY, maya, say, TUESDAY } from "../../../test/kit/cast.ts"
import { by, sentences } from "../../../test/kit/given.ts"
import { daysAfter } from "../shared/time.ts"
import { decideInvitation, evolveInvitation, INVITATION_DAYS } from "./invitation.ts"

const given = sentences({ decide: decideInvitation, evolve: evolveInvitation, world: undefined })

const expires = daysAfter(MONDAY, INVITATION_DAYS)
const details = {
  name: say("Ana"),
  address: say("ana@example.org"),
  tokenHash: "a hash",
  manager: maya,
  administrator: false,
  expires,
}
const INVITE = { type: "invite", ...details } as const
const ACCEPT = { type: "accept", person: ana, sameAddress: true } as const
const invited = by(maya, MONDAY, { type: "invited", ...details })
const accepted = by(ana, TUESDAY, { type: "invitation-accepted", person: ana })
const revoked = by(maya, TUESDAY, { type: "invitation-revoked" })

describe("invite", () => {
  test("records for whom it is, and until when", () => {
    given()
      .when(by(maya, MONDAY, INVITE))
      .then({ type: "invited", ...details })
  })
  test("refuses nobody's name and no address", () => {
    given()
      .when(by(maya, MONDAY, { ...INVITE, name: null }))
      .refused("person-needs-a-name")
    given()
      .when(by(maya, MONDAY, { ...INVITE, address: null }))
      .refused("invitation-needs-an-address")
  })
  test("stays quiet the second time: nothing used is made new", () => {
    given(invited, accepted)
      .when(by(maya, TUESDAY, INVITE))
      .quiet()
  })
})

describe("accept", () => {
  test("records who it became, until the last moment", () => {
    given(invited)
      .when(by(ana, TUESDAY, ACCEPT))
      .then({ type: "invitation-accepted", person: ana })
    given(invited)
      .when(by(ana, before(expires), ACCEPT))
      .then({ type: "invitation-accepted", person: ana })
  })
  test("refuses a link that was used, revoked, never made, or is too old", () => {
    given(invited, accepted)
      .when(by(ana, TUESDAY, ACCEPT))
      .refused("invitation-used")
    given(invited, revoked)
      .when(by(ana, TUESDAY, ACCEPT))
      .refused("invitation-revoked")
    given()
      .when(by(ana, TUESDAY, ACCEPT))
      .refused("invitation-expired")
    given(invited)
      .when(by(ana, expires, ACCEPT))
      .refused("invitation-expired")
  })
  test("refuses someone else", () => {
    given(invited)
      .when(by(ana, TUESDAY, { ...ACCEPT, sameAddress: false }))
      .refused("invitation-for-someone-else")
  })
})

describe("revoke", () => {
  const REVOKE = { type: "revoke" } as const

  test("records it, stays quiet the second time, refuses once it was used", () => {
    given(invited)
      .when(by(maya, TUESDAY, REVOKE))
      .then({ type: "invitation-revoked" })
    given(invited, revoked)
      .when(by(maya, TUESDAY, REVOKE))
      .quiet()
    given(invited, accepted)
      .when(by(maya, TUESDAY, REVOKE))
      .refused("invitation-used")
  })
  test("needs an invitation", () => {
    expect(() => given().when(by(maya, TUESDAY, REVOKE))).toThrow("begins with inviting")
  })
})
