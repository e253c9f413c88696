import { readFileSync } from "node:fs"
import { join } from "node:path"
import { eighthSaid } from "./fresh/eighth-said.ts"
import { eighthTerms } from "./fresh/eighth-terms.ts"
import { fifthSaid } from "./fresh/fifth-said.ts"
import { fifthTerms } from "./fresh/fifth-terms.ts"
import { firstSaid } from "./fresh/first-said.ts"
import { firstTerms } from "./fresh/first-terms.ts"
import { fourthSaid } from "./fresh/fourth-said.ts"
import { fourthTerms } from "./fresh/fourth-terms.ts"
import { secondSaid } from "./fresh/second-said.ts"
import { secondTerms } from "./fresh/second-terms.ts"
import { seventhSaid } from "./fresh/seventh-said.ts"
import { seventhTerms } from "./fresh/seventh-terms.ts"
import { sixthSaid } from "./fresh/sixth-said.ts"
import { sixthTerms } from "./fresh/sixth-terms.ts"
import { thirdSaid } from "./fresh/third-said.ts"
import { thirdTerms } from "./fresh/third-terms.ts"
import { type Field, type From, half, type Kind, type Reading, type Said, type Term } from "./labels.ts"
import { asking } from "./said/asking.ts"
import { passingOn } from "./said/passing-on.ts"
import { telling } from "./said/telling.ts"
import { clubs } from "./terms/clubs.ts"
import { goals } from "./terms/goals.ts"
import { releases } from "./terms/releases.ts"
import { services } from "./terms/services.ts"
import { unseenSaid } from "./unseen/said.ts"
import { unseenTerms } from "./unseen/terms.ts"

const sentences = <Sentence>(sources: readonly From<Sentence>[]) => sources.flatMap((from) => from.sentences)

/** The labelled set, with its halves (labels.ts). */
export const terms = sentences([releases, goals, clubs, services].flat())
export const said = sentences([asking, telling, passingOn].flat())

export const halfOf = (which: "tuning" | "apart") => ({
  terms: terms.filter(([, text]) => half(text) === which),
  said: said.filter(([text]) => half(text) === which),
})

/** What was written later, each after the one before was folded in. */
export const fresh = {
  terms: sentences(
    [
      firstTerms,
      secondTerms,
      thirdTerms,
      fourthTerms,
      fifthTerms,
      sixthTerms,
      seventhTerms,
      eighthTerms,
    ].flat(),
  ),
  said: sentences(
    [firstSaid, secondSaid, thirdSaid, fourthSaid, fifthSaid, sixthSaid, seventhSaid, eighthSaid].flat(),
  ),
}

/** What no rule has seen: written last, and run once. */
export const unseen = { terms: sentences(unseenTerms), said: sentences(unseenSaid) }

const lines = (name: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, `classes/${name}.txt`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
const reading = (name: string, as: Reading) => lines(name).map((text): Said => [text, as])

/** Sentences that stand for a class of grammar; rules were tuned on them. */
export const classes: { readonly terms: readonly Term[]; readonly said: readonly Said[] } = {
  terms: lines("terms").map((line): Term => {
    const [field = "", kinds = "", text = ""] = line.split(" | ")
    const deserves = kinds === "-" ? [] : (kinds.split(" ") as Kind[])
    return [field as Field, text.replaceAll("\\n", "\n"), ...deserves]
  }),
  said: [
    ...reading("instructions", "instruction"),
    ...reading("progress", "progress-question"),
    ...reading("neither", "neither"),
  ],
}
