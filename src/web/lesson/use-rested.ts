import { useEffect, useState } from "react"

/** What was written when the hands last rested. */
export function useRested(value: string, rest: number): string {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const later = setTimeout(() => setRested(value), rest)
    return () => clearTimeout(later)
  }, [value, rest])
  return rested
}
