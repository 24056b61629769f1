import { Migration } from '@mikro-orm/migrations';

export class Migration20261130060537_shared_changes_of_persons extends Migration {
  override up(): void {
    this.addSql(`create table "social_assistance"."shared_changes" ("position" bigserial primary key, "transaction" xid8 not null default pg_current_xact_id(), "at" timestamptz not null default now(), "resource" varchar(8) not null, "record_id" varchar(64) not null, "division_code" varchar(12) not null, "county_code" varchar(6) not null);`);
    this.addSql(`create index "shared_changes_resource_county_code_transaction_position_index" on "social_assistance"."shared_changes" ("resource", "county_code", "transaction", "position");`);
    this.addSql(`create index "shared_changes_resource_transaction_position_index" on "social_assistance"."shared_changes" ("resource", "transaction", "position");`);
    this.addSql(`alter table "social_assistance"."shared_changes" add constraint "shared_changes_resource_record_id_division_code_unique" unique ("resource", "record_id", "division_code");`);
    this.addSql(`create or replace function "social_assistance"."share_enrolled_persons"() returns trigger language plpgsql as $share$
  begin
    if tg_op = 'INSERT' then
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R01' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null and e."until" is null and exists (select 1 from "social_assistance"."assistance_enrollments" as h where h."id" = e."enrollment_id" and (h."program" = any(array['DIBAO']::text[]) and h."status" <> 'TERMINATED')) union select 'R02' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null and e."until" is null and exists (select 1 from "social_assistance"."assistance_enrollments" as h where h."id" = e."enrollment_id" and (h."program" = any(array['TEKUN']::text[]) and h."status" <> 'TERMINATED')) union select 'R03' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as p join "social_assistance"."assistance_enrollments" as e on e."id" = p."enrollment_id" where e."division_code" is not null and (e."program" = any(array['MARGIN', 'RIGID']::text[]) and e."status" <> 'TERMINATED')) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    elsif tg_op = 'DELETE' then
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R01' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null and e."until" is null and exists (select 1 from "social_assistance"."assistance_enrollments" as h where h."id" = e."enrollment_id" and (h."program" = any(array['DIBAO']::text[]) and h."status" <> 'TERMINATED')) union select 'R02' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null and e."until" is null and exists (select 1 from "social_assistance"."assistance_enrollments" as h where h."id" = e."enrollment_id" and (h."program" = any(array['TEKUN']::text[]) and h."status" <> 'TERMINATED')) union select 'R03' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as p join "social_assistance"."assistance_enrollments" as e on e."id" = p."enrollment_id" where e."division_code" is not null and (e."program" = any(array['MARGIN', 'RIGID']::text[]) and e."status" <> 'TERMINATED')) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    else
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R01' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null and e."until" is null and exists (select 1 from "social_assistance"."assistance_enrollments" as h where h."id" = e."enrollment_id" and (h."program" = any(array['DIBAO']::text[]) and h."status" <> 'TERMINATED')) union select 'R02' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null and e."until" is null and exists (select 1 from "social_assistance"."assistance_enrollments" as h where h."id" = e."enrollment_id" and (h."program" = any(array['TEKUN']::text[]) and h."status" <> 'TERMINATED')) union select 'R03' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as p join "social_assistance"."assistance_enrollments" as e on e."id" = p."enrollment_id" where e."division_code" is not null and (e."program" = any(array['MARGIN', 'RIGID']::text[]) and e."status" <> 'TERMINATED') union select 'R01' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null and e."until" is null and exists (select 1 from "social_assistance"."assistance_enrollments" as h where h."id" = e."enrollment_id" and (h."program" = any(array['DIBAO']::text[]) and h."status" <> 'TERMINATED')) union select 'R02' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null and e."until" is null and exists (select 1 from "social_assistance"."assistance_enrollments" as h where h."id" = e."enrollment_id" and (h."program" = any(array['TEKUN']::text[]) and h."status" <> 'TERMINATED')) union select 'R03' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as p join "social_assistance"."assistance_enrollments" as e on e."id" = p."enrollment_id" where e."division_code" is not null and (e."program" = any(array['MARGIN', 'RIGID']::text[]) and e."status" <> 'TERMINATED')) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    end if;
    return null;
  end $share$;`);
    this.addSql(`create or replace trigger "share_enrolled_persons_insert" after insert on "social_assistance"."enrolled_persons" referencing new table as new_rows for each statement execute function "social_assistance"."share_enrolled_persons"();`);
    this.addSql(`create or replace trigger "share_enrolled_persons_update" after update on "social_assistance"."enrolled_persons" referencing old table as old_rows new table as new_rows for each statement execute function "social_assistance"."share_enrolled_persons"();`);
    this.addSql(`create or replace trigger "share_enrolled_persons_delete" after delete on "social_assistance"."enrolled_persons" referencing old table as old_rows for each statement execute function "social_assistance"."share_enrolled_persons"();`);
    this.addSql(`insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R01' as resource, e."id" as record_id, e."division_code" as division_code from "social_assistance"."enrolled_persons" as e where e."division_code" is not null and e."until" is null and exists (select 1 from "social_assistance"."assistance_enrollments" as h where h."id" = e."enrollment_id" and (h."program" = any(array['DIBAO']::text[]) and h."status" <> 'TERMINATED')) union select 'R02' as resource, e."id" as record_id, e."division_code" as division_code from "social_assistance"."enrolled_persons" as e where e."division_code" is not null and e."until" is null and exists (select 1 from "social_assistance"."assistance_enrollments" as h where h."id" = e."enrollment_id" and (h."program" = any(array['TEKUN']::text[]) and h."status" <> 'TERMINATED')) union select 'R03' as resource, e."id" as record_id, e."division_code" as division_code from "social_assistance"."enrolled_persons" as p join "social_assistance"."assistance_enrollments" as e on e."id" = p."enrollment_id" where e."division_code" is not null and (e."program" = any(array['MARGIN', 'RIGID']::text[]) and e."status" <> 'TERMINATED')) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();`);
    this.addSql(`create or replace function "social_assistance"."share_assistance_enrollments"() returns trigger language plpgsql as $share$
  begin
    if tg_op = 'INSERT' then
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R01' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as p join "social_assistance"."enrolled_persons" as e on e."enrollment_id" = p."id" where e."division_code" is not null and e."until" is null and (p."program" = any(array['DIBAO']::text[]) and p."status" <> 'TERMINATED') union select 'R02' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as p join "social_assistance"."enrolled_persons" as e on e."enrollment_id" = p."id" where e."division_code" is not null and e."until" is null and (p."program" = any(array['TEKUN']::text[]) and p."status" <> 'TERMINATED') union select 'R03' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null and (e."program" = any(array['MARGIN', 'RIGID']::text[]) and e."status" <> 'TERMINATED')) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    elsif tg_op = 'DELETE' then
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R01' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as p join "social_assistance"."enrolled_persons" as e on e."enrollment_id" = p."id" where e."division_code" is not null and e."until" is null and (p."program" = any(array['DIBAO']::text[]) and p."status" <> 'TERMINATED') union select 'R02' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as p join "social_assistance"."enrolled_persons" as e on e."enrollment_id" = p."id" where e."division_code" is not null and e."until" is null and (p."program" = any(array['TEKUN']::text[]) and p."status" <> 'TERMINATED') union select 'R03' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null and (e."program" = any(array['MARGIN', 'RIGID']::text[]) and e."status" <> 'TERMINATED')) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    else
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R01' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as p join "social_assistance"."enrolled_persons" as e on e."enrollment_id" = p."id" where e."division_code" is not null and e."until" is null and (p."program" = any(array['DIBAO']::text[]) and p."status" <> 'TERMINATED') union select 'R02' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as p join "social_assistance"."enrolled_persons" as e on e."enrollment_id" = p."id" where e."division_code" is not null and e."until" is null and (p."program" = any(array['TEKUN']::text[]) and p."status" <> 'TERMINATED') union select 'R03' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null and (e."program" = any(array['MARGIN', 'RIGID']::text[]) and e."status" <> 'TERMINATED') union select 'R01' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as p join "social_assistance"."enrolled_persons" as e on e."enrollment_id" = p."id" where e."division_code" is not null and e."until" is null and (p."program" = any(array['DIBAO']::text[]) and p."status" <> 'TERMINATED') union select 'R02' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as p join "social_assistance"."enrolled_persons" as e on e."enrollment_id" = p."id" where e."division_code" is not null and e."until" is null and (p."program" = any(array['TEKUN']::text[]) and p."status" <> 'TERMINATED') union select 'R03' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null and (e."program" = any(array['MARGIN', 'RIGID']::text[]) and e."status" <> 'TERMINATED')) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    end if;
    return null;
  end $share$;`);
    this.addSql(`create or replace trigger "share_assistance_enrollments_insert" after insert on "social_assistance"."assistance_enrollments" referencing new table as new_rows for each statement execute function "social_assistance"."share_assistance_enrollments"();`);
    this.addSql(`create or replace trigger "share_assistance_enrollments_update" after update on "social_assistance"."assistance_enrollments" referencing old table as old_rows new table as new_rows for each statement execute function "social_assistance"."share_assistance_enrollments"();`);
    this.addSql(`create or replace trigger "share_assistance_enrollments_delete" after delete on "social_assistance"."assistance_enrollments" referencing old table as old_rows for each statement execute function "social_assistance"."share_assistance_enrollments"();`);
    this.addSql(`insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R01' as resource, e."id" as record_id, e."division_code" as division_code from "social_assistance"."assistance_enrollments" as p join "social_assistance"."enrolled_persons" as e on e."enrollment_id" = p."id" where e."division_code" is not null and e."until" is null and (p."program" = any(array['DIBAO']::text[]) and p."status" <> 'TERMINATED') union select 'R02' as resource, e."id" as record_id, e."division_code" as division_code from "social_assistance"."assistance_enrollments" as p join "social_assistance"."enrolled_persons" as e on e."enrollment_id" = p."id" where e."division_code" is not null and e."until" is null and (p."program" = any(array['TEKUN']::text[]) and p."status" <> 'TERMINATED') union select 'R03' as resource, e."id" as record_id, e."division_code" as division_code from "social_assistance"."assistance_enrollments" as e where e."division_code" is not null and (e."program" = any(array['MARGIN', 'RIGID']::text[]) and e."status" <> 'TERMINATED')) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();`);
    this.addSql(`create or replace function "social_assistance"."share_temporary_aids"() returns trigger language plpgsql as $share$
  begin
    if tg_op = 'INSERT' then
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R04' as resource, e."id" as record_id, e."place_division_code" as division_code from new_rows as e where e."place_division_code" is not null and (e."granted_on" is not null and e."status" = any(array['GRANTED', 'EMERGENCY', 'PAPERS_DUE', 'CLOSED']::text[]))) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    elsif tg_op = 'DELETE' then
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R04' as resource, e."id" as record_id, e."place_division_code" as division_code from old_rows as e where e."place_division_code" is not null and (e."granted_on" is not null and e."status" = any(array['GRANTED', 'EMERGENCY', 'PAPERS_DUE', 'CLOSED']::text[]))) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    else
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R04' as resource, e."id" as record_id, e."place_division_code" as division_code from old_rows as e where e."place_division_code" is not null and (e."granted_on" is not null and e."status" = any(array['GRANTED', 'EMERGENCY', 'PAPERS_DUE', 'CLOSED']::text[])) union select 'R04' as resource, e."id" as record_id, e."place_division_code" as division_code from new_rows as e where e."place_division_code" is not null and (e."granted_on" is not null and e."status" = any(array['GRANTED', 'EMERGENCY', 'PAPERS_DUE', 'CLOSED']::text[]))) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    end if;
    return null;
  end $share$;`);
    this.addSql(`create or replace trigger "share_temporary_aids_insert" after insert on "social_assistance"."temporary_aids" referencing new table as new_rows for each statement execute function "social_assistance"."share_temporary_aids"();`);
    this.addSql(`create or replace trigger "share_temporary_aids_update" after update on "social_assistance"."temporary_aids" referencing old table as old_rows new table as new_rows for each statement execute function "social_assistance"."share_temporary_aids"();`);
    this.addSql(`create or replace trigger "share_temporary_aids_delete" after delete on "social_assistance"."temporary_aids" referencing old table as old_rows for each statement execute function "social_assistance"."share_temporary_aids"();`);
    this.addSql(`insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R04' as resource, e."id" as record_id, e."place_division_code" as division_code from "social_assistance"."temporary_aids" as e where e."place_division_code" is not null and (e."granted_on" is not null and e."status" = any(array['GRANTED', 'EMERGENCY', 'PAPERS_DUE', 'CLOSED']::text[]))) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();`);
    this.addSql(`create or replace function "social_assistance"."share_benefit_payments"() returns trigger language plpgsql as $share$
  begin
    if tg_op = 'INSERT' then
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R05' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null and (e."program" = any(array['DIS_LIVING', 'DIS_NURSING']::text[]) and e."status" = 'PAID')) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    elsif tg_op = 'DELETE' then
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R05' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null and (e."program" = any(array['DIS_LIVING', 'DIS_NURSING']::text[]) and e."status" = 'PAID')) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    else
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R05' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null and (e."program" = any(array['DIS_LIVING', 'DIS_NURSING']::text[]) and e."status" = 'PAID') union select 'R05' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null and (e."program" = any(array['DIS_LIVING', 'DIS_NURSING']::text[]) and e."status" = 'PAID')) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    end if;
    return null;
  end $share$;`);
    this.addSql(`create or replace trigger "share_benefit_payments_insert" after insert on "social_assistance"."benefit_payments" referencing new table as new_rows for each statement execute function "social_assistance"."share_benefit_payments"();`);
    this.addSql(`create or replace trigger "share_benefit_payments_update" after update on "social_assistance"."benefit_payments" referencing old table as old_rows new table as new_rows for each statement execute function "social_assistance"."share_benefit_payments"();`);
    this.addSql(`create or replace trigger "share_benefit_payments_delete" after delete on "social_assistance"."benefit_payments" referencing old table as old_rows for each statement execute function "social_assistance"."share_benefit_payments"();`);
    this.addSql(`insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R05' as resource, e."id" as record_id, e."division_code" as division_code from "social_assistance"."benefit_payments" as e where e."division_code" is not null and (e."program" = any(array['DIS_LIVING', 'DIS_NURSING']::text[]) and e."status" = 'PAID')) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();`);
    this.addSql(`create or replace function "social_assistance"."share_monitoring_subjects"() returns trigger language plpgsql as $share$
  begin
    if tg_op = 'INSERT' then
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R15' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null and e."status" = 'WATCHED') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    elsif tg_op = 'DELETE' then
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R15' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null and e."status" = 'WATCHED') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    else
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R15' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null and e."status" = 'WATCHED' union select 'R15' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null and e."status" = 'WATCHED') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    end if;
    return null;
  end $share$;`);
    this.addSql(`create or replace trigger "share_monitoring_subjects_insert" after insert on "social_assistance"."monitoring_subjects" referencing new table as new_rows for each statement execute function "social_assistance"."share_monitoring_subjects"();`);
    this.addSql(`create or replace trigger "share_monitoring_subjects_update" after update on "social_assistance"."monitoring_subjects" referencing old table as old_rows new table as new_rows for each statement execute function "social_assistance"."share_monitoring_subjects"();`);
    this.addSql(`create or replace trigger "share_monitoring_subjects_delete" after delete on "social_assistance"."monitoring_subjects" referencing old table as old_rows for each statement execute function "social_assistance"."share_monitoring_subjects"();`);
    this.addSql(`insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R15' as resource, e."id" as record_id, e."division_code" as division_code from "social_assistance"."monitoring_subjects" as e where e."division_code" is not null and e."status" = 'WATCHED') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();`);
    this.addSql(`create or replace function "social_assistance"."share_risk_warnings"() returns trigger language plpgsql as $share$
  begin
    if tg_op = 'INSERT' then
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R15' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as p join "social_assistance"."monitoring_subjects" as e on e."id" = p."subject_id" where e."division_code" is not null and e."status" = 'WATCHED') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    elsif tg_op = 'DELETE' then
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R15' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as p join "social_assistance"."monitoring_subjects" as e on e."id" = p."subject_id" where e."division_code" is not null and e."status" = 'WATCHED') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    else
      insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R15' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as p join "social_assistance"."monitoring_subjects" as e on e."id" = p."subject_id" where e."division_code" is not null and e."status" = 'WATCHED' union select 'R15' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as p join "social_assistance"."monitoring_subjects" as e on e."id" = p."subject_id" where e."division_code" is not null and e."status" = 'WATCHED') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();
    end if;
    return null;
  end $share$;`);
    this.addSql(`create or replace trigger "share_risk_warnings_insert" after insert on "social_assistance"."risk_warnings" referencing new table as new_rows for each statement execute function "social_assistance"."share_risk_warnings"();`);
    this.addSql(`create or replace trigger "share_risk_warnings_update" after update on "social_assistance"."risk_warnings" referencing old table as old_rows new table as new_rows for each statement execute function "social_assistance"."share_risk_warnings"();`);
    this.addSql(`create or replace trigger "share_risk_warnings_delete" after delete on "social_assistance"."risk_warnings" referencing old table as old_rows for each statement execute function "social_assistance"."share_risk_warnings"();`);
    this.addSql(`insert into "social_assistance"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R15' as resource, e."id" as record_id, e."division_code" as division_code from "social_assistance"."risk_warnings" as p join "social_assistance"."monitoring_subjects" as e on e."id" = p."subject_id" where e."division_code" is not null and e."status" = 'WATCHED') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_assistance"."shared_changes"', 'position')), at = now();`);
  }
}
