import type { Context } from "hono"
import pg from "pg"
import type { Person } from "../../domain/person/person.ts"
import { glance } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import type { House } from "../context.ts"
import type { Viewer, ViewerOf } from "../viewer.ts"
import type { Auth } from "./auth.ts"

const NOBODY: Viewer = { login: null, org: "", person: "", administrator: false, zone: "UTC" }

/** Finds out who is asking. An organisation one does not belong to is not there. */
export function viewers(house: House, auth: Auth): ViewerOf {
  return async (c, access, org) => {
    const session = await auth.api.getSession({ headers: cookiesOf(c) })
    const login = session ? { id: session.user.id, email: session.user.email } : null
    if (access === "anyone") return { ...NOBODY, login }
    if (!login) return refuseWith("signed-out")
    if (access === "signed-in" || org === undefined) return { ...NOBODY, login }
    const viewer = (await personOf(house, login, org)) ?? refuseWith("not-found")
    return access === "administrator" && !viewer.administrator ? refuseWith("administrators-only") : viewer
  }
}

/** All that the library needs of a request to know its session. */
function cookiesOf(c: Context): Headers {
  return new Headers({ Cookie: c.req.header("Cookie") ?? "" })
}

async function personOf(
  house: House,
  login: NonNullable<Viewer["login"]>,
  org: string,
): Promise<Viewer | null> {
  if (!/^[a-z0-9-]{1,60}$/.test(org)) return null
  const [row] = await glance<{ id: string; state: Person }>(
    house.database,
    { org, login: login.id },
    `select p.id, p.state from membership m join person p on p.org = m.org and p.id = m.person
     where m.org = ${pg.escapeLiteral(org)} and m.login = ${pg.escapeLiteral(login.id)} and not p.gone`,
  )
  return row
    ? { login, org, person: row.id, administrator: row.state.administrator, zone: row.state.zone }
    : null
}
