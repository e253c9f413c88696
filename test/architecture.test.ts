import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { describe, expect, test } from "vitest"

const SRC = resolve(import.meta.dirname, "../src")

/**
 * Who may import whom (ARCHITECTURE.md). The first pattern that fits a file says what it may reach; `$noun` is the
 * file's own folder below its layer. Type-only imports that a row allows stand apart: they are gone at run time.
 */
const TABLE: { from: RegExp; may: string[]; mayTypes?: string[]; because: string }[] = [
  {
    from: /^domain\/shared\//,
    may: ["domain/shared/"],
    because: "what all rules share knows no rule",
  },
  {
    from: /^domain\/delegation\//,
    may: ["domain/shared/", "domain/delegation/", "domain/organisation/settings.ts"],
    because: "a delegation weighs losses by the organisation's settings, which are read-only to it",
  },
  {
    from: /^domain\/budget\//,
    may: ["domain/shared/", "domain/budget/", "domain/organisation/settings.ts"],
    because: "a budget is reckoned by the organisation's settings, from figures without names",
  },
  {
    from: /^domain\/record\//,
    may: ["domain/shared/", "domain/record/", "domain/delegation/"],
    mayTypes: ["domain/latitude/", "domain/promise/"],
    because: "the record is what delegations and promises say of both words; it changes nothing in them",
  },
  {
    from: /^domain\/[^/]+\//,
    may: ["domain/shared/", "domain/$noun/"],
    because: "nouns know each other by id only",
  },
  { from: /^platform\//, may: ["domain/shared/", "platform/"], because: "the platform has no product words" },
  {
    from: /^features\/[^/]+\//,
    may: [
      "domain/",
      "platform/",
      "features/$noun/",
      // What every feature stands on.
      "features/afterwards.ts",
      "features/context.ts",
      "features/viewer.ts",
      "features/problems.ts",
      "features/problem-entry.ts",
    ],
    mayTypes: ["features/"],
    because: "features meet in the domain, and read each other through queries only",
  },
  { from: /^features\//, may: ["domain/", "platform/", "features/"], because: "the lists of all features" },
  {
    from: /^client\//,
    may: ["client/"],
    mayTypes: ["features/", "domain/"],
    because: "the client is types and fetch",
  },
  {
    from: /^web\//,
    may: ["web/", "client/", "domain/"],
    because: "pages ask the API, and share only pure helpers",
  },
  {
    from: /^cli\//,
    may: [
      "cli/",
      "client/",
      "server.ts",
      "platform/",
      "features/backup.ts",
      "features/context.ts",
      "features/kinds.ts",
      "features/person/erasing.ts",
      "features/routes.ts",
      "features/login/password.ts",
    ],
    because: "commands are thin shells",
  },
  { from: /^(server\.ts|seed\/)/, may: [""], because: "the only wiring" },
]

/**
 * A feature's face to the others: what it reads (queries, rows, read), the kind of its stream (projection), its shapes
 * (schema, view), and the one way to make a delegation move. Never its routes.
 */
const PUBLIC = /^features\/[^/]+\/(queries|rows|read|projection|schema|terms-schema|view|move)\.ts$/

const files = sources(SRC)

describe("the import table", () => {
  test.each(TABLE.map((row) => [String(row.from), row] as const))("%s", (_, row) => {
    const mine = files.filter((file) => TABLE.find(({ from }) => from.test(file)) === row)
    expect(mine.flatMap((file) => strangers(file, row))).toEqual([])
  })

  test("every source file has a row", () => {
    expect(files.filter((file) => !TABLE.some(({ from }) => from.test(file)))).toEqual([])
  })
})

describe("the domain", () => {
  const domain = files.filter((file) => file.startsWith("domain/"))

  // Time and chance arrive in commands: the same history must always give the same state.
  test.each([/\bDate\b(?!\w)/, /Math\.random/, /Temporal\.Now/, /crypto/, /process\./, /from "node:/])(
    "never says %s",
    (word) => {
      expect(domain.filter((file) => word.test(code(file)))).toEqual([])
    },
  )
})

describe("the platform", () => {
  // It could carry another product tomorrow.
  test("has no product words", () => {
    const words = /\b(delegation|delegate|leader|outcome|flag|check-?in|back-?brief)\b/i
    expect(files.filter((file) => file.startsWith("platform/") && words.test(code(file)))).toEqual([])
  })
})

function strangers(file: string, row: (typeof TABLE)[number]): string[] {
  return imports(file)
    .filter(
      ({ target, typeOnly }) =>
        !allowed(file, target, row.may) && !(typeOnly && allowed(file, target, row.mayTypes ?? [])),
    )
    .filter(({ target }) => !(file.startsWith("features/") && PUBLIC.test(target)))
    .map(({ target }) => `${file} → ${target}: ${row.because}`)
}

function allowed(file: string, target: string, patterns: readonly string[]): boolean {
  const noun = file.split("/")[1] ?? ""
  return patterns.some((pattern) => target.startsWith(pattern.replace("$noun", noun)))
}

function imports(file: string): { target: string; typeOnly: boolean }[] {
  const found = code(file).matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^"';]*?from\s+"(\.[^"]+)"|import\("(\.[^"]+)"\)/gm,
  )
  return [...found].map(([, type, path, dynamic]) => ({
    target: relative(SRC, resolve(dirname(join(SRC, file)), path ?? dynamic ?? "")),
    typeOnly: type !== undefined,
  }))
}

/** A file without its comments, which may say what they like. */
function code(file: string): string {
  return readFileSync(join(SRC, file), "utf8").replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "")
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|node_modules/.test(file))
    .sort()
}
