-- Who may sign in, for which institutions, and the trail of everything that was done.

create table app_user (
  id bigint generated always as identity primary key,
  sign_in_name text not null check (sign_in_name ~ '^[^[:space:][:cntrl:]]{1,64}$'),
  display_name text not null check (length(display_name) between 1 and 100),
  role text not null check (role in ('INSTITUTION', 'DEPARTMENT', 'BUREAU', 'ADMIN')),
  may_reveal_identity boolean not null default false,
  password_hash text,
  password_set_at timestamptz,
  must_change_password boolean not null default false,
  failed_attempts integer not null default 0 check (failed_attempts >= 0),
  locked_until timestamptz,
  disabled boolean not null default false,
  -- subject at the OpenID provider, bound at the first sign-in from there
  external_subject text unique,
  -- sessions begun before are over
  sessions_valid_from timestamptz not null,
  created_at timestamptz not null,
  last_signed_in_at timestamptz,
  check ((password_hash is null) = (password_set_at is null))
);
create unique index app_user_sign_in_name on app_user (lower(sign_in_name));

-- The program itself, for what it does on nobody's behalf. It has no password and cannot sign in.
insert into app_user (id, sign_in_name, display_name, role, disabled, sessions_valid_from, created_at)
  overriding system value
  values (0, 'system', 'system', 'INSTITUTION', true, 'epoch', 'epoch');

-- Grants come and go; their history is in the audit trail.
create table user_institution (
  user_id bigint not null references app_user,
  institution_id bigint not null references institution,
  primary key (user_id, institution_id)
);
create index user_institution_of on user_institution (institution_id);

create table user_department (
  user_id bigint not null references app_user,
  department_id bigint not null references department,
  primary key (user_id, department_id)
);
create index user_department_of on user_department (department_id);

grant delete on user_institution, user_department to ${app_role};
revoke update on user_institution, user_department from ${app_role};

-- Each entry carries the hash of the one before it and its own over everything in it: an entry changed, removed or slipped in later
-- breaks the chain from there on. The application appends through the function and reads; nothing else.
create table audit_entry (
  id bigint primary key,
  at timestamptz not null,
  actor_id bigint not null references app_user,
  actor text not null,
  action text not null check (action ~ '^[a-z]+([.-][a-z]+)+$'),
  subject text not null,
  institution_ids bigint[] not null,
  before jsonb,
  after jsonb,
  previous bytea not null,
  hash bytea not null
);
create index audit_entry_at on audit_entry (at);

-- The end of the chain; its lock makes appenders queue.
create table audit_head (
  only_one boolean primary key default true check (only_one),
  id bigint not null,
  hash bytea not null
);
insert into audit_head (id, hash) values (0, sha256('dinggang'::bytea));

revoke all on audit_head from ${app_role};
revoke all on audit_entry from ${app_role};
grant select on audit_entry to ${app_role};

-- Of entries that concern institutions, only who may see all of those sees them. Entries that concern none are kept from others than
-- administrators by the program.
alter table audit_entry enable row level security;
create policy by_institutions on audit_entry for select
  using (institution_ids <@ (select visible_institutions())::bigint[]);

create function audit_hash(entry audit_entry) returns bytea
  language sql immutable set search_path = public, pg_temp
  return sha256(entry.previous || convert_to(jsonb_build_array(
    entry.id, (extract(epoch from entry.at) * 1000000)::bigint, entry.actor_id, entry.actor, entry.action, entry.subject,
    entry.institution_ids, entry.before, entry.after)::text, 'UTF8'));

create function audit_append(
  at timestamptz, actor_id bigint, actor text, action text, subject text, institution_ids bigint[], before jsonb, after jsonb)
  returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head audit_head;
  entry audit_entry;
begin
  select * into strict head from audit_head for update;
  entry := (head.id + 1, at, actor_id, actor, action, subject, institution_ids, before, after, head.hash, '');
  entry.hash := audit_hash(entry);
  insert into audit_entry select entry.*;
  update audit_head set id = entry.id, hash = entry.hash;
  return entry.id;
end $$;

-- The number of the first entry with which something is wrong, one past the last where the end is missing; null if the chain is whole.
create function audit_verify() returns bigint
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  head audit_head;
  entry audit_entry;
  expected bigint := 1;
  previous bytea := sha256('dinggang'::bytea);
begin
  select * into strict head from audit_head;
  for entry in select * from audit_entry order by id loop
    if entry.id <> expected or entry.previous <> previous or entry.hash <> audit_hash(entry) then
      return expected;
    end if;
    expected := expected + 1;
    previous := entry.hash;
  end loop;
  return case when head.id <> expected - 1 or head.hash <> previous then expected end;
end $$;

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger append_only before update or delete on audit_entry for each row execute function refuse_rewriting();
create trigger append_only_as_a_whole before truncate on audit_entry for each statement execute function refuse_rewriting();
