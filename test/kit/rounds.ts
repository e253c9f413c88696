/**
 * How much is tried: `npm test` a little, what CI runs (`LEEWAY_CI=1`) more, and `npm run test:long` (`LEEWAY_LONG=1`)
 * as much as a night allows.
 */
export function rounds({ quick, ci, long }: { quick: number; ci: number; long: number }): number {
  if (process.env.LEEWAY_LONG === "1") return long
  return process.env.LEEWAY_CI === "1" ? ci : quick
}
