import { escaped, happening, quoted, when } from "./html.ts"
import { record } from "./record-page.ts"
import type { OwnData } from "./schema.ts"
import { words } from "./words.ts"

/** One's own data to be read by a person: one file, nothing loaded from anywhere, nothing that runs. */
export function pageOf(data: OwnData): string {
  const name = data.person.name ?? data.login.address
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(words.title(name))}</title>
<style>${STYLE}</style></head>
<body><main>
<h1>${escaped(words.title(name))}</h1>
<p>${escaped(words.at(data.organisation ?? "", when(data.at)))} ${words.says}</p>
${section(words.you, listed(aboutYou(data)))}
${section(words.delegations, data.delegations.map(delegation).join("") || nothing())}
${section(words.promises, data.promises.map(promise).join("") || nothing())}
${section(words.holdings, data.holdings.map(holding).join("") || nothing())}
${section(words.plans, data.plans.map(plan).join("") || nothing())}
${section(words.areaHandOvers, data.areaHandOvers.map(areaHandOver).join("") || nothing())}
${section(words.records, data.records.map(record).join("") || nothing())}
${section(words.acts, data.acts.map(act).join("") || nothing())}
</main></body></html>
`
}

type Entry = readonly [label: string, value: string | null | undefined]

function aboutYou({ person, login }: OwnData): Entry[] {
  const { zone, away, threshold } = person
  return [
    [words.name, person.name],
    [words.address, login.address],
    [words.loginName, login.name],
    [words.since, when(login.since)],
    ...login.sessions.map(
      ({ since, until }): Entry => [words.sessions, words.session(when(since), when(until))],
    ),
    [words.zone, zone],
    [words.away, away && `${away.from} – ${away.until}`],
    [words.threshold, threshold === null ? null : String(threshold)],
  ]
}

function delegation({ id, rounds, draft, history }: OwnData["delegations"][number]): string {
  const outcome = (rounds.at(-1)?.terms ?? draft)?.outcome ?? words.erased
  const terms = rounds.map(({ number, terms }) => `<h4>${words.terms(number)}</h4>${listed(textsIn(terms))}`)
  return `<article><h3>${escaped(outcome)}</h3><p class="id">${id}</p>${
    draft ? listed(textsIn(draft)) : ""
  }${terms.join("")}<h4>${words.happened}</h4>${history.map(happening).join("")}</article>`
}

function promise({ what, due, history }: OwnData["promises"][number]): string {
  const told = history.map(({ at, sentence, text }) => happening({ at, sentence, words: [{ text }] }))
  return `<article><h3>${escaped(what ?? words.erased)}</h3><p>${escaped(due)}</p>${told.join("")}</article>`
}

function holding({ title, hours, since }: OwnData["holdings"][number]): string {
  const a = hours === null ? "" : `<p>${escaped(words.hoursAWeek(hours))}</p>`
  return `<article><h3>${escaped(title ?? words.erased)}</h3>${a}<p><time>${when(since)}</time></p></article>`
}

function plan({ week, when, iWill, answer }: OwnData["plans"][number]): string {
  const said = words.ifThen(when ?? words.erased, iWill ?? words.erased)
  const how = answer && `<p>${answer.done ? words.done : words.notDone}</p>${quoted(answer.happened)}`
  return `<article><h3>${escaped(said)}</h3><p>${words.week(week)}</p>${how ?? ""}</article>`
}

function areaHandOver({ area, history }: OwnData["areaHandOvers"][number]): string {
  const told = history.map(({ at, sentence, text }) => happening({ at, sentence, words: [{ text }] }))
  return `<article><h3>${escaped(area.name ?? words.erased)}</h3>${told.join("")}</article>`
}

function act({ at, about, type, texts }: OwnData["acts"][number]): string {
  const said = texts.map((text) => quoted(text)).join("")
  return `<p><time>${when(at)}</time> ${escaped(type)} <span class="id">${escaped(about)}</span></p>${said}`
}

/** Whatever was written in it, by the name of its part. */
function textsIn(value: object): Entry[] {
  return Object.entries(value).flatMap(([part, said]): Entry[] => {
    if (Array.isArray(said)) return said.map(({ text }) => [part, text])
    return typeof said === "string" || typeof said === "number" ? [[part, String(said)]] : []
  })
}

function section(title: string, inside: string): string {
  return `<section><h2>${escaped(title)}</h2>${inside}</section>`
}

function listed(entries: readonly Entry[]): string {
  const said = entries.filter(([, value]) => value !== null && value !== undefined && value !== "")
  return `<dl>${said.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value ?? "")}</dd>`).join("")}</dl>`
}

function nothing(): string {
  return `<p>${words.nothing}</p>`
}

const STYLE = `
:root { color-scheme: light dark; font: 17px/1.55 "Source Sans 3", system-ui, sans-serif }
main { max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem }
h1, h3, blockquote, dd { font-family: Newsreader, Georgia, serif }
h1 { font-weight: 400; font-size: 2.2rem; line-height: 1.2 }
h2 { border-top: 1px solid; padding-top: 0.6rem; margin-top: 3rem; font-size: 1rem }
h3 { font-weight: 400; font-size: 1.35rem; margin-bottom: 0 }
h4 { font-size: 0.9rem; margin-bottom: 0.2rem }
dt, time, .id { font-size: 0.85rem; opacity: 0.75 }
dd, blockquote { margin: 0 0 0.6rem; white-space: pre-wrap; overflow-wrap: anywhere }
p { margin: 0.3rem 0 } article { margin-bottom: 2.5rem }`
