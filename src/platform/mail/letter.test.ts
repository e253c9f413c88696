import fc from "fast-check"
import { simpleParser } from "mailparser"
import { createTransport } from "nodemailer"
import { expect, test } from "vitest"
import { clean, type Letter, rendered } from "./letter.ts"
import { written } from "./smtp.ts"

const transport = createTransport({ streamTransport: true, buffer: true })

/** A letter as whoever gets it reads it. */
async function read(letter: Letter) {
  const mail = {
    ...rendered(letter),
    messageId: "<one@post.example>",
    at: "2026-03-02T09:00:00.000Z",
    to: "ana@house.example",
    unsubscribe: "https://leeway.example/api/unsubscriptions/a.b",
    about: [],
  }
  const { message } = await transport.sendMail({ from: "leeway@post.example", ...written(mail) })
  return simpleParser(message as Buffer)
}

const WAY = { says: "Read it", to: "https://leeway.example/o/tidewater" }
const letterOf = (name: string): Letter => ({
  subject: `${name} waits`,
  parts: [
    { kind: "say", says: `${name} waits.` },
    { kind: "line", says: `${name} waits for your answer.`, ways: [WAY] },
    { kind: "list", says: name, items: [name] },
    { kind: "small", says: name, ways: [{ says: name, to: `https://leeway.example/${name}` }] },
  ],
})

const HOSTILE = [
  "<script>alert(1)</script>",
  `"><img src=x onerror="alert(1)">`,
  "Ana\r\nBcc: everyone@house.example",
  "Ana\nContent-Type: text/html\n\n<b>",
  "\u202Eana\u202C",
  "\u2066ana\u2069",
  "&lt;b&gt;",
  "'; --",
  "Ana\u2028Bcc: x@y",
  "=?utf-8?q?Bcc:_x?=",
]
const anyName = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 20 })).map((parts) => parts.join("")),
)

const tagsIn = (html: string) =>
  [...html.matchAll(/<[a-z!/][^>]*>/gi)].map(([tag]) => tag.replace(/ href="[^"]*"/, ""))

test("whatever somebody is called, a letter has the same headers and the same marks as Ana's", async () => {
  const plain = await read(letterOf("Ana"))
  const headers = (mail: typeof plain) => mail.headerLines.map(({ key }) => key)
  await fc.assert(
    fc.asyncProperty(anyName, async (name) => {
      const mail = await read(letterOf(name))
      expect(headers(mail)).toEqual(headers(plain))
      expect(tagsIn(String(mail.html))).toEqual(tagsIn(String(plain.html)))
      expect([mail.to, mail.cc, mail.bcc]).toEqual([plain.to, undefined, undefined])
      expect(mail.attachments).toEqual([])
      expect(`${mail.text}${mail.html}${mail.subject}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028]/)
    }),
    { numRuns: 300 },
  )
})

test("what is said stays readable", () => {
  expect(clean("Ana\r\n  Sousa")).toBe("Ana Sousa")
  expect(clean("שלום")).toBe("שלום")
  expect(rendered(letterOf("O’Neil & Söhne <x>")).html).toContain("O’Neil &#38; Söhne &#60;x&#62; waits.")
})
