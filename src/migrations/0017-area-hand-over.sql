-- Areas are renamed and merged: what was merged stands here still, with what it is now.
alter table area add column merged_into uuid;

create view area_now with (security_invoker = on) as
  select a.org, a.id, n.id as now, n.name
  from area a join area n on n.org = a.org and n.id = coalesce(a.merged_into, a.id);

-- Areas on their way from a leader to a delegate, level by level. The two see it, and nobody else.
create table area_hand_over (
  org text not null,
  id uuid not null,
  version integer not null,
  leader uuid not null,
  delegate uuid not null,
  area uuid not null,
  stage text not null,
  changed_at timestamptz not null,
  state jsonb not null,
  primary key (org, id),
  foreign key (org, leader) references person (org, id) deferrable initially deferred,
  foreign key (org, delegate) references person (org, id) deferrable initially deferred
);
create index area_hand_over_leader on area_hand_over (org, leader, changed_at desc);
create index area_hand_over_delegate on area_hand_over (org, delegate, changed_at desc);
alter table area_hand_over enable row level security;
alter table area_hand_over force row level security;
create policy area_hand_over_of_two on area_hand_over using (
  org = (select app_org())
  and (
    leader::text = (select app_actor())
    or delegate::text = (select app_actor())
    or (select app_actor()) = 'house'
  )
);

-- Who decides what with whom: of all this, everyone sees the level that is agreed, and nothing else.
create table agreed_level (
  org text not null,
  id uuid not null,
  leader uuid not null,
  delegate uuid not null,
  area uuid not null,
  level integer not null,
  primary key (org, id),
  foreign key (org, id) references area_hand_over (org, id) on delete cascade deferrable initially deferred
);
create index agreed_level_area on agreed_level (org, area);
alter table agreed_level enable row level security;
alter table agreed_level force row level security;
create policy agreed_level_for_everyone on agreed_level for select using (org = (select app_org()));
create policy agreed_level_by_the_two on agreed_level using (
  org = (select app_org())
  and (
    leader::text = (select app_actor())
    or delegate::text = (select app_actor())
    or (select app_actor()) = 'house'
  )
);

grant select on area_now to :serving;
grant select, insert, update, delete on area_hand_over, agreed_level to :serving;
