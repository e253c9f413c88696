import { expect } from "vitest"
import { withClient } from "../../src/platform/database/client.ts"
import { openPool } from "../../src/platform/database/pool.ts"
import { verifiedAndRebuilt } from "../kit/rebuilt.ts"
import type { Ground } from "./ground.ts"
import { type Move, sent } from "./writing.ts"

/** How often a move is found: its key, its text, and events that carry the text. */
type Found = { readonly key: string; readonly keys: number; readonly texts: number; readonly events: number }

const ONCE = { keys: 1, texts: 1, events: 1 }
const NEVER = { keys: 0, texts: 0, events: 0 }

/**
 * After a crash: what was acknowledged is there once, what was refused is not, and of what nobody knows the whole
 * is there or nothing. Then whoever does not know sends it again: it is there once, or was refused and is not.
 */
export async function expectKept(ground: Ground, moves: readonly Move[]): Promise<void> {
  const after = await found(ground, moves)
  for (const move of moves) {
    const seen = after.get(move.key)
    const allowed = move.fate === "acknowledged" ? [ONCE] : move.fate === "refused" ? [NEVER] : [ONCE, NEVER]
    expect(allowed, `${move.fate}: ${move.path} ${move.text}`).toContainEqual(seen)
  }
  const open = moves.filter(({ fate }) => fate === "unknown")
  const wasThere = open.filter(({ key }) => after.get(key)?.keys === 1)
  for (const move of open) await sent(move)
  for (const { fate, text } of wasThere) expect(fate, text).toBe("acknowledged")
  const again = await found(ground, open)
  for (const { key, fate, path, text } of open)
    expect(again.get(key), `sent again, ${fate}: ${path} ${text}`).toEqual(
      fate === "acknowledged" ? ONCE : NEVER,
    )
}

function found(ground: Ground, moves: readonly Move[]) {
  return withClient(ground.admin(), async (client) => {
    const looked = moves.map(({ key, text }) => ({ key, text }))
    const { rows } = await client.query<Found>(FOUND, [JSON.stringify(looked)])
    return new Map(rows.map(({ key, ...counts }) => [key, counts]))
  })
}

const FOUND = `
  with move as (select * from jsonb_to_recordset($1::jsonb) as m (key text, text text)),
  carried as (
    select distinct stream, version, jsonb_path_query(data, 'strict $.**.passage') #>> '{}' as passage from event
  ), written as (
    select p.body, count(distinct p.id)::int as texts, count(c.version)::int as events
    from passage p left join carried c on c.passage = p.id::text group by p.body
  ), claimed as (select key, count(*)::int as keys from idempotency group by key)
  select move.key, coalesce(keys, 0) as keys, coalesce(texts, 0) as texts, coalesce(events, 0) as events
  from move left join written on body = move.text left join claimed on claimed.key = move.key`

/** The ledger is as it was written, and the read models are what a rebuild makes of it. */
export async function expectSound(ground: Ground, org: string): Promise<void> {
  const pool = openPool({ ...ground.serving(), max: 1 })
  try {
    const { faults, events, before, after } = await verifiedAndRebuilt({ pool }, org)
    expect(faults).toEqual([])
    expect(events).toBeGreaterThan(0)
    expect(after).toEqual(before)
  } finally {
    await pool.end()
  }
}
