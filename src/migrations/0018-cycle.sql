-- What two people said of hand-overs that keep coming back. The two see it, and nobody else; what the leader knows first
-- is kept from the delegate by the lookups.

create table cycle (
  org text not null,
  -- made from the two and the area, so that there is one
  id uuid not null,
  version integer not null,
  leader uuid not null,
  delegate uuid not null,
  area uuid,
  state jsonb not null,
  primary key (org, id),
  foreign key (org, leader) references person (org, id) deferrable initially deferred,
  foreign key (org, delegate) references person (org, id) deferrable initially deferred
);
create index cycle_pair on cycle (org, leader, delegate);
alter table cycle enable row level security;
alter table cycle force row level security;
create policy cycle_of_two on cycle using (
  org = (select app_org())
  and (
    leader::text = (select app_actor())
    or delegate::text = (select app_actor())
    or (select app_actor()) = 'house'
  )
);

-- What came back, without walking through everything that a person ever handed over.
create index delegation_ended_leader on delegation (org, leader, delegate, changed_at desc) where stage = 'ended';

grant select, insert, update, delete on cycle to :serving;
