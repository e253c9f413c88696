/** Something done inside the delegate's room, in words that blame nobody; duty counts for nothing. */
export const KINDS = {
  pressed: "Asked for news between check-ins",
  directed: "Said how to do it",
  "did-part": "Did a part of it",
  duty: "Did what law or safety demanded",
} as const
