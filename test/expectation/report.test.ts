import { describe, expect, test } from "vitest"
import { remarksOn } from "../../src/domain/expectation/expectation.ts"
import { readsAs } from "../../src/domain/expectation/reads-as.ts"
import { baselineReading, baselineRemarks } from "./baseline.ts"
import type { Said, Term } from "./labels.ts"
import { type Checker, type Classifier, type Score, scoreSaid, scoreTerms } from "./score.ts"
import { classes, fresh, halfOf, unseen } from "./set.ts"

const remarks: Checker = (field, text) => remarksOn(field, text).map(({ code }) => code)
const reading: Classifier = (text) => readsAs(text)?.as ?? "neither"

const PARTS = {
  "tuning half": halfOf("tuning"),
  "half kept apart": halfOf("apart"),
  "unseen set": unseen,
  "fresh sets, after they were folded in": fresh,
  "classes of grammar": classes,
}
const KEPT = { "half kept apart": halfOf("apart"), "unseen set": unseen }

const figure = (value: number) => value.toFixed(2)
const cells = ({ precision, recall, f1 }: Score) => [precision, recall, f1].map(figure)
const row = (...of: readonly string[]) => `| ${of.join(" | ")} |`

function table(ours: Record<string, Score>, baseline: Record<string, Score>): readonly string[] {
  const head = row("", "deserved", "precision", "recall", "F1", "list: precision", "list: recall", "list: F1")
  const rows = Object.entries(ours).map(([name, score]) =>
    row(name, `${score.right + score.missed}`, ...cells(score), ...cells(baseline[name] as Score)),
  )
  return [head, row(..."--------".split("")), ...rows]
}

function part(name: string, of: { readonly terms: readonly Term[]; readonly said: readonly Said[] }) {
  return [
    `## ${name[0]?.toUpperCase()}${name.slice(1)}: ${of.terms.length} of terms, ${of.said.length} said`,
    "",
    ...table(scoreTerms(remarks, of.terms), scoreTerms(baselineRemarks, of.terms)),
    "",
    ...table(scoreSaid(reading, of.said), scoreSaid(baselineReading, of.said)),
    "",
  ]
}

test("the figures are the ones that stand in the report", async () => {
  const report = [
    "# How well the expectation check does",
    "",
    "Beside it stands a list of key words (`baseline.ts`). What the rows mean: README.md. Written by the test.",
    "",
    ...Object.entries(PARTS).flatMap(([name, of]) => part(name, of)),
  ]
  await expect(report.join("\n")).toMatchFileSnapshot("report.md")
})

describe.each(Object.entries(KEPT))("on the %s", (_, { terms, said }) => {
  test.each(["all kinds", "any"] as const)("remarks are right and found, by %s", (name) => {
    const ours = scoreTerms(remarks, terms)[name]
    expect(ours.precision).toBeGreaterThanOrEqual(0.9)
    expect(ours.recall).toBeGreaterThanOrEqual(0.8)
    expect(ours.f1).toBeGreaterThan(scoreTerms(baselineRemarks, terms)[name].f1)
  })

  test.each(["instruction", "progress-question", "both"] as const)(
    "what is said is heard rightly: %s",
    (name) => {
      const ours = scoreSaid(reading, said)[name]
      expect(ours.precision).toBeGreaterThanOrEqual(0.9)
      expect(ours.recall).toBeGreaterThanOrEqual(0.8)
      expect(ours.f1).toBeGreaterThan(scoreSaid(baselineReading, said)[name].f1)
    },
  )

  test("no sentence of it stands in what the rules were tuned on", () => {
    const texts = (of: typeof classes) => [
      ...of.terms.map(([, text]) => text),
      ...of.said.map(([text]) => text),
    ]
    const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9 ]/g, "")
    const kept = new Set(texts({ terms, said }).map(plain))
    expect([...texts(classes), ...texts(fresh)].filter((text) => kept.has(plain(text)))).toEqual([])
  })
})

test("every class of grammar is read as it is labelled", () => {
  expect(classes.said.filter(([text, reads]) => reading(text) !== reads)).toEqual([])
  expect(
    classes.terms.filter(([field, text, ...deserves]) => {
      const given = [...new Set(remarks(field, text))].toSorted()
      return given.join() !== deserves.toSorted().join()
    }),
  ).toEqual([])
})

/** The time each of the works takes, in milliseconds, the best of three; sorted. */
function times(works: readonly (() => unknown)[]): readonly number[] {
  const time = (work: () => unknown) => {
    const from = performance.now()
    work()
    return performance.now() - from
  }
  return works.map((work) => Math.min(time(work), time(work), time(work))).toSorted((a, b) => a - b)
}

test("a sentence takes less than five milliseconds", () => {
  const labelled = [halfOf("tuning"), halfOf("apart"), fresh]
  const timesOf = (check: Checker, read: Classifier) =>
    times([
      ...labelled.flatMap((of) =>
        of.terms.map(
          ([field, text]) =>
            () =>
              check(field, text),
        ),
      ),
      ...labelled.flatMap((of) =>
        of.said.map(
          ([text]) =>
            () =>
              read(text),
        ),
      ),
    ])
  const [ours, list] = [timesOf(remarks, reading), timesOf(baselineRemarks, baselineReading)]
  const at = (of: readonly number[], share: number) => of[Math.floor(of.length * share)] ?? 0
  const ratio = at(ours, 0.5) / at(list, 0.5)
  console.log(
    `${ours.length} sentences: p50 ${at(ours, 0.5).toFixed(3)} ms, p99 ${at(ours, 0.99).toFixed(3)} ms, ` +
      `p50 ${ratio.toFixed(0)} times that of the list of key words`,
  )
  expect(at(ours, 0.99)).toBeLessThan(5)
})
