import { Migration } from '@mikro-orm/migrations';

export class Migration20261121210108_initial extends Migration {
  override up(): void {
    this.addSql(`create table "platform"."households" ("id" varchar(32) not null, "synthetic" boolean not null default false, "kind" varchar(9) not null, "head_id" varchar(32) not null, "size" smallint not null, "division_code" varchar(12) not null, "urban_rural" varchar(5) not null, "address_text" varchar(200) not null, "valid_from" date not null, "valid_to" date null, "member_ids" text[] not null, primary key ("id"));`);
    this.addSql(`create index "households_division_code_index" on "platform"."households" ("division_code");`);
    this.addSql(`create table "platform"."household_members" ("id" varchar(64) not null, "synthetic" boolean not null default false, "household_id" varchar(32) not null, "household_kind" varchar(9) not null, "resident_id" varchar(32) not null, "relation_code" varchar(2) not null, "co_living" boolean not null, "from" date not null, "to" date null, "excluded_reason_code" varchar(1) null, "division_code" varchar(12) not null, "member_ids" text[] not null, primary key ("id"));`);
    this.addSql(`create index "household_members_resident_id_index" on "platform"."household_members" ("resident_id");`);
    this.addSql(`create index "household_members_household_id_index" on "platform"."household_members" ("household_id");`);
    this.addSql(`create table "platform"."residents" ("id" varchar(32) not null, "synthetic" boolean not null default false, "name" varchar(100) not null, "id_type_code" varchar(3) not null, "id_number" varchar(32) not null, "sex_code" varchar(1) not null, "birth_date" date not null, "adult_on" date not null, "ethnicity_code" varchar(2) not null, "education_code" varchar(2) null, "hukou_division_code" varchar(12) null, "hukou_nature" varchar(5) not null, "residence_division_code" varchar(12) not null, "residence_permit_no" varchar(32) null, "address_text" varchar(200) not null, "phone" varchar(11) null, "disability_card_no" varchar(24) null, "disability_category_code" varchar(1) null, "disability_grade" smallint null, "disability_valid_to" date null, "record_status" varchar(9) not null default 'ACTIVE', "merged_into_id" varchar(32) null, "care_facility_id" varchar(32) null, primary key ("id"));`);
    this.addSql(`alter table "platform"."residents" add constraint "residents_id_number_unique" unique ("id_number");`);
    this.addSql(`create index "residents_care_facility_id_index" on "platform"."residents" ("care_facility_id");`);
    this.addSql(`create index "residents_residence_division_code_id_index" on "platform"."residents" ("residence_division_code", "id");`);
    this.addSql(`create index "residents_hukou_division_code_id_index" on "platform"."residents" ("hukou_division_code", "id");`);
    this.addSql(`create table "platform"."seed_runs" ("scale" varchar(32) not null, "version" varchar(64) not null, "finished_at" timestamptz not null, primary key ("scale"));`);
    this.addSql(`alter table "platform"."household_members" add constraint "household_members_household_id_foreign" foreign key ("household_id") references "platform"."households" ("id");`);
  }
}
