import type { Organisation } from "../../domain/organisation/organisation.ts"
import { transact } from "../../platform/database/transaction.ts"
import { route } from "../../platform/http/operation.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import type { AppRoute, House } from "../context.ts"
import { firstRun } from "./queries.ts"
import { MeView } from "./schema.ts"

/** Who is signed in, and where they belong. */
export function loginRoutes(house: House): AppRoute[] {
  const operation = {
    method: "get",
    path: "/api/me",
    tag: "Signing in",
    summary: "Who is signed in, and in which organisations.",
    access: "anyone",
    answer: { status: 200, schema: MeView },
  } as const
  return [
    route(operation, async ({ viewer: { login } }) => ({
      body: {
        login,
        organisations: login ? await organisationsOf(house, login.id) : [],
        firstRun: await firstRun(house),
      },
    })),
  ]
}

async function organisationsOf(house: House, login: string): Promise<MeView["organisations"]> {
  const memberships = await transact(house.database, { login }, (tx) =>
    tx.query<{ org: string; person: string }>(
      "select org, person from membership where login = $1 order by org",
      [login],
    ),
  )
  return Promise.all(memberships.map(({ org, person }) => named(house, org, person)))
}

function named(house: House, org: string, person: string): Promise<MeView["organisations"][number]> {
  return transact(house.database, { org, actor: person }, async (tx) => {
    const [row] = await tx.query<{ state: Organisation }>("select state from organisation where org = $1", [
      org,
    ])
    const name = row ? ((await withTexts(tx, row.state.name)) as string | null) : null
    return { org, person, name, example: row?.state.example ?? false }
  })
}
