-- Rounds, their applicants, plans with every revision, and planning in the background. A round is visible to whoever sees all its
-- institutions, and what belongs to it with it.

create table round (
  id bigint generated always as identity primary key,
  name text not null check (length(name) between 1 and 200),
  state text not null check (state in ('DRAFT', 'STARTED', 'CLOSED')),
  effective_date date not null,
  tenure_cutoff date,
  rule_set text not null,
  parameters jsonb not null,
  objective text check (objective in ('MERIT_FIRST', 'FILL_FIRST')),
  institution_ids bigint[] not null check (cardinality(institution_ids) > 0),
  author_id bigint not null references app_user,
  author text not null,
  author_role text not null,
  created_at timestamptz not null,
  started_at timestamptz,
  closed_at timestamptz,
  check ((state = 'DRAFT') = (started_at is null)),
  check ((state = 'CLOSED') = (closed_at is not null))
);
create index round_of_institutions on round using gin (institution_ids);

create table round_institution (
  round_id bigint not null references round,
  institution_id bigint not null references institution,
  primary key (round_id, institution_id)
);
grant delete on round_institution to ${app_role};

-- The rule set of a started round and all that it extends, as they were written on the day it was started.
create table round_rule_set (
  round_id bigint not null references round,
  name text not null,
  position integer not null check (position >= 0),
  yaml text not null,
  primary key (round_id, name),
  unique (round_id, position)
);

-- What a round is planned under never changes once it has been started.
create function round_stays_as_started() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' and
     (new.name, new.effective_date, new.tenure_cutoff, new.rule_set, new.parameters, new.objective, new.institution_ids, new.started_at)
     is distinct from
     (old.name, old.effective_date, old.tenure_cutoff, old.rule_set, old.parameters, old.objective, old.institution_ids, old.started_at)
  then
    raise exception 'round % has been started, its settings stay', old.id using errcode = 'integrity_constraint_violation';
  end if;
  if (old.state, new.state) not in
     (('DRAFT', 'DRAFT'), ('DRAFT', 'STARTED'), ('STARTED', 'STARTED'), ('STARTED', 'CLOSED'), ('CLOSED', 'CLOSED'))
  then
    raise exception 'round % cannot go from % to %', old.id, old.state, new.state using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger round_stays_as_started before update on round for each row execute function round_stays_as_started();

-- Of one round, changes are numbered in the order in which they are committed: whoever writes holds the round's lock first.
create table applicant_change (
  id bigint generated always as identity primary key,
  round_id bigint not null references round,
  kind text not null check (kind in ('EDIT', 'IMPORT', 'DEMO')),
  author_id bigint not null references app_user,
  author text not null,
  at timestamptz not null,
  file_name text,
  file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
  unique (round_id, id)
);

-- About whom there is no row, nothing is said: applied, without merit, without priority.
create table applicant (
  id bigint generated always as identity primary key,
  round_id bigint not null,
  person_id bigint not null references person,
  applied boolean not null,
  merit_hundredths integer check (merit_hundredths between 0 and 10000),
  priority text[] not null,
  added_by bigint not null,
  ended_by bigint check (ended_by > added_by),
  foreign key (round_id, added_by) references applicant_change (round_id, id),
  foreign key (round_id, ended_by) references applicant_change (round_id, id)
);
create unique index one_applicant on applicant (round_id, person_id) where ended_by is null;
create index applicant_of_round on applicant (round_id);

create table plan (
  id bigint generated always as identity primary key,
  round_id bigint not null references round,
  name text not null check (length(name) between 1 and 200),
  author_id bigint not null references app_user,
  author text not null,
  author_role text not null,
  created_at timestamptz not null,
  current_revision integer not null,
  archived_at timestamptz,
  unique (id, round_id)
);
create unique index one_plan_of_a_name on plan (round_id, name) where archived_at is null;

-- What a revision rests on: the state of each institution and of the applicants as of a change.
create table plan_basis (
  id bigint generated always as identity primary key,
  round_id bigint not null references round,
  applicants_change bigint not null check (applicants_change >= 0),
  institution_ids bigint[] not null,
  change_ids bigint[] not null,
  at timestamptz not null,
  unique (round_id, applicants_change, institution_ids, change_ids),
  unique (id, round_id),
  check (cardinality(institution_ids) = cardinality(change_ids))
);

create table plan_revision (
  plan_id bigint not null,
  round_id bigint not null,
  number integer not null check (number > 0),
  follows integer check (follows < number),
  kind text not null check (kind in
    ('CREATED', 'COPIED', 'PLANNED', 'MOVED', 'HELD', 'RELEASED', 'ADOPTED', 'REPLANNED', 'REFRESHED')),
  staff text,
  basis_id bigint not null,
  appointments jsonb not null check (jsonb_typeof(appointments) = 'object'),
  pins jsonb not null check (jsonb_typeof(pins) = 'object'),
  hard bigint[] not null check (cardinality(hard) = 2),
  soft bigint[] not null check (cardinality(soft) in (4, 5)),
  appointed integer not null check (appointed >= 0),
  violations jsonb not null check (jsonb_typeof(violations) = 'array'),
  proven boolean not null,
  author_id bigint not null references app_user,
  author text not null,
  at timestamptz not null,
  primary key (plan_id, number),
  foreign key (plan_id, round_id) references plan (id, round_id),
  foreign key (plan_id, follows) references plan_revision (plan_id, number),
  foreign key (basis_id, round_id) references plan_basis (id, round_id)
);
alter table plan add constraint plan_has_its_revision
  foreign key (id, current_revision) references plan_revision (plan_id, number) deferrable initially deferred;

-- The attempt is the fence: each claim raises it, and what an earlier attempt still writes finds no row.
create table planning_run (
  id bigint generated always as identity primary key,
  plan_id bigint not null,
  round_id bigint not null,
  base_revision integer not null,
  state text not null check (state in ('QUEUED', 'RUNNING', 'FINISHED', 'STOPPED', 'CANCELLED', 'FAILED')),
  seconds integer not null check (seconds > 0),
  seed bigint not null,
  author_id bigint not null references app_user,
  author text not null,
  requested_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  attempt integer not null default 0,
  node text,
  stop_requested boolean not null default false,
  elapsed_millis bigint not null default 0 check (elapsed_millis >= 0),
  hard bigint[],
  soft bigint[],
  parts_done integer not null default 0,
  parts_proven integer not null default 0,
  parts integer not null default 0,
  checkpoint jsonb,
  history jsonb not null default '[]',
  revision integer,
  failure text,
  foreign key (plan_id, round_id) references plan (id, round_id),
  foreign key (plan_id, base_revision) references plan_revision (plan_id, number),
  foreign key (plan_id, revision) references plan_revision (plan_id, number),
  check ((state in ('QUEUED', 'RUNNING')) = (ended_at is null)),
  check ((state in ('FINISHED', 'STOPPED')) = (revision is not null))
);
create unique index one_run_at_a_time on planning_run (plan_id) where state in ('QUEUED', 'RUNNING');
create index planning_run_of_plan on planning_run (plan_id);

-- The queue of db-scheduler: which runs are to be worked on by somebody, and who is at it. It says nothing about anybody.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_alive on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_first on scheduled_tasks (priority desc, execution_time asc);
grant delete on scheduled_tasks to ${app_role};

revoke update on round_institution, round_rule_set, applicant_change, applicant, plan, plan_basis, plan_revision from ${app_role};
grant update (ended_by) on applicant to ${app_role};
grant update (name, current_revision, archived_at) on plan to ${app_role};

alter table round enable row level security;
alter table round_institution enable row level security;
alter table round_rule_set enable row level security;
alter table applicant_change enable row level security;
alter table applicant enable row level security;
alter table plan enable row level security;
alter table plan_basis enable row level security;
alter table plan_revision enable row level security;
alter table planning_run enable row level security;

create policy all_institutions_visible on round
  using (institution_ids <@ (select visible_institutions())::bigint[]);
create policy of_visible_round on round_institution using (round_id in (select id from round));
create policy of_visible_round on round_rule_set using (round_id in (select id from round));
create policy of_visible_round on applicant_change using (round_id in (select id from round));
create policy of_visible_round on applicant using (round_id in (select id from round));
create policy of_visible_round on plan using (round_id in (select id from round));
create policy of_visible_round on plan_basis using (round_id in (select id from round));
create policy of_visible_round on plan_revision using (round_id in (select id from round));
create policy of_visible_round on planning_run using (round_id in (select id from round));
