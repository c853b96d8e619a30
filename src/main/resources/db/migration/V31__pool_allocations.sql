-- How a pool's posts are to be shared out over the institutions that share it, on its way to being in force.

create table pool_allocation (
  id bigint generated always as identity primary key,
  pool text not null check (pool <> ''),
  institution_ids bigint[] not null check (cardinality(institution_ids) > 0),
  number integer not null check (number > 0),
  name text not null check (name <> ''),
  revision integer not null check (revision > 0),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'DISCARDED')),
  terms jsonb not null check (jsonb_typeof(terms) = 'object'),
  request jsonb check (jsonb_typeof(request) = 'object'),
  result jsonb check (jsonb_typeof(result) = 'object'),
  solved_at timestamptz,
  author_id bigint not null references app_user,
  author text not null,
  created_at timestamptz not null,
  edited_at timestamptz not null,
  submitted_by_id bigint references app_user,
  submitted_by text,
  submitted_at timestamptz,
  decided_by_id bigint references app_user,
  decided_by text,
  decided_at timestamptz,
  decision_document text,
  decision_words text,
  approved_on date,
  in_force_from date,
  unique (institution_ids, pool, number),
  check ((request is null) = (result is null) and (request is null) = (solved_at is null)),
  constraint submitted_with_a_result check (state not in ('SUBMITTED', 'APPROVED') or result is not null),
  check ((state in ('SUBMITTED', 'RETURNED', 'APPROVED')) = (submitted_at is not null)),
  check ((submitted_at is null) = (submitted_by_id is null) and (submitted_at is null) = (submitted_by is null)),
  check ((state in ('RETURNED', 'APPROVED')) = (decided_at is not null)),
  check ((decided_at is null) = (decided_by_id is null) and (decided_at is null) = (decided_by is null)),
  constraint nobody_decides_on_own_allocation check (decided_by_id <> author_id and decided_by_id <> submitted_by_id),
  constraint allocation_returned_with_reasons check (state <> 'RETURNED' or coalesce(decision_words, '') <> ''),
  constraint allocation_approved_by_a_document check (state <> 'APPROVED' or coalesce(decision_document, '') <> ''),
  constraint allocation_in_force_after_approval check (state <> 'APPROVED' or coalesce(in_force_from >= approved_on, false))
);
-- Pools of one name that share a member are one pool at different times.
create unique index one_submitted_allocation on pool_allocation (pool, (institution_ids[1])) where state = 'SUBMITTED';

create function pool_allocation_goes_its_way() returns trigger language plpgsql as $$
begin
  if (old.state, new.state) not in
     (('DRAFT', 'DRAFT'), ('DRAFT', 'SUBMITTED'), ('DRAFT', 'DISCARDED'), ('SUBMITTED', 'DRAFT'), ('SUBMITTED', 'RETURNED'),
      ('SUBMITTED', 'APPROVED'), ('RETURNED', 'DRAFT'), ('RETURNED', 'DISCARDED'))
  then
    raise exception 'allocation % cannot go from % to %', old.id, old.state, new.state using errcode = 'integrity_constraint_violation';
  end if;
  if new.revision <> old.revision + 1 then
    raise exception 'allocation % has been changed meanwhile', old.id using errcode = 'integrity_constraint_violation';
  end if;
  if (new.id, new.pool, new.institution_ids, new.number, new.author_id, new.author, new.created_at) is distinct from
     (old.id, old.pool, old.institution_ids, old.number, old.author_id, old.author, old.created_at)
    or new.state <> 'DRAFT' and
     (new.name, new.terms, new.request, new.result, new.solved_at) is distinct from
     (old.name, old.terms, old.request, old.result, old.solved_at)
  then
    raise exception 'allocation % is no draft, its content stays', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger pool_allocation_goes_its_way before update on pool_allocation
  for each row execute function pool_allocation_goes_its_way();

create function pool_allocation_begins_as_draft() returns trigger language plpgsql as $$
begin
  if (new.state, new.revision) is distinct from ('DRAFT', 1) then
    raise exception 'an allocation begins as a draft' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger pool_allocation_begins_as_draft before insert on pool_allocation
  for each row execute function pool_allocation_begins_as_draft();

-- What happened to an allocation. Nothing of it is ever changed.
create table allocation_step (
  allocation_id bigint not null references pool_allocation,
  revision integer not null check (revision > 0),
  event text not null check (event in ('CREATE', 'EDIT', 'SOLVE', 'SUBMIT', 'WITHDRAW', 'DISCARD', 'GIVE_BACK', 'APPROVE')),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'DISCARDED')),
  actor_id bigint not null references app_user,
  actor text not null,
  role text not null,
  at timestamptz not null,
  words text,
  primary key (allocation_id, revision)
);
revoke update on allocation_step from ${app_role};

-- An allocation is about all of its institutions, and is there for whoever sees them all.
alter table pool_allocation enable row level security;
alter table allocation_step enable row level security;
create policy by_institutions on pool_allocation using (institution_ids <@ (select visible_institutions())::bigint[]);
create policy of_visible_allocation on allocation_step using (allocation_id in (select id from pool_allocation));

alter table change drop constraint change_kind_check;
alter table change add constraint change_kind_check
  check (kind in ('OPENING', 'IMPORT', 'EDIT', 'UNDO', 'DEMO', 'STRUCTURE', 'ESTABLISHMENT', 'ALLOCATION'));

alter table post_structure
  add allocation_id bigint references pool_allocation;
comment on column post_structure.allocation_id is 'the allocation of a pool that brought the numbers of its grades; null for all other posts';
