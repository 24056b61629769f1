import { Migration } from '@mikro-orm/migrations';

export class Migration20261130060649_electronic_certificates extends Migration {
  override up(): void {
    this.addSql(`create table "social_assistance"."assistance_certificates" ("id" varchar(32) not null, "synthetic" boolean not null default false, "version" int not null default 1, "next_due_at" timestamptz not null default '9999-12-31 00:00:00+00', "certificate_id" varchar(120) not null, "type_id" varchar(3) not null, "source_id" varchar(40) not null, "copy_of" varchar(32) not null default '', "serial" varchar(24) not null, "edition" smallint not null, "number" varchar(40) null, "issuer_name" varchar(100) not null, "issuer_uscc" varchar(18) not null, "holder_id" varchar(32) null, "holder_text" varchar(210) null, "identity_text" varchar(80) null, "issued_on" date not null, "valid_from" date not null, "valid_to" date null, "items" jsonb not null, "salt" varchar(32) not null, "digest" varchar(64) not null, "algorithm" varchar(7) not null, "key_id" varchar(16) not null, "signature" varchar(160) not null, "status" varchar(9) not null, "resident_ids" text[] not null, "adult_on" date not null, "division_code" varchar(12) not null, "residence_division_code" varchar(12) null, "body_id" varchar(32) null, "transaction" xid8 not null default pg_current_xact_id(), "touched_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`alter table "social_assistance"."assistance_certificates" add constraint "assistance_certificates_certificate_id_unique" unique ("certificate_id");`);
    this.addSql(`create index "assistance_certificates_resident_ids_index" on "social_assistance"."assistance_certificates" using gin ("resident_ids");`);
    this.addSql(`create index "assistance_certificates_transaction_id_index" on "social_assistance"."assistance_certificates" ("transaction", "id");`);
    this.addSql(`create index "assistance_certificates_source_id_index" on "social_assistance"."assistance_certificates" ("source_id");`);
    this.addSql(`create or replace function "social_assistance"."note_certificate"() returns trigger language plpgsql as $certify$
  begin
    new.transaction = pg_current_xact_id();
    new.touched_at = now();
    return new;
  end $certify$;`);
    this.addSql(`create or replace trigger "note_certificate" before insert or update on "social_assistance"."assistance_certificates" for each row execute function "social_assistance"."note_certificate"();`);
    this.addSql(`create or replace function "social_assistance"."certify_assistance_enrollments"() returns trigger language plpgsql as $certify$
  begin
    if tg_op = 'INSERT' then
      update "social_assistance"."assistance_certificates" set touched_at = now() where source_id in (select "id" from new_rows);
    elsif tg_op = 'DELETE' then
      update "social_assistance"."assistance_certificates" set touched_at = now() where source_id in (select "id" from old_rows);
    else
      update "social_assistance"."assistance_certificates" set touched_at = now() where source_id in (select "id" from old_rows union select "id" from new_rows);
    end if;
    return null;
  end $certify$;`);
    this.addSql(`create or replace trigger "certify_assistance_enrollments_insert" after insert on "social_assistance"."assistance_enrollments" referencing new table as new_rows for each statement execute function "social_assistance"."certify_assistance_enrollments"();`);
    this.addSql(`create or replace trigger "certify_assistance_enrollments_update" after update on "social_assistance"."assistance_enrollments" referencing old table as old_rows new table as new_rows for each statement execute function "social_assistance"."certify_assistance_enrollments"();`);
    this.addSql(`create or replace trigger "certify_assistance_enrollments_delete" after delete on "social_assistance"."assistance_enrollments" referencing old table as old_rows for each statement execute function "social_assistance"."certify_assistance_enrollments"();`);
    this.addSql(`create or replace function "social_assistance"."certify_enrolled_persons"() returns trigger language plpgsql as $certify$
  begin
    if tg_op = 'INSERT' then
      update "social_assistance"."assistance_certificates" set touched_at = now() where source_id in (select "enrollment_id" from new_rows);
    elsif tg_op = 'DELETE' then
      update "social_assistance"."assistance_certificates" set touched_at = now() where source_id in (select "enrollment_id" from old_rows);
    else
      update "social_assistance"."assistance_certificates" set touched_at = now() where source_id in (select "enrollment_id" from old_rows union select "enrollment_id" from new_rows);
    end if;
    return null;
  end $certify$;`);
    this.addSql(`create or replace trigger "certify_enrolled_persons_insert" after insert on "social_assistance"."enrolled_persons" referencing new table as new_rows for each statement execute function "social_assistance"."certify_enrolled_persons"();`);
    this.addSql(`create or replace trigger "certify_enrolled_persons_update" after update on "social_assistance"."enrolled_persons" referencing old table as old_rows new table as new_rows for each statement execute function "social_assistance"."certify_enrolled_persons"();`);
    this.addSql(`create or replace trigger "certify_enrolled_persons_delete" after delete on "social_assistance"."enrolled_persons" referencing old table as old_rows for each statement execute function "social_assistance"."certify_enrolled_persons"();`);
  }
}
