-- Logins, in the shape better-auth asks for. A login is not a person: it may belong to several organisations.
create schema auth;
create table auth."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create table auth.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" on delete cascade
);
create index session_of_user on auth.session ("userId");
create table auth.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null
);
create index account_of_user on auth.account ("userId");
create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verification_identifier on auth.verification (identifier);
create table auth."rateLimit" (
  id text primary key,
  key text not null unique,
  count integer not null,
  "lastRequest" bigint not null
);
-- Keys the server keeps for itself, such as the one that signs sessions.
create table auth.secret (name text primary key, value text not null);

grant usage on schema auth to :serving;
grant select, insert, update, delete on all tables in schema auth to :serving;

-- Which person a login is, in each organisation. Not in the ledger: whose pseudonym is whose can be erased.
create table membership (
  org text not null,
  person uuid not null,
  login text not null,
  primary key (org, person),
  unique (org, login)
);
create index membership_login on membership (login);
alter table membership enable row level security;
alter table membership force row level security;
create policy membership_of_org_or_login on membership
  using (org = (select app_org()) or login = (select app_login()))
  with check (org = (select app_org()));
grant select, insert, update, delete on membership to :serving;
