import type { ClientBase } from "pg"

/** The serving role could step around row-level security. The message says how to make one that cannot. */
export class UnfitServingRole extends Error {
  readonly code = "serving-role-unfit"
  constructor(role: string, reasons: readonly string[], database: string) {
    super(`The role ${role} must not serve requests: it ${reasons.join(", and it ")}.\n${advice(database)}`)
    this.name = "UnfitServingRole"
  }
}

type Finding = { role: string; database: string; reasons: string[] }

// Every role this session could become counts as much as the one it is.
const FINDINGS = `
  with reachable as (
    select * from pg_roles
    where rolname in (session_user, current_user)
       or pg_has_role(session_user, oid, 'member') or pg_has_role(current_user, oid, 'member')
  ), owned as (
    select relowner, relname from pg_class join pg_namespace n on n.oid = relnamespace
    where relkind in ('r', 'p') and nspname <> 'information_schema' and nspname not like 'pg\\_%'
  )
  select current_user::text as role, current_database()::text as database, array_remove(array[
    case when bool_or(rolsuper) then 'is a superuser or can become one' end,
    case when bool_or(rolbypassrls) then 'bypasses row-level security or can become a role that does' end,
    case when bool_or(rolcreaterole) then 'can give itself other roles (CREATEROLE)' end,
    (select 'owns tables or can become their owner (such as ' || min(relname) || ')'
       from owned where relowner in (select oid from reachable where not exists
         (select from reachable where rolsuper)) having count(*) > 0)
  ], null) as reasons from reachable`

/**
 * Makes sure that row-level security binds the role of this connection.
 * @throws UnfitServingRole for a superuser, BYPASSRLS, CREATEROLE, or an owner of tables, directly or by membership
 */
export async function assertServingRole(client: Pick<ClientBase, "query">): Promise<void> {
  const { rows } = await client.query<Finding>(FINDINGS)
  const [found] = rows
  if (!found) throw new Error("The server did not say which role this is.")
  if (found.reasons.length > 0) throw new UnfitServingRole(found.role, found.reasons, found.database)
}

function advice(database: string): string {
  return `Make two roles, as an administrator of the server:
  CREATE ROLE leeway_owner LOGIN PASSWORD 'one secret';
  CREATE ROLE leeway_serving LOGIN PASSWORD 'another secret' NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  ALTER DATABASE "${database.replaceAll('"', '""')}" OWNER TO leeway_owner;
Then set two variables:
  DATABASE_URL=postgres://leeway_serving:another%20secret@host:5432/${encodeURIComponent(database)}
  DATABASE_OWNER_URL=postgres://leeway_owner:one%20secret@host:5432/${encodeURIComponent(database)}`
}
