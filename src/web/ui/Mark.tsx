/** The mark: what was agreed, and the line that leaves it gently. */
export function Mark() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" strokeLinecap="round">
      <path d="M1 5.5H19" strokeWidth="1.25" opacity=".45" />
      <path d="M1 5.5C8.5 5.5 10 14.5 19 14.5" strokeWidth="2" />
    </svg>
  )
}
