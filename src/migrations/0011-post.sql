-- The board: what people post for everyone here. Its words are their writer's, in passages; everybody else reads them
-- with nobody in them by name who has not agreed.

create table post (
  org text not null,
  id uuid not null,
  version integer not null,
  kind text not null,
  author uuid not null,
  posted_at timestamptz not null,
  removed boolean not null,
  -- whom it asks to be named, and who have not answered
  waits uuid[] not null,
  state jsonb not null,
  primary key (org, id),
  foreign key (org, author) references person (org, id) deferrable initially deferred
);
create index post_posted on post (org, posted_at desc, id desc) where not removed;
create index post_waits on post (org) where waits <> '{}' and not removed;
alter table post enable row level security;
alter table post force row level security;
create policy post_of_org on post using (org = (select app_org()));

grant select, insert, update, delete on post to :serving;
