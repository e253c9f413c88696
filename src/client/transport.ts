/** A refusal as the API gives it (RFC 9457). `detail` is a sentence a person understands. */
export type ProblemBody = {
  status: number
  code: string
  title: string
  detail?: string
  fields?: { path: string; message: string }[]
  [more: string]: unknown
}

export class Problem extends Error {
  readonly body: ProblemBody
  constructor(body: ProblemBody) {
    super(body.detail ?? body.title)
    this.body = body
  }
  get code() {
    return this.body.code
  }
  get status() {
    return this.body.status
  }
}

export type Transport = ReturnType<typeof createTransport>

/**
 * Sends requests as JSON. A refusal becomes a `Problem`; no connection becomes one too (code `offline`), so that
 * every caller has one way to fail. `fetch` serves callers outside a browser (base address, cookies).
 */
export function createTransport(
  options: {
    fetch?: (path: string, init: RequestInit) => Promise<Response>
    onResponse?: (response: Response) => void
  } = {},
) {
  const ask = options.fetch ?? ((path, init) => fetch(path, init))
  async function send<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<T> {
    const response = await ask(path, {
      method,
      credentials: "same-origin",
      headers: { ...(body === undefined ? {} : { "Content-Type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      // What a browser says when there is no connection; anything else is not about being offline.
      if (!(error instanceof TypeError)) throw error
      throw new Problem({ status: 0, code: "offline", title: "You are offline." })
    })
    options.onResponse?.(response)
    const text = await response.text()
    const json = text ? parsed(text) : null
    if (!response.ok) throw new Problem(problemOf(response, json))
    return json as T
  }
  const keyed = (headers: Record<string, string>) => ({ "Idempotency-Key": crypto.randomUUID(), ...headers })
  return {
    get: <T>(path: string) => send<T>("GET", path),
    post: <T>(path: string, body: unknown, headers: Record<string, string> = {}) =>
      send<T>("POST", path, body, keyed(headers)),
    patch: <T>(path: string, body: unknown, headers: Record<string, string> = {}) =>
      send<T>("PATCH", path, body, keyed(headers)),
    remove: (path: string) => send<null>("DELETE", path, undefined, keyed({})),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function problemOf(response: Response, json: unknown): ProblemBody {
  if (json && typeof json === "object" && "code" in json) {
    const title = "title" in json ? String(json.title) : String((json as { message?: string }).message ?? "")
    return { ...json, title, status: response.status } as ProblemBody
  }
  return {
    status: response.status,
    code: "unexpected",
    title: "Something went wrong on our side. Nothing was changed.",
  }
}
