import { Migration } from '@mikro-orm/migrations';

export class Migration20261121213826_initial extends Migration {
  override up(): void {
    this.addSql(`create table "place_names"."divisions" ("code" varchar(12) not null, "synthetic" boolean not null default false, "stat_code" varchar(12) not null, "alias_codes" text[] null, "name" varchar(60) not null, "short_name" varchar(60) null, "full_name" varchar(200) not null, "pinyin" varchar(200) not null, "name_minority" jsonb not null default '[]', "level" smallint not null, "depth" smallint not null, "kind" varchar(21) not null, "statutory" boolean not null, "urban_rural_class_code" varchar(3) null, "parent_code" varchar(12) null, "seat" varchar(100) null, "centroid_lng" double precision null, "centroid_lat" double precision null, "area_km2" numeric(12,2) null, "valid_from" date not null, "valid_to" date null, "document_no" varchar(60) null, primary key ("code"));`);
    this.addSql(`create index "divisions_alias_codes_index" on "place_names"."divisions" using gin ("alias_codes") where alias_codes is not null;`);
    this.addSql(`create index "divisions_depth_code_index" on "place_names"."divisions" ("depth", "code");`);
    this.addSql(`create index "divisions_kind_code_index" on "place_names"."divisions" ("kind", "code");`);
    this.addSql(`create index "divisions_level_code_index" on "place_names"."divisions" ("level", "code");`);
    this.addSql(`create index "divisions_parent_code_code_index" on "place_names"."divisions" ("parent_code", "code");`);
    this.addSql(`create table "place_names"."division_aliases" ("id" varchar(32) not null, "synthetic" boolean not null default false, "kind" varchar(16) not null, "code" varchar(12) null, "name" varchar(60) not null, "division_code" varchar(12) not null, primary key ("id"));`);
    this.addSql(`alter table "place_names"."division_aliases" add constraint "division_aliases_code_unique" unique ("code");`);
    this.addSql(`create index "division_aliases_division_code_index" on "place_names"."division_aliases" ("division_code");`);
    this.addSql(`create table "place_names"."division_successions" ("id" varchar(64) not null, "synthetic" boolean not null default false, "change_id" varchar(32) not null, "kind" varchar(11) not null, "from_code" varchar(12) not null, "to_code" varchar(12) not null, "effective_on" date not null, "document_no" varchar(60) null, primary key ("id"));`);
    this.addSql(`create index "division_successions_to_code_index" on "place_names"."division_successions" ("to_code");`);
    this.addSql(`create index "division_successions_from_code_index" on "place_names"."division_successions" ("from_code");`);
    this.addSql(`create table "place_names"."place_names" ("id" varchar(32) not null, "synthetic" boolean not null default false, "name" varchar(100) not null, "specific" varchar(100) not null, "generic" varchar(40) not null, "pinyin" varchar(200) not null, "category_code" varchar(1) not null, "sub_code" varchar(5) null, "division_code" varchar(12) not null, "lng" double precision null, "lat" double precision null, "extent" varchar(200) null, "status_code" varchar(18) not null, "origin" varchar(500) null, "meaning" varchar(500) null, "history" varchar(1000) null, "heritage_code" varchar(15) null, "approved_on" date null, "approver" varchar(100) null, "document_no" varchar(60) null, "former_names" jsonb not null default '[]', primary key ("id"));`);
    this.addSql(`create index "place_names_pinyin_id_index" on "place_names"."place_names" ("pinyin", "id");`);
    this.addSql(`create index "place_names_category_code_status_code_id_index" on "place_names"."place_names" ("category_code", "status_code", "id");`);
    this.addSql(`create index "place_names_division_code_id_index" on "place_names"."place_names" ("division_code", "id");`);
    this.addSql(`create table "place_names"."seed_runs" ("scale" varchar(32) not null, "version" varchar(64) not null, "finished_at" timestamptz not null, primary key ("scale"));`);
  }
}
