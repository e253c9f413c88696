import { describe, expect, test } from "vitest"
import { type Field, remarksOn } from "./expectation.ts"

/** What is pointed at: the kind, and the words as they stand in the text. */
const pointed = (field: Field, text: string) =>
  remarksOn(field, text).map(({ code, start, end }) => [code, text.slice(start, end)])

describe("vague words", () => {
  test.each([
    ["The website is user-friendly.", "user-friendly"],
    ["Questions are answered as soon as possible.", "as soon as possible"],
    ["Sponsors are thanked properly.", "properly"],
    ["Attendance is significantly higher.", "significantly"],
    ["Improve the quality of the newsletter", "Improve"],
    ["The colours are well organised", "well organised"],
    ["The colors are WELL ORGANIZED", "WELL ORGANIZED"],
  ])("of %j the words are named", (text, words) => {
    expect(pointed("success", text)).toContainEqual(["vague-word", words])
  })

  test.each([
    "At least 90 % of guests rate the evening as good.",
    "Good questions are answered within two days.",
    "The hall is warm: 19 degrees or more at seven.",
    "Better than 4.5 stars on average",
    "The Good Friday service begins at ten.",
    "Members are told at least two weeks before",
    "Two more stalls than last year",
  ])("with a measure, or as a name, nothing is vague: %j", (text) => {
    expect(pointed("success", text)).toEqual([])
  })
})

describe("instructions where an outcome belongs", () => {
  test.each([
    ["Manage the blog", "Manage"],
    ["Call the five suppliers, then send the list", "Call"],
    ["- Book the hall\n- Invite the speakers", "Book"],
    ["Responsible for the budget", "Responsible for"],
    ["You should call the caterers.", "You should call"],
    ["Coordinating volunteers and suppliers", "Coordinating"],
    ["Liaises with the league", "Liaises"],
  ])("of %j the words are named", (text, words) => {
    expect(pointed("outcome", text)).toContainEqual(["instruction", words])
  })

  test.each([
    "Every supplier has answered by 12 May.",
    "Release notes are published on release day.",
    "A list of five suppliers with their prices",
    "Raise the share of paid invoices from 80 % to 95 %",
    "Book sales reach 2,000",
    "Contact list with a number for every household",
  ])("a state that is reached is none: %j", (text) => {
    expect(pointed("outcome", text)).toEqual([])
  })

  test("a condition may be short, but not turn to somebody", () => {
    expect(pointed("tripwire", "Costs exceed 5,000")).toEqual([])
    expect(pointed("tripwire", "Tell me when a quote is above 6,000")).toEqual([["instruction", "Tell me"]])
  })
})

describe("criteria nobody could observe", () => {
  test.each([
    ["The team feels motivated.", "feels motivated"],
    ["People understand the new rules.", "understand"],
    ["Everyone knows whom to call", "knows"],
    ["Volunteers are happy.", "are happy"],
  ])("of %j the words are named", (text, words) => {
    expect(pointed("success", text)).toEqual([["not-observable", words]])
  })

  test.each([
    "Four of five say in the survey that they feel at home.",
    "A newcomer explains the rules to the next one.",
    "Whoever wants a copy finds one at the door.",
  ])("unless it is seen in something: %j", (text) => {
    expect(pointed("success", text)).toEqual([])
  })
})

describe("dates without a day", () => {
  test.each([
    ["The hall is booked soon", "soon"],
    ["The roof is tight by spring", "by spring"],
    ["The report is out in Q3", "in Q3"],
    ["The painters come next month.", "next month"],
    ["The lease is signed by the end of the quarter.", "by the end of the quarter"],
    ["The new pages are live in May.", "in May"],
  ])("of %j the words are named", (text, words) => {
    expect(pointed("success", text)).toEqual([["no-day", words]])
  })

  test.each([
    "The hall is booked by Friday.",
    "The notes are out on release day.",
    "The lease is signed by 12 May.",
    "The lease is signed by the last day of May.",
    "The books are closed within three weeks of the meeting.",
    "The hedge is cut every spring.",
    "The May meeting has minutes.",
  ])("a day, an event, a span, a habit are fine: %j", (text) => {
    expect(pointed("success", text)).toEqual([])
  })
})

describe("a text", () => {
  test("says what is remarked in the order of its words, one kind beside the other", () => {
    expect(pointed("success", "The team feels good. The food is nice, and the hall is free soon.")).toEqual([
      ["not-observable", "feels good"],
      ["vague-word", "nice"],
      ["no-day", "soon"],
    ])
  })

  test("each remark says why in a sentence that names the words, and the shape of a better one", () => {
    const text = "Manage the blog well. All feel at home soon."
    for (const field of ["outcome", "success", "tripwire"] as const)
      for (const { why, better, start, end } of remarksOn(field, text)) {
        expect(why).toMatch(/^[A-Z“].+\.$/)
        expect(why).toContain(`“${text.slice(start, end)}”`)
        expect(better).toMatch(/^[A-Z“].+\.$/)
      }
  })

  test("what is quoted is nobody's word here", () => {
    expect(pointed("success", "The sign reads “Please wait, we will be with you soon”.")).toEqual([])
    expect(pointed("success", "The sign reads 'back soon' in red.")).toEqual([])
    expect(pointed("success", "> soon\nThe page https://example.org/easy/soon is gone.")).toEqual([])
  })

  test("may have any apostrophe, and capitals", () => {
    const typed = "The team DOESN’T know whom to call. It's quick."
    expect(pointed("success", typed)).toEqual(pointed("success", typed.replace("’", "'")))
    expect(pointed("success", typed)).toContainEqual(["vague-word", "quick"])
  })

  test.each([
    "Die Halle ist so bald wie möglich gut gebucht.",
    "Le site est bien et simple pour les membres.",
    "会場はできるだけ早く予約する",
    "",
    "   \n",
  ])("of another language, or of nothing, nothing is said: %j", (text) => {
    expect(remarksOn("outcome", text)).toEqual([])
  })

  test("reasons are judged by nobody", () => {
    expect(remarksOn("why", "You are the best, and I trust you")).toEqual([])
    expect(remarksOn("whyYou", "You do it well")).toEqual([])
  })

  test("where somebody may say what they do, an imperative is fine", () => {
    expect(pointed("ifItFallsShort", "Tell the board, and refund the tickets the same day")).toEqual([])
    expect(pointed("ifItFallsShort", "We sort it out at some point")).toEqual([["no-day", "at some point"]])
  })
})
