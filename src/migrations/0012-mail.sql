-- Mail that is to go out: for whom and of which kind, by ids alone. What it says is made when it is sent, and kept
-- nowhere. Nobody but the house reads these.

create table mail (
  org text not null,
  id uuid not null,
  -- what makes two of them the same, such as digest:<person>:<day>
  key text not null,
  kind text not null,
  person uuid not null,
  what jsonb not null,
  at timestamptz not null,
  -- when it is tried next; while it is being tried, when whoever tries it has lost it
  next_at timestamptz not null,
  attempts integer not null default 0,
  -- the last answer: a number or a code, never words
  answer text,
  ended text check (ended in ('sent', 'dropped', 'failed')),
  ended_at timestamptz,
  primary key (org, id),
  unique (org, key)
);
create index mail_next on mail (next_at) where ended is null;
create index mail_ended on mail (ended_at) where ended is not null;
create index mail_person on mail (org, person, kind);
alter table mail enable row level security;
alter table mail force row level security;
create policy mail_of_house on mail using (
  (select app_actor()) = 'house' and (org = (select app_org()) or (select app_org()) is null)
);

-- On which day it was last asked whether somebody gets a mail of a kind, and what the last one told them, by ids.
create table mailing (
  org text not null,
  person uuid not null,
  kind text not null,
  looked_on date not null,
  told jsonb,
  primary key (org, person, kind)
);
alter table mailing enable row level security;
alter table mailing force row level security;
create policy mailing_of_house on mailing using (
  org = (select app_org()) and (select app_actor()) = 'house'
);

grant select, insert, update, delete on mail, mailing to :serving;
