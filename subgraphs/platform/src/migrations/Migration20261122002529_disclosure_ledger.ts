import { LEDGER_GENESIS } from '@civil/schema/ledger';
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122002529_disclosure_ledger extends Migration {
  override up(): void {
    this.addSql(`create table "platform"."data_accesses" ("sequence" bigint not null, "id" uuid not null, "at" timestamptz(3) not null, "request_id" varchar(64) not null, "actor" varchar(128) not null, "roles" text[] not null, "unit" varchar(128) null, "division" varchar(12) null, "purpose" varchar(128) null, "case_no" varchar(128) null, "operation_name" varchar(256) null, "operation_hash" varchar(64) not null, "policy_version" varchar(64) not null, "outcome" varchar(14) not null, "disclosed" jsonb not null, "refused" jsonb not null, "fields" text[] not null, "previous_hash" varchar(64) not null, "hash" varchar(64) not null, primary key ("sequence"));`);
    this.addSql(`alter table "platform"."data_accesses" add constraint "data_accesses_id_unique" unique ("id");`);
    this.addSql(`create index "data_accesses_fields_index" on "platform"."data_accesses" using gin ("fields");`);
    this.addSql(`create index "data_accesses_roles_index" on "platform"."data_accesses" using gin ("roles");`);
    this.addSql(`create index "data_accesses_outcome_at_sequence_index" on "platform"."data_accesses" ("outcome", "at", "sequence");`);
    this.addSql(`create index "data_accesses_operation_name_at_sequence_index" on "platform"."data_accesses" ("operation_name", "at", "sequence");`);
    this.addSql(`create index "data_accesses_case_no_at_sequence_index" on "platform"."data_accesses" ("case_no", "at", "sequence");`);
    this.addSql(`create index "data_accesses_purpose_at_sequence_index" on "platform"."data_accesses" ("purpose", "at", "sequence");`);
    this.addSql(`create index "data_accesses_unit_at_sequence_index" on "platform"."data_accesses" ("unit", "at", "sequence");`);
    this.addSql(`create index "data_accesses_actor_at_sequence_index" on "platform"."data_accesses" ("actor", "at", "sequence");`);
    this.addSql(`create index "data_accesses_at_sequence_index" on "platform"."data_accesses" ("at", "sequence");`);
    this.addSql(`create table "platform"."data_access_subjects" ("id" bigint not null, "sequence" bigint not null, "subject" varchar(64) not null, "at" timestamptz(3) not null, "purpose" varchar(128) null, "fields" text[] not null, primary key ("id"));`);
    this.addSql(`create index "data_access_subjects_subject_at_id_index" on "platform"."data_access_subjects" ("subject", "at", "id");`);
    this.addSql(`create table "platform"."ledger_checkpoints" ("sequence" bigint not null, "hash" varchar(64) not null, "entries" bigint not null, "at" timestamptz(3) not null, "key_id" varchar(16) not null, "signature" varchar(86) not null, primary key ("sequence"));`);
    this.addSql(`create table "platform"."ledger_head" ("id" smallint not null, "sequence" bigint not null, "hash" varchar(64) not null, "at" timestamptz(3) not null, "key_id" varchar(16) not null, "signature" varchar(86) not null, primary key ("id"));`);
    this.addSql(`create table "platform"."reveal_counts" ("actor" varchar(128) not null, "day" date not null, "taken" int not null, primary key ("actor", "day"));`);
    for (const table of ['data_accesses', 'data_access_subjects', 'ledger_checkpoints']) {
      const refusal = `"platform"."${table}_append_only_fn"()`;
      this.addSql(`create function ${refusal} returns trigger as $$ begin raise exception 'rows of % are never changed', tg_table_name; end; $$ language plpgsql;`);
      this.addSql(`create trigger "append_only" before update or delete on "platform"."${table}" for each row execute function ${refusal};`);
      this.addSql(`create trigger "append_only_whole" before truncate on "platform"."${table}" for each statement execute function ${refusal};`);
    }
    this.addSql(`insert into "platform"."ledger_head" ("id", "sequence", "hash", "at", "key_id", "signature") values (1, 0, '${LEDGER_GENESIS}', 'epoch', '', '');`);
  }
}
