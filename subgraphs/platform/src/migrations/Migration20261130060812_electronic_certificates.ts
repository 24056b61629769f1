import { Migration } from '@mikro-orm/migrations';

export class Migration20261130060812_electronic_certificates extends Migration {
  override up(): void {
    this.addSql(`create table "platform"."certificate_places" ("subgraph" varchar(40) not null, "transaction" varchar(20) not null, "last_id" varchar(120) not null, primary key ("subgraph"));`);
    this.addSql(`create table "platform"."electronic_certificates" ("id" varchar(120) not null, "synthetic" boolean not null default false, "type_id" varchar(3) not null, "domain" varchar(10) not null, "issuer_name" varchar(100) not null, "issuer_uscc" varchar(18) not null, "issued_on" date not null, "valid_from" date not null, "valid_to" date null, "told_status" varchar(9) not null, "status_at" timestamptz not null, "digest" varchar(64) not null, "division_code" varchar(12) not null, "resident_ids" text[] not null, "adult_on" date not null, "has_changed" boolean not null default false, "transaction" xid8 not null default pg_current_xact_id(), primary key ("id"));`);
    this.addSql(`create index "electronic_certificates_transaction_id_index" on "platform"."electronic_certificates" ("transaction", "id");`);
    this.addSql(`create index "electronic_certificates_resident_ids_index" on "platform"."electronic_certificates" using gin ("resident_ids");`);
    this.addSql(`create index "electronic_certificates_division_code_domain_id_index" on "platform"."electronic_certificates" ("division_code", "domain", "id");`);
  }
}
