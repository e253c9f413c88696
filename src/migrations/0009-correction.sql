-- Delegations that were kept before anything could be corrected have no correction open.
alter table delegation no force row level security;
update delegation set state = state || '{"correction": null}' where not state ? 'correction';
alter table delegation force row level security;

-- Few are corrected once they are closed; those wait for an answer.
alter table delegation add column correcting boolean not null
  generated always as (stage = 'closed' and coalesce(state->'correction' <> 'null', false)) stored;
create index delegation_correcting on delegation (org) where correcting;
