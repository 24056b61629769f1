import type { EntityClass, MikroORM } from '@mikro-orm/core';
import { RecordShape } from '../orm/record-shape.js';
import { defineFunction, statementTriggers, type TriggerFunction } from '../orm/statement-triggers.js';
import type { CertificateBook } from './certificate-book.js';

/**
 * The triggers by which a certificate is touched whenever its record is, or what belongs to it: whoever writes, once for each statement. The
 * certificate notes the transaction, so the index learns of it in the order of transactions and misses none.
 */
export function certificateStatements(orm: MikroORM, book: CertificateBook): TriggerFunction[] {
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
  const touching = [...columns].map(([table, owners]) => {
    const named = (rows: string): string => [...owners].map((owner) => `select ${owner} from ${rows}`).join(' union ');
    return statementTriggers(schema, table, `certify_${table}`, (...rows) => `update ${certificates.table} set touched_at = now() where source_id in (${rows.map(named).join(' union ')});`);
  });
  const own = `create or replace trigger "${noted}" before insert or update on ${certificates.table} for each row execute function "${schema}"."${noted}"()`;
  return [{ name: noted, body: noting, statements: [defineFunction(schema, noted, noting), own] }, ...touching];
}
