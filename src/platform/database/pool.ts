import pg from "pg"

const LIMITS = {
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 60_000,
  connectionTimeoutMillis: 10_000,
}

/**
 * Opens a pool that outlives the server's restarts, and in which nobody waits for ever. What is asked at once on one
 * connection goes out at once, and is answered in order.
 */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...LIMITS, pipeline: true, ...config })
  // A server that restarts cuts idle connections, and lent ones between two queries. Neither is a reason for
  // the process to end: the pool drops the first, and the next query of the second fails.
  pool.on("error", () => {})
  pool.on("connect", (client) => {
    client.on("error", () => {})
  })
  return pool
}
