-- What all tables rest on: which rows a transaction may see, who acts in it, and what the application may do.

create extension if not exists btree_gist;

-- The institutions whose rows the transaction may see and write. Without a setting there are none: forgetting it shows nothing.
-- In a policy it has to stand as (select visible_institutions()), to be evaluated once and not for each row:
--   using (institution_id = any ((select visible_institutions())::bigint[]))
create function visible_institutions() returns bigint[]
  language sql stable parallel safe
  return coalesce(string_to_array(nullif(current_setting('app.institutions', true), ''), ',')::bigint[], '{}');

comment on function visible_institutions() is 'Institutions whose rows this transaction may see; none unless it says so';

-- Who acts in the transaction; null without a setting, which a column "not null default actor()" then refuses.
create function actor() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.actor', true), '');

comment on function actor() is 'Who acts in this transaction; null unless it says so';

-- The application reads and writes the tables of later migrations. History is kept, so it deletes nothing: a table whose rows may go
-- has to grant delete itself.
grant usage on schema public to ${app_role};
grant execute on function visible_institutions(), actor() to ${app_role};
alter default privileges in schema public grant select, insert, update on tables to ${app_role};
alter default privileges in schema public grant usage on sequences to ${app_role};

-- Functions that run with their owner's rights are for the application alone.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public grant execute on functions to ${app_role};
