import { Migration } from '@mikro-orm/migrations';

export class Migration20261130060634_shared_changes_of_persons extends Migration {
  override up(): void {
    this.addSql(`create or replace function "elderly_care"."share_elder_subsidies"() returns trigger language plpgsql as $share$
  begin
    if tg_op = 'INSERT' then
      insert into "elderly_care"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R14' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null and e."status" = 'PAYING') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"elderly_care"."shared_changes"', 'position')), at = now();
    elsif tg_op = 'DELETE' then
      insert into "elderly_care"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R14' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null and e."status" = 'PAYING') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"elderly_care"."shared_changes"', 'position')), at = now();
    else
      insert into "elderly_care"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R14' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null and e."status" = 'PAYING' union select 'R14' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null and e."status" = 'PAYING') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"elderly_care"."shared_changes"', 'position')), at = now();
    end if;
    return null;
  end $share$;`);
    this.addSql(`create or replace trigger "share_elder_subsidies_insert" after insert on "elderly_care"."elder_subsidies" referencing new table as new_rows for each statement execute function "elderly_care"."share_elder_subsidies"();`);
    this.addSql(`create or replace trigger "share_elder_subsidies_update" after update on "elderly_care"."elder_subsidies" referencing old table as old_rows new table as new_rows for each statement execute function "elderly_care"."share_elder_subsidies"();`);
    this.addSql(`create or replace trigger "share_elder_subsidies_delete" after delete on "elderly_care"."elder_subsidies" referencing old table as old_rows for each statement execute function "elderly_care"."share_elder_subsidies"();`);
    this.addSql(`insert into "elderly_care"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R14' as resource, e."id" as record_id, e."division_code" as division_code from "elderly_care"."elder_subsidies" as e where e."division_code" is not null and e."status" = 'PAYING') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"elderly_care"."shared_changes"', 'position')), at = now();`);
    this.addSql(`create or replace function "elderly_care"."share_ability_assessments"() returns trigger language plpgsql as $share$
  begin
    if tg_op = 'INSERT' then
      insert into "elderly_care"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R14' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as p join "elderly_care"."elder_subsidies" as e on e."resident_id" = p."resident_id" where e."division_code" is not null and e."status" = 'PAYING') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"elderly_care"."shared_changes"', 'position')), at = now();
    elsif tg_op = 'DELETE' then
      insert into "elderly_care"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R14' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as p join "elderly_care"."elder_subsidies" as e on e."resident_id" = p."resident_id" where e."division_code" is not null and e."status" = 'PAYING') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"elderly_care"."shared_changes"', 'position')), at = now();
    else
      insert into "elderly_care"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R14' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as p join "elderly_care"."elder_subsidies" as e on e."resident_id" = p."resident_id" where e."division_code" is not null and e."status" = 'PAYING' union select 'R14' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as p join "elderly_care"."elder_subsidies" as e on e."resident_id" = p."resident_id" where e."division_code" is not null and e."status" = 'PAYING') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"elderly_care"."shared_changes"', 'position')), at = now();
    end if;
    return null;
  end $share$;`);
    this.addSql(`create or replace trigger "share_ability_assessments_insert" after insert on "elderly_care"."ability_assessments" referencing new table as new_rows for each statement execute function "elderly_care"."share_ability_assessments"();`);
    this.addSql(`create or replace trigger "share_ability_assessments_update" after update on "elderly_care"."ability_assessments" referencing old table as old_rows new table as new_rows for each statement execute function "elderly_care"."share_ability_assessments"();`);
    this.addSql(`create or replace trigger "share_ability_assessments_delete" after delete on "elderly_care"."ability_assessments" referencing old table as old_rows for each statement execute function "elderly_care"."share_ability_assessments"();`);
    this.addSql(`insert into "elderly_care"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R14' as resource, e."id" as record_id, e."division_code" as division_code from "elderly_care"."ability_assessments" as p join "elderly_care"."elder_subsidies" as e on e."resident_id" = p."resident_id" where e."division_code" is not null and e."status" = 'PAYING') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"elderly_care"."shared_changes"', 'position')), at = now();`);
  }
}
