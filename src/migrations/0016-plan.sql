-- Plans: what a person means to do in a week. They see it, and nobody else.

create table plan (
  org text not null,
  id uuid not null,
  version integer not null,
  owner uuid not null,
  week date not null,
  stands boolean not null,
  state jsonb not null,
  primary key (org, id),
  unique (org, owner, week),
  foreign key (org, owner) references person (org, id) deferrable initially deferred
);
alter table plan enable row level security;
alter table plan force row level security;
create policy plan_of_owner on plan using (
  org = (select app_org())
  and (owner::text = (select app_actor()) or (select app_actor()) = 'house')
);

grant select, insert, update, delete on plan to :serving;
