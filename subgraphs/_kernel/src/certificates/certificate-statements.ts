import type { EntityClass, MikroORM } from '@mikro-orm/core';
import { RecordShape } from '../orm/record-shape.js';
import type { CertificateBook } from './certificate-book.js';

interface NotedFunction {
  readonly name: string;
  readonly body: string;
  readonly statements: readonly string[];
}

/**
 * The triggers by which a certificate is touched whenever its record is, or what belongs to it: whoever writes, once for each statement. The
 * certificate notes the transaction, so the index learns of it in the order of transactions and misses none.
 */
export function certificateStatements(orm: MikroORM, book: CertificateBook): NotedFunction[] {
  const schema = String(orm.config.get('schema'));
  const shapeOf = (entity: EntityClass<object>): RecordShape => new RecordShape(orm.getMetadata().get(entity) as never, schema, orm.em.getPlatform());
  const certificates = shapeOf(book.entity);
  const columns = new Map<string, Set<string>>();
  for (const { entity, part } of book.sources) {
    for (const [shape, property] of [[shapeOf(entity), 'id'], [shapeOf(part.entity), part.owner]] as const) {
      columns.set(shape.meta.tableName, (columns.get(shape.meta.tableName) ?? new Set()).add(shape.column(property).name));
    }
  }
  const noted = 'note_certificate';
  const noting = `
  begin
    new.transaction = pg_current_xact_id();
    new.touched_at = now();
    return new;
  end `;
  const define = (name: string, body: string): string => `create or replace function "${schema}"."${name}"() returns trigger language plpgsql as $certify$${body}$certify$`;
  const touching = [...columns].map(([table, owners]): NotedFunction => {
    const name = `certify_${table}`;
    const named = (rows: string): string => [...owners].map((owner) => `select ${owner} from ${rows}`).join(' union ');
    const touch = (rows: string): string => `update ${certificates.table} set touched_at = now() where source_id in (${rows});`;
    const body = `
  begin
    if tg_op = 'INSERT' then
      ${touch(named('new_rows'))}
    elsif tg_op = 'DELETE' then
      ${touch(named('old_rows'))}
    else
      ${touch(`${named('old_rows')} union ${named('new_rows')}`)}
    end if;
    return null;
  end `;
    const on = (event: string, transition: string): string =>
      `create or replace trigger "${name}_${event}" after ${event} on "${schema}"."${table}" referencing ${transition} for each statement execute function "${schema}"."${name}"()`;
    return { name, body, statements: [define(name, body), on('insert', 'new table as new_rows'), on('update', 'old table as old_rows new table as new_rows'), on('delete', 'old table as old_rows')] };
  });
  const own = `create or replace trigger "${noted}" before insert or update on ${certificates.table} for each row execute function "${schema}"."${noted}"()`;
  return [{ name: noted, body: noting, statements: [define(noted, noting), own] }, ...touching];
}

/** The statements that are not in a database yet, or not as they are now. */
export async function pendingCertificateStatements(orm: MikroORM, book: CertificateBook | undefined): Promise<string[]> {
  if (!book) return [];
  const rows = (await orm.em.getConnection().execute(
    'select p.proname as name, p.prosrc as body from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = ?', [String(orm.config.get('schema'))],
  )) as { name: string; body: string }[];
  const known = new Map(rows.map(({ name, body }) => [name, body]));
  return certificateStatements(orm, book).flatMap(({ name, body, statements }) => (known.get(name) === body ? [] : statements));
}
