-- The ledger, and what every tenant table has in common.
-- Policies read two settings that each transaction sets for itself: app.org, the organisation it works in, and
-- app.actor, the person it works for. `house` is whoever keeps the house: the clock, verify and rebuild.

create function app_org() returns text language sql stable
  as $$ select nullif(current_setting('app.org', true), '') $$;
create function app_actor() returns text language sql stable
  as $$ select nullif(current_setting('app.actor', true), '') $$;
create function app_login() returns text language sql stable
  as $$ select nullif(current_setting('app.login', true), '') $$;

-- What happened. The primary key is the optimistic lock, and the key it can be sharded by.
create table event (
  org text not null,
  stream text not null,
  version integer not null check (version > 0),
  type text not null,
  actor text not null,
  at timestamptz not null,
  data jsonb not null,
  prev_hash bytea not null,
  hash bytea not null,
  primary key (org, stream, version)
);
alter table event enable row level security;
alter table event force row level security;
create policy event_of_org on event using (org = (select app_org()));

-- What people wrote. An event carries the passage's id and sha256(salt || body); erasing a passage deletes both.
-- `readers`: the persons who may read it; null: everyone in the organisation.
create table passage (
  org text not null,
  id uuid not null,
  salt bytea not null,
  body text not null,
  readers text[],
  primary key (org, id)
);
alter table passage enable row level security;
alter table passage force row level security;
create policy passage_of_readers on passage using (
  org = (select app_org())
  and (readers is null or (select app_actor()) = any (readers) or (select app_actor()) = 'house')
) with check (org = (select app_org()));

-- What others are to be told: ids only. Written with the events, so nothing acknowledged goes untold.
create table outbox (
  org text not null,
  id bigint generated always as identity,
  stream text not null,
  at timestamptz not null,
  recipients text[],
  primary key (org, id)
);
alter table outbox enable row level security;
alter table outbox force row level security;
create policy outbox_of_org on outbox using (
  org = (select app_org()) or ((select app_org()) is null and (select app_actor()) = 'house')
);
create index outbox_at on outbox (at);

-- A write that was acknowledged, so that the same request again changes nothing.
create table idempotency (
  org text not null,
  actor text not null,
  key text not null,
  fingerprint text not null,
  stream text not null,
  at timestamptz not null,
  primary key (org, actor, key)
);
alter table idempotency enable row level security;
alter table idempotency force row level security;
create policy idempotency_of_org on idempotency using (
  org = (select app_org()) or ((select app_org()) is null and (select app_actor()) = 'house')
);
create index idempotency_at on idempotency (at);

-- When the clock looks at a stream again.
create table wake (
  org text not null,
  stream text not null,
  at timestamptz not null,
  primary key (org, stream)
);
create index wake_at on wake (at);
alter table wake enable row level security;
alter table wake force row level security;
create policy wake_of_org on wake using (
  org = (select app_org()) or ((select app_org()) is null and (select app_actor()) = 'house')
);

-- Events are never changed: nobody who serves may.
grant select, insert on event to :serving;
grant select, insert, delete, update (readers) on passage to :serving;
grant select, insert, delete on outbox, idempotency to :serving;
grant select, insert, update, delete on wake to :serving;
