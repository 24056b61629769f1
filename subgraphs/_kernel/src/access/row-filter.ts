import type { EntityManager, EntityMetadata } from '@mikro-orm/core';
import type { Viewer } from '@civil/schema/identity';
import { isListProperty } from '../orm/list-property.js';
import { type Demand, demandsOn, type RowRules } from './row-rules.js';

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
    case 'prefix': return { $or: demand.properties.map((property) => ({ [property]: { $like: `${demand.prefix}%` } })) };
    case 'among': return { [demand.property]: isListProperty(meta, demand.property) ? { $overlap: demand.values } : { $in: demand.values } };
    case 'synthetic': return { synthetic: true };
    case 'adult': return { [demand.property]: { $lte: demand.today } };
  }
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
        const meta = em.getMetadata().getByClassName(entityName as never) as EntityMetadata;
        const conditions = demandsOn(rule, args.viewer).map((demand) => conditionOf(demand, meta));
        return conditions.length > 0 ? { $and: conditions } : {};
      },
    },
  };
}
