import { Migration } from '@mikro-orm/migrations';

export class Migration20261130000855_aid_on_ledgers extends Migration {
  override up(): void {
    this.addSql(`alter table "social_assistance"."assistive_devices" add "version" int not null default 1, add "status" varchar(9) not null default 'LISTED', add "next_due_at" timestamptz not null default '9999-12-31 00:00:00+00';`);
    this.addSql(`create index "benefit_payments_of_aid" on "social_assistance"."benefit_payments" ("payable_id") where program = 'TEMP';`);
    this.addSql(`create unique index "benefit_payments_one_aid" on "social_assistance"."benefit_payments" ("payable_id") where program = 'TEMP' and replaced_by_id is null;`);
    this.addSql(`alter table "social_assistance"."device_rental_sites" add "version" int not null default 1, add "status" varchar(6) not null default 'OPEN', add "next_due_at" timestamptz not null default '9999-12-31 00:00:00+00';`);
    this.addSql(`alter table "social_assistance"."payment_batches" add "built_at" timestamptz not null default now();`);
    this.addSql(`alter table "social_assistance"."rehab_nodes" add "version" int not null default 1, add "status" varchar(6) not null default 'OPEN', add "next_due_at" timestamptz not null default '9999-12-31 00:00:00+00';`);
    this.addSql(`alter table "social_assistance"."temporary_aids" add "ordered_at" timestamptz null, add "handed_over_at" timestamptz null;`);
    this.addSql(`create index "temporary_aids_to_pay" on "social_assistance"."temporary_aids" ("ordered_at") where ordered_at is not null and paid_at is null;`);
  }
}
