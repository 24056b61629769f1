import { Migration } from '@mikro-orm/migrations';

export class Migration20261130060617_electronic_certificates extends Migration {
  override up(): void {
    this.addSql(`create table "funerals_and_marriages"."attachments" ("id" varchar(32) not null, "synthetic" boolean not null default false, "subject_id" varchar(32) not null, "kind" varchar(30) not null, "name" varchar(100) not null, "bytes" int not null, "sm3" varchar(64) not null, "data_class" varchar(9) not null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "attachments_subject_id_id_index" on "funerals_and_marriages"."attachments" ("subject_id", "id");`);
    this.addSql(`create table "funerals_and_marriages"."case_serials" ("kind" varchar(4) not null, "division_code" varchar(12) not null, "year" smallint not null, "last" int not null, primary key ("kind", "division_code", "year"));`);
    this.addSql(`create table "funerals_and_marriages"."marriage_certificates" ("id" varchar(32) not null, "synthetic" boolean not null default false, "version" int not null default 1, "next_due_at" timestamptz not null default '9999-12-31 00:00:00+00', "certificate_id" varchar(120) not null, "type_id" varchar(3) not null, "source_id" varchar(40) not null, "copy_of" varchar(32) not null default '', "serial" varchar(24) not null, "edition" smallint not null, "number" varchar(40) null, "issuer_name" varchar(100) not null, "issuer_uscc" varchar(18) not null, "holder_id" varchar(32) null, "holder_text" varchar(210) null, "identity_text" varchar(80) null, "issued_on" date not null, "valid_from" date not null, "valid_to" date null, "items" jsonb not null, "salt" varchar(32) not null, "digest" varchar(64) not null, "algorithm" varchar(7) not null, "key_id" varchar(16) not null, "signature" varchar(160) not null, "status" varchar(9) not null, "resident_ids" text[] not null, "adult_on" date not null, "division_code" varchar(12) not null, "residence_division_code" varchar(12) null, "body_id" varchar(32) null, "transaction" xid8 not null default pg_current_xact_id(), "touched_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`alter table "funerals_and_marriages"."marriage_certificates" add constraint "marriage_certificates_certificate_id_unique" unique ("certificate_id");`);
    this.addSql(`create index "marriage_certificates_resident_ids_index" on "funerals_and_marriages"."marriage_certificates" using gin ("resident_ids");`);
    this.addSql(`create index "marriage_certificates_transaction_id_index" on "funerals_and_marriages"."marriage_certificates" ("transaction", "id");`);
    this.addSql(`create index "marriage_certificates_source_id_index" on "funerals_and_marriages"."marriage_certificates" ("source_id");`);
    this.addSql(`create table "funerals_and_marriages"."outbox_entries" ("position" bigserial primary key, "transaction" xid8 not null default pg_current_xact_id(), "at" timestamptz not null, "subject_type" varchar(60) not null, "subject_id" varchar(64) not null, "event" varchar(40) not null, "facts" jsonb not null);`);
    this.addSql(`create index "outbox_entries_transaction_position_index" on "funerals_and_marriages"."outbox_entries" ("transaction", "position");`);
    this.addSql(`create table "funerals_and_marriages"."request_records" ("actor" varchar(128) not null, "operation" varchar(60) not null, "client_mutation_id" varchar(64) not null, "input_digest" varchar(64) not null, "subject_id" varchar(32) null, "at" timestamptz not null, primary key ("actor", "operation", "client_mutation_id"));`);
    this.addSql(`create index "request_records_at_index" on "funerals_and_marriages"."request_records" ("at");`);
    this.addSql(`create table "funerals_and_marriages"."running_clocks" ("id" varchar(32) not null, "synthetic" boolean not null default false, "subject_id" varchar(32) not null, "name" varchar(40) not null, "parameter" varchar(100) not null, "started_at" timestamptz not null, "due_at" timestamptz not null, "stopped_at" timestamptz null, "unit" varchar(11) not null, "length" int not null, "law_ref" varchar(150) not null, "provisional" boolean not null, primary key ("id"));`);
    this.addSql(`create index "running_clocks_subject_id_started_at_index" on "funerals_and_marriages"."running_clocks" ("subject_id", "started_at");`);
    this.addSql(`create table "funerals_and_marriages"."timeline_entries" ("position" bigserial primary key, "synthetic" boolean not null default false, "subject_id" varchar(32) not null, "at" timestamptz not null, "event" varchar(40) not null, "from_state" varchar(20) null, "to_state" varchar(20) not null, "actor_id" varchar(128) not null, "actor_role" varchar(32) not null, "actor_unit" varchar(64) null, "note" varchar(200) null);`);
    this.addSql(`create index "timeline_entries_subject_id_position_index" on "funerals_and_marriages"."timeline_entries" ("subject_id", "position");`);
    this.addSql(`alter table "funerals_and_marriages"."court_notes" add "version" int not null default 1, add "status" varchar(5) not null default 'NOTED', add "next_due_at" timestamptz not null default '9999-12-31 00:00:00+00';`);
    this.addSql(`create or replace function "funerals_and_marriages"."note_certificate"() returns trigger language plpgsql as $certify$
  begin
    new.transaction = pg_current_xact_id();
    new.touched_at = now();
    return new;
  end $certify$;`);
    this.addSql(`create or replace trigger "note_certificate" before insert or update on "funerals_and_marriages"."marriage_certificates" for each row execute function "funerals_and_marriages"."note_certificate"();`);
    this.addSql(`create or replace function "funerals_and_marriages"."certify_marriage_registrations"() returns trigger language plpgsql as $certify$
  begin
    if tg_op = 'INSERT' then
      update "funerals_and_marriages"."marriage_certificates" set touched_at = now() where source_id in (select "id" from new_rows union select "linked_id" from new_rows);
    elsif tg_op = 'DELETE' then
      update "funerals_and_marriages"."marriage_certificates" set touched_at = now() where source_id in (select "id" from old_rows union select "linked_id" from old_rows);
    else
      update "funerals_and_marriages"."marriage_certificates" set touched_at = now() where source_id in (select "id" from old_rows union select "linked_id" from old_rows union select "id" from new_rows union select "linked_id" from new_rows);
    end if;
    return null;
  end $certify$;`);
    this.addSql(`create or replace trigger "certify_marriage_registrations_insert" after insert on "funerals_and_marriages"."marriage_registrations" referencing new table as new_rows for each statement execute function "funerals_and_marriages"."certify_marriage_registrations"();`);
    this.addSql(`create or replace trigger "certify_marriage_registrations_update" after update on "funerals_and_marriages"."marriage_registrations" referencing old table as old_rows new table as new_rows for each statement execute function "funerals_and_marriages"."certify_marriage_registrations"();`);
    this.addSql(`create or replace trigger "certify_marriage_registrations_delete" after delete on "funerals_and_marriages"."marriage_registrations" referencing old table as old_rows for each statement execute function "funerals_and_marriages"."certify_marriage_registrations"();`);
  }
}
