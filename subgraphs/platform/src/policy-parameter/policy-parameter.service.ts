import { divisionPrefix } from '@civil/schema/scalars';
import { beginningWith, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { PolicyParameter } from './policy-parameter.entity.js';

export interface ParameterQuestion {
  key?: string | undefined;
  division?: string | undefined;
  on?: string | undefined;
}

/** Digits of each level of a division code: province, prefecture, county, township, village. */
const LEVELS = [2, 4, 6, 9, 12];

/** Canonical codes of a division and of all above it: `620102001` lies in `620102`, `620100` and `620000`. */
export function selfAndAbove(code: string): string[] {
  const prefix = divisionPrefix(code);
  return LEVELS.filter((length) => length <= prefix.length).map((length) => prefix.slice(0, length).padEnd(6, '0'));
}

/** Parameters that answer the question, by key, the country's before a division's, older before newer. */
export function findParameters({ em }: SubgraphContext, { key, division, on }: ParameterQuestion): Promise<PolicyParameter[]> {
  const parts: FilterQuery<PolicyParameter>[] = [];
  if (key) parts.push({ key: key.endsWith('.') ? beginningWith(key) : key });
  if (division) parts.push({ $or: [{ divisionCode: null }, { divisionCode: { $in: selfAndAbove(division) } }] });
  if (on) parts.push({ validFrom: { $lte: on } }, { $or: [{ validTo: null }, { validTo: { $gte: on } }] });
  return em.find(PolicyParameter, parts.length > 0 ? { $and: parts } : {}, {
    orderBy: [{ key: 'asc' }, { divisionCode: 'asc nulls first' }, { validFrom: 'asc' }],
  });
}
