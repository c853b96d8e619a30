-- A keyed value by which a start tells that it has another key than the numbers, before it stores one more. Written with the first number.
create table identity_key (
  only_one boolean primary key default true check (only_one),
  check_value bytea not null check (length(check_value) = 32)
);
revoke update on identity_key from ${app_role};

-- Any number, to try a key on: for numbers that were stored before there was a check value.
create function any_identity() returns table (person_id bigint, cipher bytea, fingerprint bytea)
  language sql stable security definer set search_path = public
  begin atomic
    select person_identity.person_id, person_identity.cipher, person_identity.fingerprint from person_identity limit 1;
  end;
