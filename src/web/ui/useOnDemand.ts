import { useState } from "react"

/**
 * A part whose code is fetched when it is first wanted; `fetch` may be called ahead, where that looks likely, and
 * says whether it is there. What does not come (offline, or a newer version is served) may be asked for again.
 */
export function useOnDemand<Part extends object>(load: () => Promise<Part>) {
  const [part, setPart] = useState<Part | null>(null)
  const fetch = async () => {
    const loaded = await load().catch(() => null)
    if (loaded) setPart(loaded)
    return loaded !== null
  }
  return { part, fetch }
}
