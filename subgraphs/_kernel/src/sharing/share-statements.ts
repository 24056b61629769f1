import type { MikroORM } from '@mikro-orm/core';
import { type ConditionWriter, conditionText } from '../orm/condition-text.js';
import { RecordShape } from '../orm/record-shape.js';
import { Statement } from '../orm/statement.js';
import { statementTriggers, type TriggerFunction } from '../orm/statement-triggers.js';
import { SharedChange } from './shared-change.entity.js';
import type { SharedPart, SharedSource } from './shared-source.js';

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return `array[${value.map(literal).join(', ')}]::text[]`;
  throw new Error('the condition of a shared source compares with something that has no literal');
}

/** A statement that stands by itself, its values written into it: they are words of the program, never of a person. */
class WholeStatement extends Statement {
  override bind(value: unknown): string {
    return literal(value);
  }
}

/** How one table has part in a source: as that of its records, of what belongs to them, or of what they belong to. */
interface Share {
  readonly source: SharedSource;
  readonly part?: SharedPart;
  readonly isHolder?: true;
}

/** The records of a source that the rows of a table or transition table touch, as a `select` that makes rows of the change sequence. */
function touchedBy(orm: MikroORM, { source, part, isHolder }: Share, rows: string): string {
  const shapeOf = (meta: RecordShape['meta']): RecordShape => new RecordShape(meta, String(orm.config.get('schema')), orm.em.getPlatform());
  const shapeOfClass = (entity: SharedSource['entity'] | SharedPart['entity']): RecordShape => shapeOf(orm.getMetadata().get(entity) as never);
  const shape = shapeOfClass(source.entity);
  const writer: ConditionWriter = { statement: new WholeStatement(), shapeOf, scopeOf: () => ({}) };
  const { holder } = source;
  const named = (property: string | undefined): string => (property ? shape.column(property) : shape.primaryKey).name;
  /** Whether what a record belongs to counts: as the row of the statement has it, where it is that which was touched. */
  const held = (): string => {
    if (!holder) return 'true';
    const target = shapeOfClass(holder.entity);
    if (isHolder) return conditionText(holder.where, target, 'p', writer);
    return `exists (select 1 from ${target.table} as h where h.${target.primaryKey.name} = e.${named(holder.by)} and ${conditionText(holder.where, target, 'h', writer)})`;
  };
  const from = (): string => {
    if (part) return `${rows} as p join ${shape.table} as e on e.${named(part.of)} = p.${shapeOfClass(part.entity).column(part.owner).name}`;
    if (isHolder && holder) return `${rows} as p join ${shape.table} as e on e.${named(holder.by)} = p.${shapeOfClass(holder.entity).primaryKey.name}`;
    return `${rows} as e`;
  };
  const division = `e.${shape.column(source.division).name}`;
  const conditions = [`${division} is not null`, conditionText(source.where ?? {}, shape, 'e', writer), held()].filter((condition) => condition !== 'true');
  return `select ${quote(source.resource)} as resource, e.${shape.primaryKey.name} as record_id, ${division} as division_code from ${from()} where ${conditions.join(' and ')}`;
}

const entered = (table: string, selects: readonly string[]): string =>
  `insert into ${table} as known (resource, record_id, division_code, county_code)
      select distinct resource, record_id, division_code, left(division_code, 6) from (${selects.join(' union ')}) as touched
      on conflict (resource, record_id, division_code) do update
      set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence(${quote(table)}, 'position')), at = now();`;

/**
 * The triggers of the tables of shared records. They fire once for each statement, whoever sends it, with all the rows it touched: a row is
 * entered where it was before and where it is after, as far as it belonged to the resource. Their statements enter the rows that are there already.
 */
export function shareStatements(orm: MikroORM, sources: readonly SharedSource[]): TriggerFunction[] {
  const schema = String(orm.config.get('schema'));
  const changes = `"${schema}"."${orm.getMetadata().get(SharedChange).tableName}"`;
  const tables = new Map<string, Share[]>();
  const enter = (entity: SharedSource['entity'] | SharedPart['entity'], share: Share): void => {
    const { tableName } = orm.getMetadata().get(entity);
    tables.set(tableName, [...(tables.get(tableName) ?? []), share]);
  };
  for (const source of sources) {
    enter(source.entity, { source });
    for (const part of source.parts ?? []) enter(part.entity, { source, part });
    if (source.holder) enter(source.holder.entity, { source, isHolder: true });
  }
  return [...tables].map(([table, ofTable]) => {
    const from = (rows: string): string[] => ofTable.map((share) => touchedBy(orm, share, rows));
    const noting = statementTriggers(schema, table, `share_${table}`, (...rows) => entered(changes, rows.flatMap(from)));
    return { ...noting, statements: [...noting.statements, entered(changes, from(`"${schema}"."${table}"`)).replace(/;$/, '')] };
  });
}
