import { useCallback, useEffect, useRef } from "react"

/** One function for good that does what the latest one does, so that who is given it need not be drawn again. */
export function useLatest(act: () => void): () => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback(() => latest.current(), [])
}
