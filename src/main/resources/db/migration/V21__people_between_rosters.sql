-- A code belongs to one person for ever, who is on one roster at a time. Who is on none may come onto any; of the others it is said that
-- they are on a roster out of sight, and not on whose.
create function codes_on_rosters_out_of_sight(codes text[]) returns table (code text)
  language sql stable security definer set search_path = public
  begin atomic
    select person.code
    from person join person_detail on person_detail.person_id = person.id
    where person.code = any (codes)
      and person_detail.ended_by is null
      and not person_detail.institution_id = any ((select visible_institutions())::bigint[]);
  end;
