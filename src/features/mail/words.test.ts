import { expect, test } from "vitest"
import { nameInMail } from "./words.ts"

test.each(["Ana", "J. R. Sousa", "Zoë O’Neil-Smith", "שלום", "Dr. Ben", "Ana B."])(
  "%s is called so",
  (name) => {
    expect(nameInMail(name)).toBe(name)
  },
)

test.each([
  "pay.example",
  "Pay at https://pay.example/now",
  "ana@house.example",
  "ｈｔｔｐ：／／ｐａｙ",
  "pay．example",
  "",
  null,
])("%s is somebody", (name) => {
  expect(nameInMail(name)).toBe("Someone")
})
