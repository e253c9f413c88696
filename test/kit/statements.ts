import pg from "pg"

type Query = (this: unknown, ...args: unknown[]) => unknown

/** What the server in this process asked the database while something was done, without the values in it. */
export async function askedWhile<T>(work: () => Promise<T>): Promise<{ value: T; asked: readonly string[] }> {
  const asked: string[] = []
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function (this: unknown, ...args: unknown[]) {
    const [first] = args as [string | { text?: string }]
    asked.push(withoutValues(typeof first === "string" ? first : (first?.text ?? "")))
    return (query as unknown as Query).apply(this, args)
  } as unknown as typeof query
  try {
    return { value: await work(), asked }
  } finally {
    pg.Client.prototype.query = query
  }
}

function withoutValues(statement: string): string {
  return statement.replace(/'[^']*'/g, "'…'")
}
