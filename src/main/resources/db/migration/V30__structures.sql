-- Versions of post structures on their way to being in force, what became of establishments, and posts in force by the day.

alter table change drop constraint change_kind_check;
alter table change add constraint change_kind_check
  check (kind in ('OPENING', 'IMPORT', 'EDIT', 'UNDO', 'DEMO', 'STRUCTURE', 'ESTABLISHMENT'));

-- What is calculated, drafted, checked and approved of an institution's posts. Numbers by grade, categories, series and what they were
-- calculated from are documents: nobody asks for parts of them.
create table structure_version (
  id bigint generated always as identity primary key,
  institution_id bigint not null references institution,
  number integer not null check (number > 0),
  revision integer not null check (revision > 0),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'DISCARDED')),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  authorized integer not null check (authorized >= 0),
  changed_on date,
  reason text check (reason in ('SPLIT_MERGE', 'ESTABLISHMENT_CHANGE', 'BUSINESS_NEED')),
  reason_document text check (reason_document <> ''),
  in_force_from date,
  author_id bigint not null references app_user,
  author text not null,
  author_role text not null,
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
  approved_by_level text check (approved_by_level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP')),
  approved_on date,
  unique (institution_id, number),
  unique (id, institution_id),
  check ((state in ('SUBMITTED', 'RETURNED', 'APPROVED')) = (submitted_at is not null)),
  check ((submitted_at is null) = (submitted_by_id is null) and (submitted_at is null) = (submitted_by is null)),
  check ((state in ('RETURNED', 'APPROVED')) = (decided_at is not null)),
  check ((decided_at is null) = (decided_by_id is null) and (decided_at is null) = (decided_by is null)),
  constraint nobody_decides_on_own check (decided_by_id <> author_id and decided_by_id <> submitted_by_id),
  constraint returned_with_reasons check (state <> 'RETURNED' or coalesce(decision_words, '') <> ''),
  constraint approved_by_a_document check (state <> 'APPROVED' or coalesce(decision_document, '') <> '' and approved_by_level is not null),
  constraint in_force_after_approval check (state <> 'APPROVED' or coalesce(in_force_from >= approved_on, false)),
  constraint submitted_with_a_day check (state in ('DRAFT', 'DISCARDED') or in_force_from is not null),
  constraint change_of_establishment_has_a_document
    check (state in ('DRAFT', 'DISCARDED') or reason is distinct from 'ESTABLISHMENT_CHANGE' or reason_document is not null)
);
create unique index one_submitted_version on structure_version (institution_id) where state = 'SUBMITTED';

-- What is approved never changes, what is submitted changes only by being decided on or taken back, and nothing goes a way that there is not.
create function structure_version_goes_its_way() returns trigger language plpgsql as $$
begin
  if (old.state, new.state) not in
     (('DRAFT', 'DRAFT'), ('DRAFT', 'SUBMITTED'), ('DRAFT', 'DISCARDED'), ('SUBMITTED', 'DRAFT'), ('SUBMITTED', 'RETURNED'),
      ('SUBMITTED', 'APPROVED'), ('RETURNED', 'DRAFT'), ('RETURNED', 'DISCARDED'))
  then
    raise exception 'version % of a structure cannot go from % to %', old.id, old.state, new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  if new.revision <> old.revision + 1 then
    raise exception 'version % of a structure has been changed meanwhile', old.id using errcode = 'integrity_constraint_violation';
  end if;
  if (new.id, new.institution_id, new.number, new.author_id, new.author, new.author_role, new.created_at) is distinct from
     (old.id, old.institution_id, old.number, old.author_id, old.author, old.author_role, old.created_at)
    or new.state <> 'DRAFT' and
     (new.content, new.authorized, new.changed_on, new.reason, new.reason_document) is distinct from
     (old.content, old.authorized, old.changed_on, old.reason, old.reason_document)
  then
    raise exception 'version % of a structure is no draft, its content stays', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger structure_version_goes_its_way before update on structure_version
  for each row execute function structure_version_goes_its_way();

-- A new version is a draft.
create function structure_version_begins_as_draft() returns trigger language plpgsql as $$
begin
  if (new.state, new.revision) is distinct from ('DRAFT', 1) then
    raise exception 'a version of a structure begins as a draft' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger structure_version_begins_as_draft before insert on structure_version
  for each row execute function structure_version_begins_as_draft();

-- What happened to a version: by whom, when, with which words. Nothing of it is ever changed.
create table structure_step (
  version_id bigint not null,
  institution_id bigint not null,
  revision integer not null check (revision > 0),
  event text not null check (event in ('CREATE', 'EDIT', 'SUBMIT', 'WITHDRAW', 'DISCARD', 'GIVE_BACK', 'APPROVE')),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'DISCARDED')),
  actor_id bigint not null references app_user,
  actor text not null,
  role text not null,
  at timestamptz not null,
  words text,
  primary key (version_id, revision),
  foreign key (version_id, institution_id) references structure_version (id, institution_id)
);
revoke update on structure_step from ${app_role};

alter table structure_version enable row level security;
alter table structure_step enable row level security;
create policy by_institution on structure_version using (institution_id = any ((select visible_institutions())::bigint[]));
create policy by_institution on structure_step using (institution_id = any ((select visible_institutions())::bigint[]));

-- Posts are in force from their day until the day of the next: several approved structures stand beside each other, one for each day on
-- which one comes into force. Without a day they are in force as long as anybody knows.
drop index one_post_structure;
alter table post_structure
  add adjusted_on date,
  add version_id bigint,
  add foreign key (version_id, institution_id) references structure_version (id, institution_id);
create unique index one_post_structure_a_day on post_structure (institution_id, coalesce(in_force_from, '-infinity'))
  where ended_by is null;
create unique index one_post_structure_a_version on post_structure (version_id) where ended_by is null;
comment on column post_structure.adjusted_on is
  'the day on which the posts were adjusted to the establishment; null where the details of the institution say it';
comment on column post_structure.version_id is 'the version that was approved; null for posts that were imported';

-- What became of an establishment, with the documents. What holds now is in institution_detail.
create table establishment_record (
  id bigint generated always as identity primary key,
  institution_id bigint not null,
  kind text not null check (kind in ('CHANGED', 'TRANSFER_BEGUN', 'TRANSFER_ENDED')),
  on_day date not null,
  authorized_before integer not null check (authorized_before >= 0),
  authorized integer check (authorized >= 0),
  document text not null check (document <> ''),
  added_by bigint not null,
  foreign key (institution_id, added_by) references change_institution,
  check ((kind = 'CHANGED') = (authorized is not null))
);
create index establishment_record_of_institution on establishment_record (institution_id, added_by);
revoke update on establishment_record from ${app_role};
alter table establishment_record enable row level security;
create policy by_institution on establishment_record using (institution_id = any ((select visible_institutions())::bigint[]));
