-- Lessons: what two people keep from a delegation. They see it; everyone, once it is posted.

create table lesson (
  org text not null,
  id uuid not null,
  version integer not null,
  leader uuid not null,
  delegate uuid not null,
  delegation uuid not null,
  area uuid,
  body uuid not null,
  posted boolean not null,
  learned_at timestamptz not null,
  state jsonb not null,
  primary key (org, id),
  foreign key (org, leader) references person (org, id) deferrable initially deferred,
  foreign key (org, delegate) references person (org, id) deferrable initially deferred
);
create index lesson_posted on lesson (org, learned_at desc, id desc) where posted;
create index lesson_leader on lesson (org, leader, learned_at desc, id desc);
create index lesson_delegate on lesson (org, delegate, learned_at desc, id desc);
create index lesson_delegation on lesson (org, delegation);
create index lesson_area on lesson (org, area, learned_at desc);
alter table lesson enable row level security;
alter table lesson force row level security;
create policy lesson_of_readers on lesson using (
  org = (select app_org())
  and (
    posted
    or leader::text = (select app_actor())
    or delegate::text = (select app_actor())
    or (select app_actor()) = 'house'
  )
);

-- What is searched. Matching text (`@@`, `%`) is not leakproof, so under a forced policy no index serves it; equality
-- of text is. So each word of a lesson is a row on a shelf: that of everyone (`*`), or one of each of the two. Whoever
-- looks names the shelves they may see, and never walks past a row that is not theirs.

-- The lesson as it stands on the shelves. With the passage that is erased goes all that can be found by it.
create table lesson_shelved (
  org text not null,
  lesson uuid not null,
  passage uuid not null,
  shelves text[] not null,
  primary key (org, lesson),
  foreign key (org, passage) references passage (org, id) on delete cascade
);
create index lesson_shelved_passage on lesson_shelved (org, passage);
alter table lesson_shelved enable row level security;
alter table lesson_shelved force row level security;
create policy lesson_shelved_of_readers on lesson_shelved using (
  org = (select app_org())
  and (shelves && array['*', (select app_actor())] or (select app_actor()) = 'house')
);

-- A word as PostgreSQL's own dictionary stems it, and how much it weighs in this lesson (BM25, its half that needs no
-- other lesson). The empty word stands in every lesson: its count is how many there are.
create table lesson_word (
  org text not null,
  shelf text not null,
  word text not null,
  lesson uuid not null,
  weight real not null,
  primary key (org, shelf, word, lesson) include (weight),
  foreign key (org, lesson) references lesson_shelved (org, lesson) on delete cascade
);
create index lesson_word_lesson on lesson_word (org, lesson);
alter table lesson_word enable row level security;
alter table lesson_word force row level security;
create policy lesson_word_of_readers on lesson_word using (
  org = (select app_org())
  and (shelf in ('*', (select app_actor())) or (select app_actor()) = 'house')
);

-- In how many lessons of a shelf a word stands: kept by the triggers below, so that it is right however rows go.
create table lesson_vocabulary (
  org text not null,
  shelf text not null,
  word text not null,
  lessons integer not null,
  primary key (org, shelf, word) include (lessons)
);
alter table lesson_vocabulary enable row level security;
alter table lesson_vocabulary force row level security;
create policy lesson_vocabulary_of_readers on lesson_vocabulary using (
  org = (select app_org())
  and (shelf in ('*', (select app_actor())) or (select app_actor()) = 'house')
);

-- Three letters in a row, for words that nobody has written like this.
create table lesson_gram (
  org text not null,
  shelf text not null,
  gram text not null,
  word text not null,
  primary key (org, shelf, gram, word),
  foreign key (org, shelf, word) references lesson_vocabulary (org, shelf, word) on delete cascade
);
create index lesson_gram_word on lesson_gram (org, shelf, word);
alter table lesson_gram enable row level security;
alter table lesson_gram force row level security;
create policy lesson_gram_of_readers on lesson_gram using (
  org = (select app_org())
  and (shelf in ('*', (select app_actor())) or (select app_actor()) = 'house')
);

create function grams_of(word text) returns table (gram text) language sql immutable
  as $$ select distinct substr(' ' || word || ' ', i, 3) from generate_series(1, length(word)) i $$;

-- Words are counted as the house: one of the two cannot see the shelf of the other. One at a time in an organisation,
-- so that two who count the same words never wait for each other.
create function lesson_words_came() returns trigger language plpgsql as $$
declare
  actor text := coalesce(app_actor(), '');
begin
  perform set_config('app.actor', 'house', true);
  perform pg_advisory_xact_lock(hashtextextended('lesson words:' || app_org(), 0));
  with counted as (
    insert into lesson_vocabulary as v (org, shelf, word, lessons)
    select org, shelf, word, count(*) from came group by org, shelf, word
    on conflict (org, shelf, word) do update set lessons = v.lessons + excluded.lessons
    returning v.org, v.shelf, v.word, v.xmax = 0 as fresh
  )
  insert into lesson_gram (org, shelf, gram, word)
  select c.org, c.shelf, g.gram, c.word from counted c, grams_of(c.word) g
  where c.fresh and length(c.word) between 4 and 30
  on conflict do nothing;
  perform set_config('app.actor', actor, true);
  return null;
end $$;
create trigger lesson_words_came after insert on lesson_word
  referencing new table as came for each statement execute function lesson_words_came();

create function lesson_words_went() returns trigger language plpgsql as $$
declare
  actor text := coalesce(app_actor(), '');
begin
  perform set_config('app.actor', 'house', true);
  perform pg_advisory_xact_lock(hashtextextended('lesson words:' || app_org(), 0));
  update lesson_vocabulary v set lessons = v.lessons - w.lessons
  from (select org, shelf, word, count(*) as lessons from went group by org, shelf, word) w
  where v.org = w.org and v.shelf = w.shelf and v.word = w.word;
  delete from lesson_vocabulary v using (select distinct org, shelf, word from went) w
  where v.org = w.org and v.shelf = w.shelf and v.word = w.word and v.lessons <= 0;
  perform set_config('app.actor', actor, true);
  return null;
end $$;
create trigger lesson_words_went after delete on lesson_word
  referencing old table as went for each statement execute function lesson_words_went();

grant select, insert, update, delete on
  lesson, lesson_shelved, lesson_word, lesson_vocabulary, lesson_gram to :serving;
