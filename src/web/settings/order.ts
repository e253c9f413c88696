import type { SettingsView } from "../../client/client.ts"

/** From the smallest loss to the largest, then what money is and where. */
export const ORDER: readonly (keyof SettingsView)[] = [
  "startSmall",
  "threshold",
  "fatalLoss",
  "budgetPerQuarter",
  "usualShareLost",
  "dayRate",
  "currency",
  "zone",
]
