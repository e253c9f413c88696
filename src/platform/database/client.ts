import pg from "pg"

/**
 * Runs some work on one connection of its own and closes it, whatever happens.
 * @throws what connecting or the work throws
 */
export async function withClient<T>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...config })
  // A connection cut between two queries says so here first; the next query then fails as it should.
  client.on("error", () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}
