import { Migration } from '@mikro-orm/migrations';

export class Migration20261130060606_shared_changes_of_persons extends Migration {
  override up(): void {
    this.addSql(`create table "child_protection"."shared_changes" ("position" bigserial primary key, "transaction" xid8 not null default pg_current_xact_id(), "at" timestamptz not null default now(), "resource" varchar(8) not null, "record_id" varchar(64) not null, "division_code" varchar(12) not null, "county_code" varchar(6) not null);`);
    this.addSql(`create index "shared_changes_resource_county_code_transaction_position_index" on "child_protection"."shared_changes" ("resource", "county_code", "transaction", "position");`);
    this.addSql(`create index "shared_changes_resource_transaction_position_index" on "child_protection"."shared_changes" ("resource", "transaction", "position");`);
    this.addSql(`alter table "child_protection"."shared_changes" add constraint "shared_changes_resource_record_id_division_code_unique" unique ("resource", "record_id", "division_code");`);
    this.addSql(`create or replace function "child_protection"."share_child_stipends"() returns trigger language plpgsql as $share$
  begin
    if tg_op = 'INSERT' then
      insert into "child_protection"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R06' as resource, e."id" as record_id, e."payer_division_code" as division_code from new_rows as e where e."payer_division_code" is not null and e."status" = 'PAYING') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"child_protection"."shared_changes"', 'position')), at = now();
    elsif tg_op = 'DELETE' then
      insert into "child_protection"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R06' as resource, e."id" as record_id, e."payer_division_code" as division_code from old_rows as e where e."payer_division_code" is not null and e."status" = 'PAYING') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"child_protection"."shared_changes"', 'position')), at = now();
    else
      insert into "child_protection"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R06' as resource, e."id" as record_id, e."payer_division_code" as division_code from old_rows as e where e."payer_division_code" is not null and e."status" = 'PAYING' union select 'R06' as resource, e."id" as record_id, e."payer_division_code" as division_code from new_rows as e where e."payer_division_code" is not null and e."status" = 'PAYING') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"child_protection"."shared_changes"', 'position')), at = now();
    end if;
    return null;
  end $share$;`);
    this.addSql(`create or replace trigger "share_child_stipends_insert" after insert on "child_protection"."child_stipends" referencing new table as new_rows for each statement execute function "child_protection"."share_child_stipends"();`);
    this.addSql(`create or replace trigger "share_child_stipends_update" after update on "child_protection"."child_stipends" referencing old table as old_rows new table as new_rows for each statement execute function "child_protection"."share_child_stipends"();`);
    this.addSql(`create or replace trigger "share_child_stipends_delete" after delete on "child_protection"."child_stipends" referencing old table as old_rows for each statement execute function "child_protection"."share_child_stipends"();`);
    this.addSql(`insert into "child_protection"."shared_changes" as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (select 'R06' as resource, e."id" as record_id, e."payer_division_code" as division_code from "child_protection"."child_stipends" as e where e."payer_division_code" is not null and e."status" = 'PAYING') as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('"child_protection"."shared_changes"', 'position')), at = now();`);
  }
}
