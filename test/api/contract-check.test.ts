import { expect, test } from "vitest"
import { PROBLEMS } from "../../src/features/problems.ts"
import { problemOf } from "../../src/platform/http/problem.ts"
import { changesOf } from "../kit/changes.ts"
import { checkContract } from "../kit/contract.ts"

// That what every other test relies on finds what it is there to find.

const json = (body: unknown, status = 200, type = "application/json") =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": type } })
const refused = (code: string, more: object = {}) => {
  const problem = { ...problemOf({ code, detail: {} }, PROBLEMS), ...more }
  return json(problem, PROBLEMS[code]?.status, "application/problem+json")
}
const me = { login: null, organisations: [], firstRun: true }

test("what the document promises passes", async () => {
  await checkContract("GET", "/api/me", json(me))
  await checkContract("GET", "/api/%6de?x=1", json(me))
  await checkContract("POST", "/api/auth/sign-out", new Response(null, { status: 204 }))
  await checkContract("GET", "/api/o/tidewater/today", refused("signed-out"))
  await checkContract("GET", "/api/nothing", refused("not-found"))
})

test.each<[string, string, string, Response, RegExp]>([
  ["another status", "GET", "/api/me", json(me, 201), /knows no such answer/],
  ["another type", "GET", "/api/me", json(me, 200, "text/html"), /text\/html instead of application\/json/],
  ["one field more", "GET", "/api/me", json({ ...me, secret: 1 }), /additional properties/],
  ["one field less", "GET", "/api/me", json({ login: null }), /must have required property/],
  ["an answer of nothing", "PUT", "/api/me", json(me), /knows no such operation/],
  ["a refusal that is no problem", "GET", "/api/me", json({ code: "x" }, 404), /instead of problem\+json/],
  ["a code of others", "GET", "/api/me", refused("administrators-only"), /nobody said that it may refuse/],
  ["a code at another status", "GET", "/api/me", refused("not-found", { status: 410 }), /another status/],
  ["no sentence", "GET", "/api/me", refused("not-found", { detail: "nope" }), /no sentence/],
])("%s does not", async (_, method, path, response, fault) => {
  await expect(checkContract(method, path, response)).rejects.toThrow(fault)
})

test("what changes in a document is named by its operation or schema, the whole where the whole is new", () => {
  const get = { summary: "One.", responses: { 200: { description: "Done." } } }
  const before = { paths: { "/api/a": { get } }, components: { schemas: { A: { required: ["x", "y"] } } } }
  const after = {
    paths: { "/api/a": { get: { ...get, summary: "Two." } }, "/api/b": { post: get } },
    components: { schemas: { A: { required: ["y"] } } },
  }
  expect(changesOf(before, before)).toEqual([])
  expect(changesOf(before, after)).toEqual([
    "+ POST /api/b",
    "- schema A › required › x",
    '~ GET /api/a › summary: "One." → "Two."',
  ])
})
