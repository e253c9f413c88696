-- Read models: thrown away and made again from the events by `leeway rebuild`. `state` is the folded history;
-- the columns beside it are what is searched by. Texts stay in their passages.

create table organisation (
  org text primary key,
  version integer not null,
  state jsonb not null,
  example boolean not null
);
alter table organisation enable row level security;
alter table organisation force row level security;
create policy organisation_itself on organisation
  using (org = (select app_org()) or ((select app_org()) is null and (select app_actor()) = 'house'));

create table area (
  org text not null,
  id uuid not null,
  name uuid not null,
  primary key (org, id)
);
alter table area enable row level security;
alter table area force row level security;
create policy area_of_org on area using (org = (select app_org()));

create table person (
  org text not null,
  id uuid not null,
  version integer not null,
  state jsonb not null,
  manager uuid,
  administrator boolean not null,
  gone boolean not null,
  primary key (org, id),
  foreign key (org, manager) references person (org, id) deferrable initially deferred
);
create index person_manager on person (org, manager);
alter table person enable row level security;
alter table person force row level security;
create policy person_of_org on person using (org = (select app_org()));

create table invitation (
  org text not null,
  id uuid not null,
  version integer not null,
  state jsonb not null,
  token_hash text not null,
  expires timestamptz not null,
  ended text,
  primary key (org, id),
  unique (org, token_hash)
);
alter table invitation enable row level security;
alter table invitation force row level security;
create policy invitation_of_org on invitation using (org = (select app_org()));

create table delegation (
  org text not null,
  id uuid not null,
  version integer not null,
  stage text not null,
  leader uuid not null,
  delegate uuid,
  area uuid,
  -- the worst case while active, in hundredths
  at_stake bigint,
  begun_at timestamptz not null,
  changed_at timestamptz not null,
  state jsonb not null,
  primary key (org, id),
  foreign key (org, leader) references person (org, id) deferrable initially deferred,
  foreign key (org, delegate) references person (org, id) deferrable initially deferred
);
create index delegation_leader on delegation (org, leader, changed_at desc);
create index delegation_delegate on delegation (org, delegate, changed_at desc);
create index delegation_at_stake on delegation (org) include (at_stake) where stage = 'active';
alter table delegation enable row level security;
alter table delegation force row level security;
-- A draft is its leader's alone; everything else is the two parties'.
create policy delegation_of_parties on delegation using (
  org = (select app_org())
  and (
    leader::text = (select app_actor())
    or (delegate::text = (select app_actor()) and stage not in ('draft', 'discarded'))
    or (select app_actor()) = 'house'
  )
);

create table note (
  org text not null,
  id uuid not null,
  version integer not null,
  delegation uuid not null,
  author uuid not null,
  body uuid not null,
  written_at timestamptz not null,
  shown boolean not null,
  primary key (org, id)
);
create index note_delegation on note (org, delegation, author);
alter table note enable row level security;
alter table note force row level security;
create policy note_of_author on note using (
  org = (select app_org()) and (author::text = (select app_actor()) or (select app_actor()) = 'house')
);

grant select, insert, update, delete on organisation, area, person, invitation, delegation, note to :serving;
