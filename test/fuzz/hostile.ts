import fc from "fast-check"
import { placesOf, Raw, withPlace } from "./json.ts"

const TEXTS = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "x\udfff",
  "\u202e\u2066 turned",
  "e\u0301".repeat(40),
  "👩🏽‍🍳".repeat(20),
  "\ufeffbom",
  "ﷺ".repeat(500),
  "NaN",
  "Infinity",
  "-Infinity",
  "null",
  "undefined",
  "true",
  "1e999",
  "0x10",
  "'; drop table event; --",
  "' or '1'='1",
  "\\'; select pg_sleep(10); --",
  "$1",
  "%s%n%p",
  "{{7*7}}",
  "<script>alert(1)</script>",
  "../../../etc/passwd",
  "..\\..\\windows",
  "%2e%2e%2f",
  "/dev/null",
  "file:///etc/passwd",
  "__proto__",
  "constructor",
  "toString",
  "2026-02-30",
  "0000-01-01",
  "9999-12-31",
  "2999-12-31",
  "+275760-09-13",
  "2026-03-02T09:00:00Z",
  "P0D",
  "P999W",
  "00000000-0000-0000-0000-000000000000",
  "Europe/../Lisbon",
  "Etc/GMT+99",
  "x".repeat(10_001),
  "y".repeat(200_000),
]

const RAW = [
  "1e400",
  "-1e400",
  "1e-400",
  "-0",
  "9007199254740993",
  "123456789012345678901234567890",
  "0.1000000000000000055511151231257827",
  "1.7976931348623157e308",
  "-1",
  "0.001",
  "2147483648",
  "[]",
  "{}",
  "[[]]",
  "null",
  "true",
  '{"toString":1}',
  '{"__proto__":{"administrator":true}}',
  '{"length":1e9}',
  '{"then":"x"}',
  `${"[".repeat(2_000)}${"]".repeat(2_000)}`,
  `${'{"a":'.repeat(2_000)}1${"}".repeat(2_000)}`,
  `[${"0,".repeat(5_000)}0]`,
]

/** A value that belongs nowhere. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.constantFrom(...RAW).map((text) => new Raw(text)),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
)

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...TEXTS.filter((text) => text.length < 3_000)),
  fc.string({ unit: "binary", maxLength: 60 }),
)

/** One value of a body put in the place of another, left out, wrapped, or joined by what nobody asked for. */
export function mutated(body: unknown): fc.Arbitrary<unknown> {
  const places = placesOf(body)
  return fc
    .record({
      place: fc.constantFrom(...places),
      how: fc.constantFrom("other", "other", "other", "gone", "wrapped", "twice", "more"),
      value: hostileValue,
      name: fc.constantFrom("org", "by", "id", "version", "__proto__", "constructor", "state", "", "\u0000"),
    })
    .map(({ place, how, value, name }) => {
      if (how === "gone") return withPlace(body, place, undefined)
      if (how === "wrapped") return withPlace(body, place, [at(body, place)])
      if (how === "twice") return withPlace(body, place, { a: at(body, place), b: at(body, place) })
      return how === "more" && isObject(body) ? added(body, name, value) : withPlace(body, place, value)
    })
}

function at(value: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], value)
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === "object" && !(value instanceof Raw)
}

/** `__proto__` as a key like any other, which an object literal would not make of it. */
function added(body: object, name: string, value: unknown): object {
  return Object.fromEntries([...Object.entries(body), [name, value]])
}

/** Bytes instead of a body. */
export const hostileBytes: fc.Arbitrary<Buffer> = fc.oneof(
  fc
    .constantFrom("", "{", "[", '"', "nul", "{}{}", "[1,]", "{'a':1}", '{"a":1,"a":2}', "\ufeff{}")
    .map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes)),
  fc.constantFrom("[", '{"a":').map((part) => Buffer.from(part.repeat(100_000))),
  fc.constant(Buffer.from(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)),
  fc.constant(Buffer.alloc(700 * 1024, "x")),
)
