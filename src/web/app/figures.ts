import { LANGUAGE } from "./dates.ts"

let numbers: Intl.NumberFormat | undefined

/** `10,000`. */
export function figure(amount: number): string {
  numbers ??= new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 2 })
  return numbers.format(amount)
}

/** `EUR 10,000`, with cents only where there are some. */
export function money(amount: number, currency: string): string {
  const cents = Number.isInteger(amount) ? 0 : 2
  const digits = { minimumFractionDigits: cents, maximumFractionDigits: cents }
  return `${currency}\u00a0${amount.toLocaleString(LANGUAGE, digits)}`
}

/** `2 days`, `1 day`. */
export function days(amount: number): string {
  return `${figure(amount)}\u00a0${amount === 1 ? "day" : "days"}`
}
