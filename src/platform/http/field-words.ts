import type { z } from "zod"

/** What is wrong with a field, in words for whoever filled it; a schema that says more itself is not asked here. */
export function fieldWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined || issue.input === null ? MISSING : ODD
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return MISSING
      return `This takes at least ${issue.minimum}${unit(issue.origin)}.`
    case "too_big":
      return `This takes at most ${issue.maximum}${unit(issue.origin)}.`
    case "not_multiple_of":
      return `This goes in steps of ${issue.divisor}.`
    case "invalid_value":
      return `This is one of: ${issue.values.join(", ")}.`
    case "invalid_format":
      return issue.format === "email" ? "This is not an e-mail address." : ODD
    default:
      return ODD
  }
}

const MISSING = "This is missing."
const ODD = "This is not what belongs here."

function unit(origin: string): string {
  if (origin === "string") return " characters"
  return origin === "array" ? " of them" : ""
}
