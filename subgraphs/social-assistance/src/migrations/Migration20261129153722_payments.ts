import { Migration } from '@mikro-orm/migrations';

export class Migration20261129153722_payments extends Migration {
  override up(): void {
    this.addSql(`create table "social_assistance"."bank_agreements" ("id" varchar(32) not null, "synthetic" boolean not null default false, "client_id" varchar(128) not null, "division_code" varchar(12) not null, "program" varchar(11) null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "bank_agreements_client_id_index" on "social_assistance"."bank_agreements" ("client_id");`);
    this.addSql(`create index "bank_agreements_division_code_valid_from_index" on "social_assistance"."bank_agreements" ("division_code", "valid_from");`);
    this.addSql(`drop index "social_assistance"."benefit_payments_batch_id_index";`);
    this.addSql(`alter table "social_assistance"."benefit_payments" drop constraint "benefit_payments_enrollment_id_month_unique";`);
    this.addSql(`alter table "social_assistance"."benefit_payments" drop column "fail_reason";`);
    this.addSql(`alter table "social_assistance"."benefit_payments" add "payable_id" varchar(32) not null, add "replaced_by_id" varchar(40) null, add "fault" varchar(23) null, add "account" varchar(32) null;`);
    this.addSql(`alter table "social_assistance"."benefit_payments" alter column "enrollment_id" drop not null;`);
    this.addSql(`create index "benefit_payments_to_repair" on "social_assistance"."benefit_payments" ("division_code", "id") where status = 'FAILED' and replaced_by_id is null;`);
    this.addSql(`create index "benefit_payments_enrollment_id_month_index" on "social_assistance"."benefit_payments" ("enrollment_id", "month");`);
    this.addSql(`create index "benefit_payments_batch_id_id_index" on "social_assistance"."benefit_payments" ("batch_id", "id");`);
    this.addSql(`create unique index "benefit_payments_one_line" on "social_assistance"."benefit_payments" ("month", "payable_id") where replaced_by_id is null;`);
    this.addSql(`alter table "social_assistance"."payment_batches" add "version" int not null default 1, add "next_due_at" timestamptz not null, add "round" smallint not null, add "suspended" int not null, add "unpayable" int not null, add "submitted_at" timestamptz null, add "sent_at" timestamptz null, add "bank_client_id" varchar(128) null, add "system_step_on" date null, add "claimed_until" timestamptz null;`);
    this.addSql(`create index "payment_batches_bank_client_id_month_id_index" on "social_assistance"."payment_batches" ("bank_client_id", "month", "id");`);
    this.addSql(`create index "payment_batches_system_step_on_status_index" on "social_assistance"."payment_batches" ("system_step_on", "status");`);
    this.addSql(`create index "payment_batches_month_id_index" on "social_assistance"."payment_batches" ("month", "id");`);
    this.addSql(`create unique index "payment_batches_one_ledger" on "social_assistance"."payment_batches" ("division_code", "program", "month", "round") where status <> 'VOID';`);
  }
}
