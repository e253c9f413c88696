import type { Visitor } from "./house.ts"

/** A request as no page of ours would send it. Text and streams go as they are, everything else as JSON. */
export function send(
  { raw }: Visitor,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
  method = "POST",
): Promise<Response> {
  const asIs = typeof body === "string" || body instanceof ReadableStream
  return raw(path, {
    method,
    body: asIs ? body : JSON.stringify(body),
    headers: { "Content-Type": "application/json", ...headers },
    duplex: "half",
  } as RequestInit)
}
