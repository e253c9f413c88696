/** The pennant of a flag: open until it was received. */
export function Pennant({ received }: { received: boolean }) {
  return (
    <svg viewBox="0 0 12 22" aria-hidden="true" className={received ? "pennant received" : "pennant"}>
      <path d="M1 22V1" />
      <path className="cloth" d="M1 1.5L11 5L1 9.5Z" />
    </svg>
  )
}

/** The diamond of a tripwire: filled while it waits for the leader. */
export function Diamond({ waiting }: { waiting: boolean }) {
  return (
    <svg viewBox="0 0 13 13" aria-hidden="true">
      <path className={waiting ? "diamond waiting" : "diamond"} d="M6.5 .8L12.2 6.5L6.5 12.2L.8 6.5Z" />
    </svg>
  )
}
