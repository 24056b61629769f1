import { Migration } from '@mikro-orm/migrations';

export class Migration20261129153123_relief extends Migration {
  override up(): void {
    this.addSql(`create table "social_assistance"."aid_recipients" ("id" varchar(65) not null, "synthetic" boolean not null default false, "aid_id" varchar(32) not null, "resident_id" varchar(32) not null, "adult_on" date not null, "place_division_code" varchar(9) not null, "home_division_code" varchar(12) null, "village_division_code" varchar(12) not null, "party_ids" text[] not null, primary key ("id"));`);
    this.addSql(`create index "aid_recipients_aid_id_index" on "social_assistance"."aid_recipients" ("aid_id");`);
    this.addSql(`create index "aid_recipients_resident_id_index" on "social_assistance"."aid_recipients" ("resident_id");`);
    this.addSql(`create table "social_assistance"."case_meetings" ("id" varchar(32) not null, "synthetic" boolean not null default false, "version" int not null default 1, "next_due_at" timestamptz not null, "status" varchar(8) not null, "division_code" varchar(9) not null, "village_division_code" varchar(12) not null, "resident_id" varchar(32) null, "reporter" varchar(9) not null, "report" varchar(500) not null, "urgency" varchar(6) null, "complex" boolean not null, "met_on" date null, "departments" text[] not null, "conclusion" varchar(500) null, "solution" varchar(500) null, "aid_id" varchar(32) null, "review" varchar(9) null, "accepted_on" date null, "adult_on" date not null, primary key ("id"));`);
    this.addSql(`create index "case_meetings_resident_id_index" on "social_assistance"."case_meetings" ("resident_id");`);
    this.addSql(`create index "case_meetings_aid_id_index" on "social_assistance"."case_meetings" ("aid_id");`);
    this.addSql(`create index "case_meetings_next_due_at_id_index" on "social_assistance"."case_meetings" ("next_due_at", "id");`);
    this.addSql(`create index "case_meetings_village_division_code_id_index" on "social_assistance"."case_meetings" ("village_division_code", "id");`);
    this.addSql(`create index "case_meetings_division_code_status_next_due_at_index" on "social_assistance"."case_meetings" ("division_code", "status", "next_due_at");`);
    this.addSql(`create table "social_assistance"."intakes" ("id" varchar(32) not null, "synthetic" boolean not null default false, "version" int not null default 1, "next_due_at" timestamptz not null, "slip_no" varchar(32) not null, "status" varchar(9) not null, "division_code" varchar(9) not null, "resident_id" varchar(32) null, "applicant_name" varchar(50) not null, "phone" varchar(11) null, "matter" varchar(500) not null, "department" varchar(20) null, "accepted_on" date not null, "result" varchar(18) null, "answer" varchar(500) null, "application_id" varchar(32) null, "aid_id" varchar(32) null, "adult_on" date not null, primary key ("id"));`);
    this.addSql(`alter table "social_assistance"."intakes" add constraint "intakes_slip_no_unique" unique ("slip_no");`);
    this.addSql(`create index "intakes_resident_id_index" on "social_assistance"."intakes" ("resident_id");`);
    this.addSql(`create index "intakes_application_id_index" on "social_assistance"."intakes" ("application_id");`);
    this.addSql(`create index "intakes_aid_id_index" on "social_assistance"."intakes" ("aid_id");`);
    this.addSql(`create index "intakes_next_due_at_id_index" on "social_assistance"."intakes" ("next_due_at", "id");`);
    this.addSql(`create index "intakes_division_code_status_next_due_at_index" on "social_assistance"."intakes" ("division_code", "status", "next_due_at");`);
    this.addSql(`create table "social_assistance"."reserve_entries" ("id" varchar(32) not null, "synthetic" boolean not null default false, "fund_id" varchar(32) not null, "kind" varchar(13) not null, "amount" numeric(14,2) not null, "balance_after" numeric(14,2) not null, "at" timestamptz not null, "unit" varchar(64) null, "aid_id" varchar(32) null, "division_code" varchar(9) not null, primary key ("id"));`);
    this.addSql(`create index "reserve_entries_aid_id_index" on "social_assistance"."reserve_entries" ("aid_id");`);
    this.addSql(`create index "reserve_entries_fund_id_at_id_index" on "social_assistance"."reserve_entries" ("fund_id", "at", "id");`);
    this.addSql(`create table "social_assistance"."reserve_funds" ("id" varchar(32) not null, "synthetic" boolean not null default false, "version" int not null default 1, "next_due_at" timestamptz not null, "division_code" varchar(9) not null, "year" smallint not null, "status" varchar(6) not null, "balance" numeric(14,2) not null, primary key ("id"));`);
    this.addSql(`create index "reserve_funds_year_division_code_index" on "social_assistance"."reserve_funds" ("year", "division_code");`);
    this.addSql(`alter table "social_assistance"."reserve_funds" add constraint "reserve_funds_division_code_year_unique" unique ("division_code", "year");`);
    this.addSql(`create table "social_assistance"."temporary_aids" ("id" varchar(32) not null, "synthetic" boolean not null default false, "version" int not null default 1, "next_due_at" timestamptz not null, "case_no" varchar(32) null, "kind" varchar(11) not null, "status" varchar(13) not null, "cause_code" varchar(1) not null, "occurred_on" date not null, "occurrence" varchar(500) not null, "applicant_id" varchar(32) not null, "applicant_name" varchar(50) not null, "household_id" varchar(32) null, "persons" smallint not null, "place_division_code" varchar(9) not null, "home_division_code" varchar(12) null, "village_division_code" varchar(12) not null, "has_residence_permit" boolean not null, "home_notified_at" timestamptz null, "urban_rural" varchar(5) not null, "declared_expense" numeric(14,2) null, "measures" jsonb not null, "visits" jsonb not null, "opinion" jsonb null, "decision" jsonb null, "refusal_letter" jsonb null, "termination_ground" varchar(15) null, "corrections" jsonb not null, "reported_at" timestamptz null, "emergency_ended_on" date null, "granted_on" date null, "amount" numeric(14,2) not null, "cash_amount" numeric(14,2) not null, "payment_method" varchar(16) null, "paid_at" timestamptz null, "account" varchar(32) null, "account_holder_id" varchar(32) null, "reserve_fund_id" varchar(32) null, "accepted_on" date null, "handler_unit" varchar(64) null, "system_step_on" date null, "party_ids" text[] not null, "adult_on" date not null, primary key ("id"));`);
    this.addSql(`alter table "social_assistance"."temporary_aids" add constraint "temporary_aids_case_no_unique" unique ("case_no");`);
    this.addSql(`create index "temporary_aids_household_id_index" on "social_assistance"."temporary_aids" ("household_id");`);
    this.addSql(`create index "temporary_aids_reserve_fund_id_index" on "social_assistance"."temporary_aids" ("reserve_fund_id");`);
    this.addSql(`create index "temporary_aids_party_ids_index" on "social_assistance"."temporary_aids" using gin ("party_ids");`);
    this.addSql(`create index "temporary_aids_system_step_on_status_index" on "social_assistance"."temporary_aids" ("system_step_on", "status");`);
    this.addSql(`create index "temporary_aids_granted_on_id_index" on "social_assistance"."temporary_aids" ("granted_on", "id");`);
    this.addSql(`create index "temporary_aids_next_due_at_id_index" on "social_assistance"."temporary_aids" ("next_due_at", "id");`);
    this.addSql(`create index "temporary_aids_village_division_code_id_index" on "social_assistance"."temporary_aids" ("village_division_code", "id");`);
    this.addSql(`create index "temporary_aids_home_division_code_id_index" on "social_assistance"."temporary_aids" ("home_division_code", "id");`);
    this.addSql(`create index "temporary_aids_place_division_code_granted_on_index" on "social_assistance"."temporary_aids" ("place_division_code", "granted_on");`);
    this.addSql(`create index "temporary_aids_place_division_code_status_next_due_at_index" on "social_assistance"."temporary_aids" ("place_division_code", "status", "next_due_at");`);
    this.addSql(`alter table "social_assistance"."reserve_funds" add constraint "reserve_funds_balance_check" check (balance >= 0);`);
  }
}
