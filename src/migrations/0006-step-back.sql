-- Delegations that were kept before there were calls, changes and step-ins have none of them. What is in the ledger
-- says so already; this is their read model.
alter table delegation no force row level security;
update delegation
set state = state || '{"calls": [], "claims": [], "cured": [], "lines": {}, "change": null, "stepIns": []}'
where not state ? 'calls';
alter table delegation force row level security;

-- The clock has more to look at: it looks at everything once.
alter table wake no force row level security;
insert into wake (org, stream, at)
select org, 'delegation:' || id, now() from delegation where stage = 'active'
on conflict (org, stream) do update set at = excluded.at;
alter table wake force row level security;

-- Few have step-ins, and what is over waits for both accounts of them.
alter table delegation add column stepped_in boolean not null
  generated always as (coalesce(state->'stepIns' <> '[]', false)) stored;
create index delegation_leader_stepped_in on delegation (org, leader) where stepped_in;
create index delegation_delegate_stepped_in on delegation (org, delegate) where stepped_in;
