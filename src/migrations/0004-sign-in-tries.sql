-- How often somebody tried in vain to sign in with an address, from wherever. `address` is a keyed hash: of addresses
-- without a login nothing readable is kept.
create table auth.sign_in_tries (
  address text primary key,
  tries integer not null,
  since timestamptz not null
);
grant select, insert, update, delete on auth.sign_in_tries to :serving;
