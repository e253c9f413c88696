-- The record of two people, both ways, and what it supports next. The two see it, and whoever the one it is about shows
-- it to. Nothing here is added up across people, and nothing can be ordered by it: no column holds a figure.

-- A delegate lets another leader see what stands between them and one leader, until they take it back.
create table showing (
  org text not null,
  id uuid not null,
  version integer not null,
  shower uuid not null,
  -- the leader it stands between
  about uuid not null,
  shown_to uuid not null,
  over boolean not null,
  state jsonb not null,
  primary key (org, id),
  foreign key (org, shower) references person (org, id) deferrable initially deferred,
  foreign key (org, about) references person (org, id) deferrable initially deferred,
  foreign key (org, shown_to) references person (org, id) deferrable initially deferred
);
create unique index showing_once on showing (org, shower, about, shown_to) where not over;
create index showing_shown_to on showing (org, shown_to, shower) where not over;
alter table showing enable row level security;
alter table showing force row level security;
create policy showing_of_shower on showing using (
  org = (select app_org())
  and (shower::text = (select app_actor()) or (select app_actor()) = 'house')
);
-- Whoever sees it reads it, and has it shown to nobody: not to themselves either.
create policy showing_shown on showing for select using (
  org = (select app_org()) and shown_to::text = (select app_actor()) and not over
);

-- One sentence: whose word, to whom, and when. `source` is the stream it is drawn from.
create table record_entry (
  org text not null,
  source text not null,
  nth integer not null,
  who uuid not null,
  whom uuid not null,
  at timestamptz not null,
  entry jsonb not null,
  -- a UUID of version 8, made from where it stands
  id uuid not null generated always as
    (overlay(overlay(md5(source || '#' || nth::text) placing '8' from 13) placing '8' from 17)::uuid) stored,
  primary key (org, source, nth)
);
create index record_entry_pair on record_entry (org, who, whom, at desc, id desc);
alter table record_entry enable row level security;
alter table record_entry force row level security;
create policy record_entry_of_two on record_entry using (
  org = (select app_org())
  and (
    who::text = (select app_actor())
    or whom::text = (select app_actor())
    or (select app_actor()) = 'house'
  )
);
create policy record_entry_shown on record_entry for select using (
  org = (select app_org())
  and exists (
    select from showing s where s.org = record_entry.org and s.shower = record_entry.who
      and s.about = record_entry.whom and s.shown_to::text = (select app_actor()) and not s.over
  )
);

-- One that has settled, as latitude sees it. No area: the nil one.
create table settled (
  org text not null,
  delegation uuid not null,
  leader uuid not null,
  delegate uuid not null,
  area uuid not null,
  settled jsonb not null,
  primary key (org, delegation)
);
create index settled_pair on settled (org, leader, delegate, area);
alter table settled enable row level security;
alter table settled force row level security;
create policy settled_of_two on settled using (
  org = (select app_org())
  and (
    leader::text = (select app_actor())
    or delegate::text = (select app_actor())
    or (select app_actor()) = 'house'
  )
);

-- What stands between a pair in an area because of it: the last steps, the newest last.
create table latitude (
  org text not null,
  leader uuid not null,
  delegate uuid not null,
  area uuid not null,
  steps jsonb not null,
  primary key (org, leader, delegate, area)
);
alter table latitude enable row level security;
alter table latitude force row level security;
create policy latitude_of_two on latitude using (
  org = (select app_org())
  and (
    leader::text = (select app_actor())
    or delegate::text = (select app_actor())
    or (select app_actor()) = 'house'
  )
);
create policy latitude_shown on latitude for select using (
  org = (select app_org())
  and exists (
    select from showing s where s.org = latitude.org and s.shower = latitude.delegate
      and s.about = latitude.leader and s.shown_to::text = (select app_actor()) and not s.over
  )
);

grant select, insert, update, delete on showing, record_entry, settled, latitude to :serving;

-- Organisations whose read models are to be made again by this version before it serves them.
create table to_rebuild (org text primary key);
insert into to_rebuild select org from organisation;
alter table to_rebuild enable row level security;
alter table to_rebuild force row level security;
create policy to_rebuild_of_house on to_rebuild using (
  (select app_actor()) = 'house' and (org = (select app_org()) or (select app_org()) is null)
);
grant select, delete on to_rebuild to :serving;
