export type ButtonVariant = "primary" | "plain" | "text"

/** The look of a button, for a router link that stands among buttons. */
export function buttonClass(variant: ButtonVariant = "primary"): string {
  return variant === "primary" ? "btn" : `btn ${variant}`
}
