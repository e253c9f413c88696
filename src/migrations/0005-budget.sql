-- What the failure budget adds up, beside the state it is folded in: a state is some kilobytes, and the sums look at
-- every one that ever settled. The database fills these itself.

alter table delegation
  add active jsonb generated always as (state->'active') stored,
  add lost jsonb generated always as (state->'declaration'->'lost') stored,
  add settled_at text generated always as (state->'settled'->>'at') stored,
  add outcome text generated always as (state->'settled'->>'outcome') stored;
