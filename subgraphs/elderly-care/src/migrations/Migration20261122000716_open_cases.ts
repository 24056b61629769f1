import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000716_open_cases extends Migration {
  override up(): void {
    this.addSql(`create table "elderly_care"."open_cases" ("case_no" varchar(32) not null, "synthetic" boolean not null default false, "handler_unit" varchar(64) not null, "opened_on" date not null, "closed_on" date null, "resident_ids" text[] not null, primary key ("case_no"));`);
  }
}
