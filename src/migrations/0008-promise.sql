-- Promises: a small word given to one person, with a day. The two see it, and nobody else.

create table promise (
  org text not null,
  id uuid not null,
  version integer not null,
  promiser uuid not null,
  receiver uuid not null,
  due date not null,
  over boolean not null,
  changed_at timestamptz not null,
  state jsonb not null,
  primary key (org, id),
  foreign key (org, promiser) references person (org, id) deferrable initially deferred,
  foreign key (org, receiver) references person (org, id) deferrable initially deferred
);
create index promise_promiser on promise (org, promiser, changed_at desc);
create index promise_receiver on promise (org, receiver, changed_at desc);
alter table promise enable row level security;
alter table promise force row level security;
create policy promise_of_two on promise using (
  org = (select app_org())
  and (
    promiser::text = (select app_actor())
    or receiver::text = (select app_actor())
    or (select app_actor()) = 'house'
  )
);

grant select, insert, update, delete on promise to :serving;
