import fc from "fast-check"
import type { Operation } from "../../src/platform/http/operation.ts"

/** What no ETag ever said. */
export const VERSIONS = [
  "*",
  'W/"1"',
  '""',
  '"-1"',
  '"0"',
  '"1", "2"',
  "1",
  '"1e3"',
  '"999999999"',
  '"99999999999999999999"',
  "\xff\xfe",
  '"1',
  "",
  `"${"9".repeat(4_000)}"`,
]

export const soundHeaders = fc.constant<Record<string, string>>({ "Content-Type": "application/json" })

export const hostileHeaders: fc.Arbitrary<Record<string, string>> = fc
  .uniqueArray(
    fc.constantFrom<[string, string]>(
      ["Content-Type", "text/plain"],
      ["Content-Type", "application/json; charset=utf-7"],
      ["Content-Type", "application/jsonp"],
      ["Content-Type", "multipart/form-data; boundary=x"],
      ["Content-Type", ""],
      ["Content-Encoding", "gzip"],
      ["Accept", "application/xml"],
      ["Accept-Encoding", "br;q=0, nonsense"],
      ["Cookie", "leeway.session_token=forged.abc%00%ff; a=b; =; ;;"],
      ["Cookie", `leeway.session_token=${"a".repeat(6_000)}`],
      ["Cookie", "\xff\xfe=\xfd"],
      ["Authorization", "Bearer null"],
      ["Origin", "https://elsewhere.example"],
      ["Origin", "null"],
      ["Sec-Fetch-Site", "cross-site"],
      ["Host", "elsewhere.example"],
      ["Host", "a b"],
      ["Host", "[::1"],
      ["Host", "localhost:99999"],
      ["X-Forwarded-For", "1.2.3.4, ,\xff"],
      ["X-Forwarded-Host", "elsewhere.example"],
      ["X-Forwarded-Proto", "gopher"],
      ["X-HTTP-Method-Override", "DELETE"],
      ["X-Leeway-Client", "'; drop table event"],
      ["Expect", "100-continue"],
      ["Expect", "the-unexpected"],
      ["Upgrade", "websocket"],
      ["Range", "bytes=0-0"],
      ["If-None-Match", "*"],
      ["Idempotency-Key", ""],
      ["Idempotency-Key", "with blanks in it"],
      ["Idempotency-Key", "\xe4\xf6"],
      ["Idempotency-Key", "k".repeat(5_000)],
      ["Idempotency-Key", "'; drop table idempotency; --"],
      ["X-Large", "h".repeat(17_000)],
    ),
    { maxLength: 3, selector: ([name]) => name },
  )
  .map((pairs) => ({ "Content-Type": "application/json", ...Object.fromEntries(pairs) }))

export function headersOf({ body }: Operation, headers: fc.Arbitrary<Record<string, string>>) {
  const key = fc.option(fc.uuid(), { nil: "" })
  return fc.record({ headers, key }).map(({ headers, key }) => {
    const { "Content-Type": type, ...others } = headers
    return {
      ...(key ? { "Idempotency-Key": key } : {}),
      ...(body && type !== undefined ? { "Content-Type": type } : {}),
      ...others,
    }
  })
}
