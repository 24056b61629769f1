import { Migration } from '@mikro-orm/migrations';

export class Migration20261130002246_shared_changes extends Migration {
  override up(): void {
    this.addSql(`create table "place_names"."shared_changes" ("position" bigserial primary key, "transaction" xid8 not null default pg_current_xact_id(), "at" timestamptz not null default now(), "resource" varchar(8) not null, "record_id" varchar(64) not null, "division_code" varchar(12) not null, "county_code" varchar(6) not null);`);
    this.addSql(`create index "shared_changes_resource_county_code_transaction_position_index" on "place_names"."shared_changes" ("resource", "county_code", "transaction", "position");`);
    this.addSql(`create index "shared_changes_resource_transaction_position_index" on "place_names"."shared_changes" ("resource", "transaction", "position");`);
    this.addSql(`alter table "place_names"."shared_changes" add constraint "shared_changes_resource_record_id_division_code_unique" unique ("resource", "record_id", "division_code");`);
    this.addSql(`create or replace function "place_names"."share_divisions"() returns trigger language plpgsql as $share$
  begin
    if tg_op = 'INSERT' then
      insert into "place_names"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R11' as resource, e."code" as record_id, e."code" as division_code from new_rows as e where e."code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"place_names"."shared_changes"', 'position')), at = now();
    elsif tg_op = 'DELETE' then
      insert into "place_names"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R11' as resource, e."code" as record_id, e."code" as division_code from old_rows as e where e."code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"place_names"."shared_changes"', 'position')), at = now();
    else
      insert into "place_names"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R11' as resource, e."code" as record_id, e."code" as division_code from old_rows as e where e."code" is not null union select 'R11' as resource, e."code" as record_id, e."code" as division_code from new_rows as e where e."code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"place_names"."shared_changes"', 'position')), at = now();
    end if;
    return null;
  end $share$;`);
    this.addSql(`create or replace trigger "share_divisions_insert" after insert on "place_names"."divisions" referencing new table as new_rows for each statement execute function "place_names"."share_divisions"();`);
    this.addSql(`create or replace trigger "share_divisions_update" after update on "place_names"."divisions" referencing old table as old_rows new table as new_rows for each statement execute function "place_names"."share_divisions"();`);
    this.addSql(`create or replace trigger "share_divisions_delete" after delete on "place_names"."divisions" referencing old table as old_rows for each statement execute function "place_names"."share_divisions"();`);
    this.addSql(`insert into "place_names"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R11' as resource, e."code" as record_id, e."code" as division_code from "place_names"."divisions" as e where e."code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"place_names"."shared_changes"', 'position')), at = now();`);
    this.addSql(`create or replace function "place_names"."share_division_successions"() returns trigger language plpgsql as $share$
  begin
    if tg_op = 'INSERT' then
      insert into "place_names"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R11' as resource, e."code" as record_id, e."code" as division_code from new_rows as p join "place_names"."divisions" as e on e."code" = p."to_code" where e."code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"place_names"."shared_changes"', 'position')), at = now();
    elsif tg_op = 'DELETE' then
      insert into "place_names"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R11' as resource, e."code" as record_id, e."code" as division_code from old_rows as p join "place_names"."divisions" as e on e."code" = p."to_code" where e."code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"place_names"."shared_changes"', 'position')), at = now();
    else
      insert into "place_names"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R11' as resource, e."code" as record_id, e."code" as division_code from old_rows as p join "place_names"."divisions" as e on e."code" = p."to_code" where e."code" is not null union select 'R11' as resource, e."code" as record_id, e."code" as division_code from new_rows as p join "place_names"."divisions" as e on e."code" = p."to_code" where e."code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"place_names"."shared_changes"', 'position')), at = now();
    end if;
    return null;
  end $share$;`);
    this.addSql(`create or replace trigger "share_division_successions_insert" after insert on "place_names"."division_successions" referencing new table as new_rows for each statement execute function "place_names"."share_division_successions"();`);
    this.addSql(`create or replace trigger "share_division_successions_update" after update on "place_names"."division_successions" referencing old table as old_rows new table as new_rows for each statement execute function "place_names"."share_division_successions"();`);
    this.addSql(`create or replace trigger "share_division_successions_delete" after delete on "place_names"."division_successions" referencing old table as old_rows for each statement execute function "place_names"."share_division_successions"();`);
    this.addSql(`insert into "place_names"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R11' as resource, e."code" as record_id, e."code" as division_code from "place_names"."division_successions" as p join "place_names"."divisions" as e on e."code" = p."to_code" where e."code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"place_names"."shared_changes"', 'position')), at = now();`);
    this.addSql(`create or replace function "place_names"."share_place_names"() returns trigger language plpgsql as $share$
  begin
    if tg_op = 'INSERT' then
      insert into "place_names"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R12' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"place_names"."shared_changes"', 'position')), at = now();
    elsif tg_op = 'DELETE' then
      insert into "place_names"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R12' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"place_names"."shared_changes"', 'position')), at = now();
    else
      insert into "place_names"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R12' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null union select 'R12' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"place_names"."shared_changes"', 'position')), at = now();
    end if;
    return null;
  end $share$;`);
    this.addSql(`create or replace trigger "share_place_names_insert" after insert on "place_names"."place_names" referencing new table as new_rows for each statement execute function "place_names"."share_place_names"();`);
    this.addSql(`create or replace trigger "share_place_names_update" after update on "place_names"."place_names" referencing old table as old_rows new table as new_rows for each statement execute function "place_names"."share_place_names"();`);
    this.addSql(`create or replace trigger "share_place_names_delete" after delete on "place_names"."place_names" referencing old table as old_rows for each statement execute function "place_names"."share_place_names"();`);
    this.addSql(`insert into "place_names"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R12' as resource, e."id" as record_id, e."division_code" as division_code from "place_names"."place_names" as e where e."division_code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"place_names"."shared_changes"', 'position')), at = now();`);
  }
}
