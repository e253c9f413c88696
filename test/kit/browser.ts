import { checkContract } from "./contract.ts"

/** What a browser does beside rendering: keeps cookies, and says which page a request comes from. */
export type Browser = {
  /** Takes a path of the house, or a whole address. Every answer is held against the API's document. */
  fetch(address: string, init?: RequestInit): Promise<Response>
  cookies(): string
}

export function openBrowser(base: string): Browser {
  const jar = new Map<string, string>()
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ")
  return {
    cookies,
    async fetch(address, init = {}) {
      const url = new URL(address, base)
      const headers = { Origin: url.origin, ...(jar.size > 0 ? { Cookie: cookies() } : {}) }
      const response = await fetch(url, { ...init, headers: { ...headers, ...(init.headers as object) } })
      keep(response, jar)
      await checkContract(init.method ?? "GET", url.pathname + url.search, response)
      return response
    },
  }
}

function keep(response: Response, jar: Map<string, string>): void {
  for (const cookie of response.headers.getSetCookie()) {
    const [pair = ""] = cookie.split(";")
    const [name = "", ...value] = pair.split("=")
    if (value.join("=")) jar.set(name, value.join("="))
    else jar.delete(name)
  }
}
