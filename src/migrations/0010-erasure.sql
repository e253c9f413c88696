-- Whose words they are: erasing a person erases these. Of those that are here, whoever first named them wrote them.
alter table passage no force row level security;
alter table event no force row level security;
alter table passage add column author text;
update passage set author = first.actor
from (
  select distinct on (e.org, named.id) e.org, named.id, e.actor
  from event e, lateral (select jsonb_path_query(e.data, '$.**.passage') #>> '{}' as id) as named
  order by e.org, named.id, e.at, e.version
) as first
where passage.org = first.org and passage.id::text = first.id;
alter table event force row level security;
alter table passage force row level security;
create index passage_author on passage (org, author);

-- Whose login somebody was who has left, so that they can be forgotten as well.
create table former_membership (
  org text not null,
  person uuid not null,
  login text not null,
  primary key (org, person)
);
create index former_membership_login on former_membership (login);
alter table former_membership enable row level security;
alter table former_membership force row level security;
create policy former_membership_of_org_or_login on former_membership
  using (org = (select app_org()) or login = (select app_login()))
  with check (org = (select app_org()));
grant select, insert, delete on former_membership to :serving;
