import { Migration } from '@mikro-orm/migrations';

export class Migration20261129153619_economic_checks extends Migration {
  override up(): void {
    this.addSql(`create table "social_assistance"."check_replies" ("check_id" varchar(32) not null, "source_code" varchar(20) not null, "synthetic" boolean not null default false, "status" varchar(9) not null, "facts" jsonb not null, "hits" int not null, "tries" smallint not null, "next_try_at" timestamptz null, "answered_at" timestamptz null, primary key ("check_id", "source_code"));`);
    this.addSql(`create table "social_assistance"."source_facts" ("id" varchar(32) not null, "synthetic" boolean not null default false, "source_code" varchar(20) not null, "resident_id" varchar(32) not null, "kind" varchar(10) not null, "amount" numeric(14,2) null, "other_id" varchar(32) null, primary key ("id"));`);
    this.addSql(`create index "source_facts_source_code_resident_id_index" on "social_assistance"."source_facts" ("source_code", "resident_id");`);
    this.addSql(`create index "assistance_enrollments_next_review_due_id_index" on "social_assistance"."assistance_enrollments" ("next_review_due", "id");`);
    this.addSql(`alter table "social_assistance"."economic_checks" drop column "stored_sources", drop column "property_items";`);
    this.addSql(`alter table "social_assistance"."economic_checks" add "version" int not null default 1, add "next_due_at" timestamptz not null, add "enrollment_id" varchar(32) null, add "open_enrollment_id" varchar(32) null, add "status" varchar(10) not null, add "recheck" boolean not null, add "stop_reason" varchar(21) null, add "program" varchar(11) not null, add "household_id" varchar(32) null, add "stored_property" jsonb not null, add "exceedances" jsonb not null, add "discrepancies" text[] not null, add "declared_income" numeric(14,2) null, add "persons" smallint not null, add "urban_rural" varchar(5) not null, add "judged_on" date not null, add "written_authority" boolean not null, add "system_step_at" timestamptz not null;`);
    this.addSql(`alter table "social_assistance"."economic_checks" alter column "application_id" drop not null;`);
    this.addSql(`alter table "social_assistance"."economic_checks" add constraint "economic_checks_open_enrollment_id_unique" unique ("open_enrollment_id");`);
    this.addSql(`create index "economic_checks_party_ids_index" on "social_assistance"."economic_checks" using gin ("party_ids");`);
    this.addSql(`create index "economic_checks_system_step_at_id_index" on "social_assistance"."economic_checks" ("system_step_at", "id");`);
    this.addSql(`create index "economic_checks_next_due_at_id_index" on "social_assistance"."economic_checks" ("next_due_at", "id");`);
    this.addSql(`create index "economic_checks_requested_at_id_index" on "social_assistance"."economic_checks" ("requested_at", "id");`);
    this.addSql(`create index "economic_checks_residence_division_code_requested_at_index" on "social_assistance"."economic_checks" ("residence_division_code", "requested_at");`);
    this.addSql(`create index "economic_checks_hukou_division_code_requested_at_index" on "social_assistance"."economic_checks" ("hukou_division_code", "requested_at");`);
    this.addSql(`create index "economic_checks_apply_division_code_requested_at_index" on "social_assistance"."economic_checks" ("apply_division_code", "requested_at");`);
    this.addSql(`create index "economic_checks_apply_division_code_status_next_due_at_index" on "social_assistance"."economic_checks" ("apply_division_code", "status", "next_due_at");`);
    this.addSql(`create index "economic_checks_household_id_completed_at_index" on "social_assistance"."economic_checks" ("household_id", "completed_at");`);
    this.addSql(`create index "economic_checks_enrollment_id_requested_at_index" on "social_assistance"."economic_checks" ("enrollment_id", "requested_at");`);
  }
}
