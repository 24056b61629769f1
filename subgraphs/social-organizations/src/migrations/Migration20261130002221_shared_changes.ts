import { Migration } from '@mikro-orm/migrations';

export class Migration20261130002221_shared_changes extends Migration {
  override up(): void {
    this.addSql(`create table "social_organizations"."shared_changes" ("position" bigserial primary key, "transaction" xid8 not null default pg_current_xact_id(), "at" timestamptz not null default now(), "resource" varchar(8) not null, "record_id" varchar(64) not null, "division_code" varchar(12) not null, "county_code" varchar(6) not null);`);
    this.addSql(`create index "shared_changes_resource_county_code_transaction_position_index" on "social_organizations"."shared_changes" ("resource", "county_code", "transaction", "position");`);
    this.addSql(`create index "shared_changes_resource_transaction_position_index" on "social_organizations"."shared_changes" ("resource", "transaction", "position");`);
    this.addSql(`alter table "social_organizations"."shared_changes" add constraint "shared_changes_resource_record_id_division_code_unique" unique ("resource", "record_id", "division_code");`);
    this.addSql(`create or replace function "social_organizations"."share_social_organizations"() returns trigger language plpgsql as $share$
  begin
    if tg_op = 'INSERT' then
      insert into "social_organizations"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R08' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_organizations"."shared_changes"', 'position')), at = now();
    elsif tg_op = 'DELETE' then
      insert into "social_organizations"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R08' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_organizations"."shared_changes"', 'position')), at = now();
    else
      insert into "social_organizations"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R08' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null union select 'R08' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_organizations"."shared_changes"', 'position')), at = now();
    end if;
    return null;
  end $share$;`);
    this.addSql(`create or replace trigger "share_social_organizations_insert" after insert on "social_organizations"."social_organizations" referencing new table as new_rows for each statement execute function "social_organizations"."share_social_organizations"();`);
    this.addSql(`create or replace trigger "share_social_organizations_update" after update on "social_organizations"."social_organizations" referencing old table as old_rows new table as new_rows for each statement execute function "social_organizations"."share_social_organizations"();`);
    this.addSql(`create or replace trigger "share_social_organizations_delete" after delete on "social_organizations"."social_organizations" referencing old table as old_rows for each statement execute function "social_organizations"."share_social_organizations"();`);
    this.addSql(`insert into "social_organizations"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R08' as resource, e."id" as record_id, e."division_code" as division_code from "social_organizations"."social_organizations" as e where e."division_code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_organizations"."shared_changes"', 'position')), at = now();`);
    this.addSql(`create or replace function "social_organizations"."share_credit_list_entries"() returns trigger language plpgsql as $share$
  begin
    if tg_op = 'INSERT' then
      insert into "social_organizations"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R08' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as p join "social_organizations"."social_organizations" as e on e."id" = p."organization_id" where e."division_code" is not null union select 'R16' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_organizations"."shared_changes"', 'position')), at = now();
    elsif tg_op = 'DELETE' then
      insert into "social_organizations"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R08' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as p join "social_organizations"."social_organizations" as e on e."id" = p."organization_id" where e."division_code" is not null union select 'R16' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_organizations"."shared_changes"', 'position')), at = now();
    else
      insert into "social_organizations"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R08' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as p join "social_organizations"."social_organizations" as e on e."id" = p."organization_id" where e."division_code" is not null union select 'R16' as resource, e."id" as record_id, e."division_code" as division_code from old_rows as e where e."division_code" is not null union select 'R08' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as p join "social_organizations"."social_organizations" as e on e."id" = p."organization_id" where e."division_code" is not null union select 'R16' as resource, e."id" as record_id, e."division_code" as division_code from new_rows as e where e."division_code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_organizations"."shared_changes"', 'position')), at = now();
    end if;
    return null;
  end $share$;`);
    this.addSql(`create or replace trigger "share_credit_list_entries_insert" after insert on "social_organizations"."credit_list_entries" referencing new table as new_rows for each statement execute function "social_organizations"."share_credit_list_entries"();`);
    this.addSql(`create or replace trigger "share_credit_list_entries_update" after update on "social_organizations"."credit_list_entries" referencing old table as old_rows new table as new_rows for each statement execute function "social_organizations"."share_credit_list_entries"();`);
    this.addSql(`create or replace trigger "share_credit_list_entries_delete" after delete on "social_organizations"."credit_list_entries" referencing old table as old_rows for each statement execute function "social_organizations"."share_credit_list_entries"();`);
    this.addSql(`insert into "social_organizations"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R08' as resource, e."id" as record_id, e."division_code" as division_code from "social_organizations"."credit_list_entries" as p join "social_organizations"."social_organizations" as e on e."id" = p."organization_id" where e."division_code" is not null union select 'R16' as resource, e."id" as record_id, e."division_code" as division_code from "social_organizations"."credit_list_entries" as e where e."division_code" is not null) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"social_organizations"."shared_changes"', 'position')), at = now();`);
  }
}
