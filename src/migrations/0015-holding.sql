-- What somebody still does. It is theirs alone, whole; `holding_opened` is the little of it that others see while it
-- may be asked for: those who report to its owner, and those named as who could.

create table holding (
  org text not null,
  id uuid not null,
  version integer not null,
  owner uuid not null,
  listed_at timestamptz not null,
  over boolean not null,
  -- every delegation that was begun from it
  delegations uuid[] not null,
  state jsonb not null,
  primary key (org, id),
  foreign key (org, owner) references person (org, id) deferrable initially deferred
);
create index holding_owner on holding (org, owner, listed_at desc, id desc);
create index holding_delegations on holding using gin (delegations);
alter table holding enable row level security;
alter table holding force row level security;
create policy holding_of_owner on holding using (
  org = (select app_org())
  and (owner::text = (select app_actor()) or (select app_actor()) = 'house')
);

create table holding_opened (
  org text not null,
  id uuid not null,
  owner uuid not null,
  title uuid not null,
  hours numeric,
  business text,
  opened_at timestamptz not null,
  who_could uuid[] not null,
  primary key (org, id),
  foreign key (org, id) references holding (org, id) on delete cascade
);
create index holding_opened_owner on holding_opened (org, owner);
alter table holding_opened enable row level security;
alter table holding_opened force row level security;
create policy holding_opened_of_owner on holding_opened using (
  org = (select app_org())
  and (owner::text = (select app_actor()) or (select app_actor()) = 'house')
);
-- Whoever it is opened to reads it: those named, and whoever reports to the owner today (an id where it can be one).
create policy holding_opened_to on holding_opened for select using (
  org = (select app_org())
  and (
    (select app_actor()) = any (who_could::text[])
    or owner = (
      select p.manager from person p
      where p.org = (select app_org())
        and p.id = (select case when app_actor() ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then app_actor()::uuid end)
    )
  )
);

grant select, insert, update, delete on holding, holding_opened to :serving;
