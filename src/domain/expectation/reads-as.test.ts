import { describe, expect, test } from "vitest"
import { readsAs } from "./reads-as.ts"

const heard = (text: string) => {
  const reading = readsAs(text)
  return reading && [reading.as, text.slice(reading.start, reading.end)]
}

describe("an instruction", () => {
  test.each([
    ["Send me the list by Friday.", "Send"],
    ["Don't sign anything before I've seen it.", "Don't sign"],
    ["please call the mill", "call"],
    ["Ana, call the mill first.", "call"],
    ["If they refuse, call the mill.", "call"],
    ["Call Ben, he has the key.", "Call"],
  ])("is told: %j", (text, words) => {
    expect(heard(text)).toEqual(["instruction", words])
  })

  test.each([
    "Can you send me the list?",
    "Would you mind calling the mill?",
    "Could we move it to Thursday?",
    "Why don't you ask the members?",
    "What if you asked the members first?",
    "Have you considered asking the members?",
    "Wouldn't it be better to ask the members?",
    "Any chance you could call them today?",
  ])("is asked: %j", (text) => {
    expect(readsAs(text)?.as).toBe("instruction")
  })

  test.each([
    "You should call the mill.",
    "You’ll need to call the mill.",
    "we shd... no: you shd call the mill",
    "I want you to call the mill.",
    "I'd call the mill first.",
    "Let's do it by Friday.",
    "Make sure that everybody has a seat.",
    "The title should be shorter.",
    "It would be great if you could call them.",
    "My suggestion: call the mill.",
    "No flyers this year.",
    "Two pages max.",
  ])("is wished, advised or laid down: %j", (text) => {
    expect(readsAs(text)?.as).toBe("instruction")
  })
})

describe("a question about progress", () => {
  test.each([
    "How far are you?",
    "how's it going with the posters",
    "Where do we stand?",
    "When will I see a draft?",
    "What's left?",
    "Why is it taking so long?",
    "Have you called the mill yet?",
    "Did you get round to it?",
    "Is it done?",
    "Still on track?",
    "Will it be ready by Friday?",
    "Any update?",
    "Status?",
    "Hall booked?",
    "You called them, right?",
  ])("is asked: %j", (text) => {
    expect(readsAs(text)?.as).toBe("progress-question")
  })

  test.each([
    "Just checking in.",
    "I was wondering how far you are.",
    "I haven’t heard from you in a while.",
    "It should have been done by now.",
    "Keep me posted.",
    "Let me know when it's done.",
    "Can you give me a quick update?",
    "The board wants to know where we are.",
  ])("is hinted at, or asked for: %j", (text) => {
    expect(readsAs(text)?.as).toBe("progress-question")
  })
})

describe("neither", () => {
  test.each([
    "Can I help?",
    "Shall I call the mill for you?",
    "Let me know if you need anything.",
    "What do you need from me?",
    "Feel free to call me.",
    "Take the van if you like.",
  ])("is an offer: %j", (text) => {
    expect(heard(text)).toBeUndefined()
  })

  test.each([
    "Did the vendor write to you?",
    "Which day suits you for lunch?",
    "How was your holiday?",
    "Who plays the drums?",
    "Is the hall heated?",
  ])("is a question about something else: %j", (text) => {
    expect(heard(text)).toBeUndefined()
  })

  test.each([
    "The council has moved the date to 12 June.",
    "Thank you for the draft.",
    "I'll call the mill myself.",
    "It's your call.",
    "The council said: send the form by Friday.",
    "He wrote “call me” on the note.",
    "Report attached.",
    "Bitte ruf die Mühle an und schick mir die Liste.",
    "",
  ])("is news, thanks, an answer, another's word, another language: %j", (text) => {
    expect(heard(text)).toBeUndefined()
  })
})

test("an instruction weighs more than a question in the same breath", () => {
  expect(heard("How far are you? Please send me the list.")).toEqual(["instruction", "send"])
})

test("an apostrophe may be typed either way, or not at all", () => {
  for (const text of ["Don't forget the bus", "Don’t forget the bus", "Dont forget the bus"])
    expect(readsAs(text)?.as).toBe("instruction")
})
