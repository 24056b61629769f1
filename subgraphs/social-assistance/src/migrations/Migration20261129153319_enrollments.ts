import { Migration } from '@mikro-orm/migrations';

export class Migration20261129153319_enrollments extends Migration {
  override up(): void {
    this.addSql(`create table "social_assistance"."adjustments" ("id" varchar(32) not null, "synthetic" boolean not null default false, "enrollment_id" varchar(32) not null, "kind" varchar(9) not null, "reason" varchar(20) not null, "explanation" varchar(500) null, "from" varchar(7) not null, "old_amount" numeric(14,2) not null, "new_amount" numeric(14,2) not null, "opinion_heard_at" date null, "opinion_text" varchar(500) null, "letter" jsonb null, "notice_at" date null, "standard_adjustment_id" varchar(32) null, "division_code" varchar(12) not null, "residence_division_code" varchar(12) not null, "beneficiary_ids" text[] not null, "adult_on" date not null, primary key ("id"));`);
    this.addSql(`create index "adjustments_enrollment_id_from_index" on "social_assistance"."adjustments" ("enrollment_id", "from");`);
    this.addSql(`alter table "social_assistance"."adjustments" add constraint "adjustments_enrollment_id_standard_adjustment_id_unique" unique ("enrollment_id", "standard_adjustment_id");`);
    this.addSql(`create table "social_assistance"."care_service_agreements" ("id" varchar(32) not null, "synthetic" boolean not null default false, "version" int not null default 1, "next_due_at" timestamptz not null, "enrollment_id" varchar(32) not null, "status" varchar(8) not null, "resident_id" varchar(32) not null, "carer_kind" varchar(17) not null, "carer_id" varchar(32) null, "carer_body" varchar(100) null, "duties" text[] not null, "from" date not null, "to" date not null, "checks" jsonb not null, "end_ground" varchar(20) null, "division_code" varchar(12) not null, "residence_division_code" varchar(12) not null, "beneficiary_ids" text[] not null, "adult_on" date not null, primary key ("id"));`);
    this.addSql(`create index "care_service_agreements_status_to_index" on "social_assistance"."care_service_agreements" ("status", "to");`);
    this.addSql(`create index "care_service_agreements_division_code_status_to_index" on "social_assistance"."care_service_agreements" ("division_code", "status", "to");`);
    this.addSql(`create index "care_service_agreements_enrollment_id_id_index" on "social_assistance"."care_service_agreements" ("enrollment_id", "id");`);
    this.addSql(`create table "social_assistance"."standard_adjustments" ("id" varchar(32) not null, "synthetic" boolean not null default false, "version" int not null default 1, "next_due_at" timestamptz not null, "status" varchar(9) not null, "division_code" varchar(12) not null, "year" smallint not null, "document_no" varchar(100) null, "basis" jsonb not null, "items" jsonb not null, "effective_from" date not null, "adjusted" int not null default 0, "recomputed_up_to" varchar(32) not null default '', "system_step_on" date null, primary key ("id"));`);
    this.addSql(`create index "standard_adjustments_system_step_on_status_index" on "social_assistance"."standard_adjustments" ("system_step_on", "status");`);
    this.addSql(`create index "standard_adjustments_division_code_status_id_index" on "social_assistance"."standard_adjustments" ("division_code", "status", "id");`);
    this.addSql(`alter table "social_assistance"."assistance_enrollments" add "version" int not null default 1, add "review_opened_on" date null, add "review_case_no" varchar(32) null, add "assessed_self_care" varchar(7) null, add "proposal" jsonb null, add "hearing" jsonb null, add "suspended_for" varchar(20) null, add "system_step_on" date null, add "next_due_at" timestamptz not null default '9999-12-31 00:00:00+00';`);
    this.addSql(`create index "assistance_enrollments_beneficiary_ids_index" on "social_assistance"."assistance_enrollments" using gin ("beneficiary_ids");`);
    this.addSql(`create index "assistance_enrollments_next_due_at_id_index" on "social_assistance"."assistance_enrollments" ("next_due_at", "id");`);
    this.addSql(`create index "assistance_enrollments_system_step_on_status_index" on "social_assistance"."assistance_enrollments" ("system_step_on", "status");`);
    this.addSql(`create index "assistance_enrollments_status_next_review_due_id_index" on "social_assistance"."assistance_enrollments" ("status", "next_review_due", "id");`);
    this.addSql(`create index "assistance_enrollments_next_review_due_id_index" on "social_assistance"."assistance_enrollments" ("next_review_due", "id");`);
    this.addSql(`create index "assistance_enrollments_division_code_status_program_index" on "social_assistance"."assistance_enrollments" ("division_code", "status", "program");`);
    this.addSql(`create index "assistance_enrollments_division_code_next_review_due_id_index" on "social_assistance"."assistance_enrollments" ("division_code", "next_review_due", "id");`);
    this.addSql(`alter table "social_assistance"."enrolled_persons" add "lasting_supplement_code" varchar(1) null, add "schooling_until" date null, add "age_check_on" date null;`);
    this.addSql(`create index "enrolled_persons_age_check_on_id_index" on "social_assistance"."enrolled_persons" ("age_check_on", "id");`);
  }
}
