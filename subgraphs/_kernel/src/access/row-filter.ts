import type { EntityClass, EntityManager, EntityMetadata, FilterQuery, MikroORM } from '@mikro-orm/core';
import type { Viewer } from '@civil/schema/identity';
import { codesUnder } from '../orm/codes-under.js';
import { isListProperty } from '../orm/list-property.js';
import { type Demand, type RowRule, type RowRules, waysInto } from './row-rules.js';

/** Name of the row filter; it is on by default for every record of every subgraph. */
export const ROW_FILTER = 'rows';

/** Reads and writes on behalf of the subgraph itself: migrations, seeding, event consumers. Never set for a request of a viewer. */
export const SYSTEM = Symbol('system');

export interface RowFilterArguments {
  viewer: Viewer | typeof SYSTEM;
}

type Condition = Record<string, unknown>;

function conditionOf(demand: Demand, meta: EntityMetadata): Condition {
  switch (demand.test) {
    case 'nothing': return { [meta.primaryKeys[0] as string]: { $in: [] } };
    case 'prefix': return { $or: demand.properties.map((property) => ({ [property]: codesUnder(demand.prefix) })) };
    case 'among': return { [demand.property]: isListProperty(meta, demand.property) ? { $overlap: demand.values } : { $in: demand.values } };
    case 'synthetic': return { synthetic: true };
    case 'adult': return { [demand.property]: { $lte: demand.today } };
  }
}

function scopeOf(rule: RowRule, viewer: Viewer, meta: EntityMetadata): Condition {
  const ways = waysInto(rule, viewer).map((demands) => demands.map((demand) => conditionOf(demand, meta)));
  if (ways.length === 0) return conditionOf({ test: 'nothing' }, meta);
  if (ways.some((conditions) => conditions.length === 0)) return {};
  const [only] = ways;
  return ways.length === 1 && only ? { $and: only } : { $or: ways.map((conditions) => ({ $and: conditions })) };
}

/**
 * The condition that a row lies in the viewer's scope. A list of a public register adds it when it is searched by a field that asks
 * for scope: all its rows are readable, but which of them are found would tell that field's value.
 */
export const scopeCondition = <T extends object>({ rows: { orm }, viewer }: { rows: { orm: MikroORM }; viewer: Viewer }, entity: EntityClass<T>, rule: RowRule): FilterQuery<T> =>
  scopeOf(rule, viewer, orm.getMetadata().get(entity) as unknown as EntityMetadata) as FilterQuery<T>;

type RowFilter = ReturnType<typeof rowFilter>[typeof ROW_FILTER];

/** What the row filter of an ORM asks of the rows of a record, for statements that the ORM does not write. @throws {Error} where none is on. */
export function rowScopeOf({ config, em }: MikroORM, { className }: EntityMetadata, viewer: RowFilterArguments['viewer']): object {
  const filter = config.get('filters')[ROW_FILTER] as unknown as RowFilter | undefined;
  if (!filter?.default) throw new Error('the rows of this database have no filter');
  return filter.cond({ viewer }, 'read', em, undefined, className);
}

/**
 * The global MikroORM filter made of the row rules. A record without a rule, or an entity manager that was not told who asks,
 * throws: forgetting shows at once and shows nothing.
 */
export function rowFilter(rules: RowRules) {
  return {
    [ROW_FILTER]: {
      name: ROW_FILTER,
      default: true,
      cond: (args: RowFilterArguments, _type: string, em: EntityManager, _options: unknown, entityName: string): Condition => {
        if (args.viewer === SYSTEM) return {};
        const rule = rules[entityName];
        if (!rule) throw new Error(`${entityName} has no row rule`);
        if (rule.kind === 'open') return {};
        return scopeOf(rule, args.viewer, em.getMetadata().getByClassName(entityName as never) as EntityMetadata);
      },
    },
  };
}
