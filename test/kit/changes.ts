/** What differs between two documents, a line for each place: added (+), removed (-), changed (~). */
export function changesOf(before: object, after: object): string[] {
  const [old, now] = [placesOf(before), placesOf(after)]
  const added = [...now.keys()].filter((place) => !old.has(place))
  const removed = [...old.keys()].filter((place) => !now.has(place))
  const changed = [...now].filter(([place, value]) => old.has(place) && old.get(place) !== value)
  return [
    ...outermost(added).map((place) => `+ ${place}`),
    ...outermost(removed).map((place) => `- ${place}`),
    ...changed
      .filter(([, value]) => value !== PARENT)
      .map(([place, value]) => `~ ${place}: ${old.get(place)} → ${value}`),
  ]
}

const PARENT = "{…}"

/** Every place of a document by its path, with what stands there; operations and schemas by the names people use. */
function placesOf(value: unknown, place = ""): Map<string, string> {
  if (value === null || typeof value !== "object")
    return new Map([[named(place), JSON.stringify(value) ?? ""]])
  // What has no order of its own is compared by what it holds.
  const parts: [string, unknown][] =
    Array.isArray(value) && value.every((part) => typeof part === "string")
      ? value.map((part) => [part, ""])
      : Object.entries(value)
  const below = parts.flatMap(([key, part]) => [...placesOf(part, place ? `${place} › ${key}` : key)])
  // A path is no more than the operations at it.
  const itself: [string, string][] = /^paths › \S+$/.test(place) ? [] : [[named(place), PARENT]]
  return new Map([...itself, ...below])
}

/** `paths › /api/me › get` is `GET /api/me`. */
function named(place: string): string {
  return place
    .replace(
      /^paths › (\S+) › (get|post|patch|delete)/,
      (_, path, method) => `${method.toUpperCase()} ${path}`,
    )
    .replace("components › schemas › ", "schema ")
}

/** Of a whole that came or went, only the whole. */
function outermost(places: readonly string[]): string[] {
  const all = new Set(places)
  return places.filter((place) => {
    const parts = place.split(" › ")
    return !parts.slice(1).some((_, index) => all.has(parts.slice(0, index + 1).join(" › ")))
  })
}
