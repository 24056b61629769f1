import type { EntityManager } from '@mikro-orm/core';
import { type RowRules, SHARED_YEARS_BEFORE_ADULT, sharedAdultBy } from '../access/row-rules.js';
import { addDays } from '../calendar/days.js';
import { RecordShape } from '../orm/record-shape.js';
import type { RepeatedTask } from '../server/repeated-work.js';
import { SharedChange } from './shared-change.entity.js';
import type { SharedPart, SharedSource } from './shared-source.js';

/** Days that the work looks back: a subgraph that did not run for longer has its consumers take a full snapshot. */
const LOOKS_BACK_DAYS = 400;

/** Persons in the rows of a source: of its records, or of what belongs to them. */
interface Aged {
  readonly source: SharedSource;
  readonly part?: SharedPart;
  /** Property with the 18th birthday. */
  readonly adultOn: string;
}

const agedIn = (sources: readonly SharedSource[], rowRules: RowRules): Aged[] =>
  sources.flatMap((source) => [undefined, ...(source.parts ?? [])].flatMap((part): Aged[] => {
    const adultOn = rowRules[(part ?? source).entity.name]?.hideMinorsBy;
    return adultOn ? [{ source, adultOn, ...(part ? { part } : {}) }] : [];
  }));

/** Moves what is told of those who turned 14 since it was touched last to the end of the sequence; what was touched since is there already. */
async function enter(em: EntityManager, { source, part, adultOn }: Aged): Promise<number> {
  const schema = String(em.config.get('schema'));
  const shapeOf = (entity: SharedSource['entity'] | SharedPart['entity'] | typeof SharedChange): RecordShape => new RecordShape(em.getMetadata().get(entity as never) as never, schema, em.getPlatform());
  const [changes, shape] = [shapeOf(SharedChange), shapeOf(source.entity)];
  const partShape = part && shapeOf(part.entity);
  const of = (part?.of ? shape.column(part.of) : shape.primaryKey).name;
  const from = part && partShape ? `${shape.table} as e join ${partShape.table} as p on p.${partShape.column(part.owner).name} = e.${of}` : `${shape.table} as e`;
  const birthday = partShape ? `p.${partShape.column(adultOn).name}` : `e.${shape.column(adultOn).name}`;
  const adultBy = sharedAdultBy();
  const entered = (await em.getConnection().execute(
    `update ${changes.table} as c set transaction = pg_current_xact_id(), position = nextval(pg_get_serial_sequence('${changes.table}', 'position')), at = now()
     from ${from} where c.resource = ? and c.record_id = e.${shape.primaryKey.name} and c.division_code = e.${shape.column(source.division).name} and ${birthday} <= ?::date and ${birthday} > ?::date
     and c.at < (${birthday} - interval '${SHARED_YEARS_BEFORE_ADULT} years') at time zone 'Asia/Shanghai' returning c.position`,
    [source.resource, adultBy, addDays(adultBy, -LOOKS_BACK_DAYS)],
  )) as unknown[];
  return entered.length;
}

/**
 * Enters the records of those who have turned 14 anew. Till then nothing is told of them in rows, and no row is touched when a day passes:
 * whoever had pulled before would never hear of them.
 */
export const enterTurnedFourteen = (sources: readonly SharedSource[], rowRules: RowRules): RepeatedTask => ({
  name: 'shared records of those who turned fourteen',
  run: async (em) => {
    let entered = 0;
    for (const aged of agedIn(sources, rowRules)) entered += await enter(em, aged);
    return entered;
  },
});
