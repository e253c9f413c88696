import { mkdirSync } from "node:fs"
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { createTransport } from "nodemailer"
import type { Carrier, Mail } from "./carrier.ts"
import { written } from "./smtp.ts"

/** How many days a mail lies in the folder. */
const KEPT = 30
const ABOUT = "X-Leeway-About"
const NAME = /^[\d-]{10}T[\d-]{12}Z-[0-9a-f-]{36}$/

/** Puts mails into a folder that is its owner's alone: one readable `.eml` each, with what it says beside it. */
export function intoFolder(folder: string): Carrier {
  const transport = createTransport({ streamTransport: true, buffer: true })
  return {
    by: "folder",
    domain: "leeway.invalid",
    async carry(mail) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const source = { ...written(mail), from: "Leeway <leeway@leeway.invalid>" }
      const headers = { ...source.headers, [ABOUT]: mail.about.join(" ") }
      const { message } = await transport.sendMail({ ...source, headers })
      const name = nameOf(mail)
      // Whole or not at all, and the mail itself last.
      await put(folder, `${name}.txt`, mail.text)
      await put(folder, `${name}.html`, mail.html)
      await put(folder, `${name}.eml`, message as Buffer)
      await clear(folder)
      return null
    },
    close() {},
  }
}

/** A mail of the folder, as its list shows it. */
export type Kept = {
  readonly name: string
  readonly at: string
  readonly to: string
  readonly subject: string
}

/** What lies in the folder, the last first. */
export async function keptIn(folder: string): Promise<Kept[]> {
  const found = (await namesIn(folder)).toSorted().toReversed().slice(0, 200)
  return Promise.all(
    found.map(async (name) => {
      const head = await headOf(folder, name)
      return { name, at: head("Date"), to: head("To"), subject: head("Subject") }
    }),
  )
}

/** One part of a mail; null: there is none of that name. */
export async function partOf(folder: string, name: string, part: "txt" | "html"): Promise<string | null> {
  if (!NAME.test(name)) return null
  return readFile(join(folder, `${name}.${part}`), "utf8").catch(() => null)
}

/** Removes every mail that is to one of these, or names one of them. */
export async function forgetIn(folder: string, ids: readonly string[]): Promise<void> {
  for (const name of await namesIn(folder)) {
    const about = (await headOf(folder, name))(ABOUT).split(/\s+/)
    if (about.some((id) => ids.includes(id))) await remove(folder, name)
  }
}

/** A mail that is tried again has the same name: its instant is that of its row. */
function nameOf({ at, messageId }: Mail): string {
  return `${at.replaceAll(/[:.]/g, "-")}-${messageId.replace(/^<|@.*$/g, "")}`
}

async function put(folder: string, name: string, content: string | Buffer): Promise<void> {
  const beside = join(folder, `.${name}`)
  await writeFile(beside, content, { mode: 0o600 })
  await rename(beside, join(folder, name))
}

async function namesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => [])
  return files.flatMap((file) =>
    NAME.test(file.replace(/\.eml$/, "")) && file.endsWith(".eml") ? [file.slice(0, -4)] : [],
  )
}

async function headOf(folder: string, name: string): Promise<(field: string) => string> {
  const source = await readFile(join(folder, `${name}.eml`), "utf8").catch(() => "")
  const head = (source.split(/\r?\n\r?\n/)[0] ?? "").replace(/\r?\n[ \t]+/g, " ")
  return (field) => new RegExp(`^${field}: (.*)$`, "im").exec(head)?.[1] ?? ""
}

async function clear(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    const { mtimeMs } = await stat(join(folder, `${name}.eml`))
    if (mtimeMs < Date.now() - KEPT * 86_400_000) await remove(folder, name)
  }
}

async function remove(folder: string, name: string): Promise<void> {
  for (const part of ["eml", "html", "txt"]) await rm(join(folder, `${name}.${part}`), { force: true })
}
