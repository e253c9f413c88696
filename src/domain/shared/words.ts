/**
 * What a person wrote. The rules never read it; they only ask whether it is there.
 * Fresh from a person it is `text`; once in the ledger it is the passage that keeps it and the commitment
 * `sha256(salt ‖ text)`, so that the text can be erased and the chain of events still verifies.
 */
export type Words = { readonly text: string } | { readonly passage: string; readonly commitment: string }

/** Marks what a person wrote, trimmed of the blanks around it; nothing written gives null. */
export function words(text: string | null | undefined): Words | null {
  const trimmed = text?.trim()
  return trimmed ? { text: trimmed } : null
}

export function isWords(value: unknown): value is Words {
  if (typeof value !== "object" || value === null) return false
  return ("text" in value && typeof value.text === "string") || ("passage" in value && "commitment" in value)
}
