-- What fell short before there were reviews begins one where it still stands, as its events now say.
alter table delegation no force row level security;
update delegation
set state = state || jsonb_build_object('appreciated', null, 'review',
  case when state->'settled'->>'outcome' <> 'met' or jsonb_array_length(state->'settled'->'doubts') > 0 then
    jsonb_build_object('part', 'leader', 'since', state->'settled'->'at', 'proposed', null, 'agreed', null,
      'reflected', jsonb_build_object('leader', null, 'delegate', null)) end)
where not state ? 'review';
alter table delegation force row level security;

-- Its silence is another one: the clock looks at once.
alter table wake no force row level security;
update wake set at = now() where stream in (
  select 'delegation:' || id from delegation where org = wake.org and stage = 'settled');
alter table wake force row level security;
