import { useEffect, useState } from "react"

const A_WHILE = 20_000

/** Goes through some pages by itself, unless it is held; where motion is not wanted it waits to be asked. */
export function useTurning(pages: number) {
  const [held, hold] = useState(() => matchMedia("(prefers-reduced-motion: reduce)").matches)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (held || pages < 2) return
    const timer = setInterval(() => setTurn((now) => now + 1), A_WHILE)
    return () => clearInterval(timer)
  }, [held, pages])
  return { page: pages > 0 ? turn % pages : 0, next: () => setTurn(turn + 1), held, hold }
}
