import { EMPTY, type Form, same } from "./form.ts"
import { NOT_REFUSED } from "./refused.ts"

/** Where the words of one form of one person are kept while they are written. */
export type Place = { org: string; you: string; page: string }

const keyOf = ({ org, you, page }: Place) => `leeway:${org}:${you}:${page}`

/** What was typed before the page was read anew, or signed out of; null when nothing was. */
export function kept(place: Place): Form | null {
  try {
    const text = sessionStorage.getItem(keyOf(place))
    return text ? { ...EMPTY, ...JSON.parse(text), tried: false, refused: NOT_REFUSED } : null
  } catch {
    return null
  }
}

/** Keeps what was typed since it was last sent or saved; with nothing typed there is nothing to keep. */
export function keep(place: Place, form: Form, saved: Form): void {
  if (same(typed(form), typed(saved))) forget(place)
  else attempt(() => sessionStorage.setItem(keyOf(place), JSON.stringify(form)))
}

/** Of the form, what a person put there. */
export function typed({ tried, refused, more, ...rest }: Form) {
  return rest
}

export function forget(place: Place): void {
  attempt(() => sessionStorage.removeItem(keyOf(place)))
}

/** A browser may refuse to keep anything; then the page alone keeps the words. */
function attempt(act: () => void) {
  try {
    act()
  } catch {
    // nothing is lost of what is on the page
  }
}
