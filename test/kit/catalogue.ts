import type pg from "pg"

/** Tables that belong to no organisation, and why. */
const OF_NOBODY: readonly [pattern: RegExp, because: string][] = [
  [/^auth\./, "a login is not a person, and may belong to several organisations"],
  [/^public\.schema_version$/, "the house itself: how far its tables are made"],
]

const OURS = "n.nspname !~ '^pg_' and n.nspname <> 'information_schema'"
const HAS_ORG =
  "exists (select from pg_attribute where attrelid = c.oid and attname = 'org' and not attisdropped)"
const KEY_COLUMNS = (numbers: string, table: string) =>
  `array(select a.attname::text from unnest(${numbers}) with ordinality k (attnum, place)
    join pg_attribute a on a.attrelid = ${table} and a.attnum = k.attnum order by place)`

/** What keeps organisations apart in a database, asked of its catalogue: each row is one thing that is missing. */
const FAULTS: Readonly<Record<string, string>> = {
  "a table of an organisation that does not force its policies on everyone": `
    select ${"c.oid::regclass::text"} as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${OURS} and ${HAS_ORG} and not (c.relrowsecurity and c.relforcerowsecurity)`,
  "a table of an organisation without a policy": `
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${OURS} and ${HAS_ORG}
      and not exists (select from pg_policy where polrelid = c.oid)`,
  "a policy that does not ask for the organisation": `
    select polrelid::regclass || ' ' || polname as name from pg_policy
    where pg_get_expr(coalesce(polqual, polwithcheck), polrelid) !~ 'app_org\\(\\)'
      or (polwithcheck is not null and pg_get_expr(polwithcheck, polrelid) !~ 'app_org\\(\\)')`,
  "a unique key of an organisation's table without the organisation": `
    select i.indexrelid::regclass::text as name from pg_index i
    join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} and ${HAS_ORG} and (i.indisunique or i.indisexclusion)
      and not 'org' = any (${KEY_COLUMNS("i.indkey::int2[]", "c.oid")})`,
  "an organisation's table without a primary key that begins with the organisation": `
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${OURS} and ${HAS_ORG} and not exists (
      select from pg_index i where i.indrelid = c.oid and i.indisprimary
        and (${KEY_COLUMNS("i.indkey::int2[]", "c.oid")})[1] = 'org')`,
  "a foreign key from or to an organisation's table that may lead out of it": `
    select f.conrelid::regclass || ' ' || f.conname as name from pg_constraint f
    where f.contype = 'f' and exists (
        select from pg_attribute where attrelid in (f.conrelid, f.confrelid) and attname = 'org' and not attisdropped)
      and not exists (
        select from unnest(f.conkey, f.confkey) as k (here, there)
        join pg_attribute h on h.attrelid = f.conrelid and h.attnum = k.here
        join pg_attribute t on t.attrelid = f.confrelid and t.attnum = k.there
        where h.attname = 'org' and t.attname = 'org')`,
  "a view that reads with its owner's eyes": `
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} and (c.relkind = 'm' or (c.relkind = 'v'
      and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on'], false)))`,
  "a function that acts with its owner's rights": `
    select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${OURS} and p.prosecdef`,
}

/** Everything that is missing, in words; a table of nobody's must be one of those named above. */
export async function faultsIn(client: pg.Client): Promise<string[]> {
  const faults: string[] = []
  for (const [fault, sql] of Object.entries(FAULTS)) {
    const { rows } = await client.query<{ name: string }>(sql)
    faults.push(...rows.map(({ name }) => `${fault}: ${name}`))
  }
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'f') and ${OURS} and not ${HAS_ORG}`,
  )
  const strays = rows.filter(({ name }) => !OF_NOBODY.some(([pattern]) => pattern.test(name)))
  return [...faults, ...strays.map(({ name }) => `a table of nobody: ${name}`)]
}

/** The tables that belong to organisations. */
export async function tablesOfOrganisations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and ${OURS} and ${HAS_ORG} order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** Rights of a role on tables that nobody needs who serves; `*` stands for every table. */
export async function rightsOf(client: pg.Client, role: string): Promise<string[]> {
  const { rows } = await client.query<{ right: string }>(
    `select c.oid::regclass || ' ' || p as right
     from pg_class c join pg_namespace n on n.oid = c.relnamespace,
       unnest(array['INSERT', 'SELECT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p
     where c.relkind in ('r', 'p') and ${OURS}
       and (has_table_privilege($1, c.oid, p)
         or (p in ('UPDATE', 'REFERENCES') and has_any_column_privilege($1, c.oid, p)))`,
    [role],
  )
  return rows.map(({ right }) => right)
}

/** What a role owns, may create, or may become. */
export async function powersOf(client: pg.Client, role: string): Promise<string[]> {
  const { rows } = await client.query<{ power: string }>(
    `with me as (select oid from pg_roles where rolname = $1)
     select 'owns ' || pg_describe_object(classid, objid, 0) as power from pg_shdepend, me
       where refobjid = me.oid and deptype = 'o'
     union all select 'is a member of ' || roleid::regrole from pg_auth_members, me where member = me.oid
     union all select 'may create in ' || nspname from pg_namespace n, me
       where ${OURS} and has_schema_privilege(me.oid, n.oid, 'CREATE')
     union all select 'may create schemas' from me where has_database_privilege(me.oid, current_database(), 'CREATE')
     union all select 'has ' || attribute from pg_roles r, me, unnest(array[
       case when rolsuper then 'SUPERUSER' end, case when rolbypassrls then 'BYPASSRLS' end,
       case when rolcreaterole then 'CREATEROLE' end, case when rolcreatedb then 'CREATEDB' end,
       case when rolreplication then 'REPLICATION' end]) as attribute
       where r.oid = me.oid and attribute is not null`,
    [role],
  )
  return rows.map(({ power }) => power)
}
