import { areaOnItsWay } from "../area-on-its-way.ts"
import type { Story } from "../cast.ts"

/**
 * Release documentation, on its way from Maya to Ana for good: consult lies behind them, one was met at advise, and one
 * more opens the last level.
 */
export const documentationForGood: Story = ({ maya, ana, on }) => {
  const documentation = areaOnItsWay("Release documentation", [3, 5, 7])

  return [
    maya.proposesArea(ana, documentation, on(-45, "Thu", "10:15")),
    ana.saysOfArea(documentation, "row-agreements", on(-45, "Fri", "09:30")),
    maya.saysOfArea(documentation, "next-level-agreements", on(-28, "Tue", "11:20")),
    ana.saysOfArea(documentation, "next-level-agreements", on(-28, "Wed", "08:55")),
  ]
}
