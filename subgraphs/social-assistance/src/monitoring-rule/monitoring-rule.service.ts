import { createHash } from 'node:crypto';
import { divisionPrefix } from '@civil/schema/scalars';
import { type Connection, divisionCondition, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { EntityManager, FilterQuery } from '@mikro-orm/core';
import { MonitoringRule, MonitoringRuleStatus } from './monitoring-rule.entity.js';
import type { MonitoringRuleFilter } from './monitoring-rule.inputs.js';

const inForce = (day: string): FilterQuery<MonitoringRule>[] => [{ validFrom: { $lte: day } }, { $or: [{ validTo: null }, { validTo: { $gte: day } }] }];

function conditionOf(filter: MonitoringRuleFilter): FilterQuery<MonitoringRule> {
  const parts: FilterQuery<MonitoringRule>[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ divisionCode: division });
  if (filter.status?.length) parts.push({ status: { $in: filter.status } });
  if (filter.code) parts.push({ code: filter.code });
  if (filter.activeOn) parts.push({ status: MonitoringRuleStatus.APPROVED }, ...inForce(filter.activeOn));
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of rules, by code, the newest version of each first. */
export function pageRules({ pager }: SubgraphContext, filter: MonitoringRuleFilter, page: PageArgs): Promise<Connection<MonitoringRule>> {
  const orderBy = [{ property: 'code', direction: 'asc' }, { property: 'validFrom', direction: 'desc' }] as const;
  return pager.page(MonitoringRule, { field: 'Query.monitoringRules', where: conditionOf(filter), orderBy }, page);
}

/** Rules that may apply somewhere in a division on a day: its own, those of what is above it and of what is below. */
export async function rulesInForce(em: EntityManager, division: string, day: string): Promise<MonitoringRule[]> {
  const prefix = divisionPrefix(division);
  const found = await em.find(MonitoringRule, { $and: [{ status: MonitoringRuleStatus.APPROVED }, ...inForce(day)] } as FilterQuery<MonitoringRule>, { orderBy: { code: 'asc', id: 'asc' } });
  return found.filter(({ divisionCode }) => divisionPrefix(divisionCode).startsWith(prefix) || prefix.startsWith(divisionPrefix(divisionCode)));
}

/** Of some rules those that apply in a county: of each code that of the nearest division. */
export function rulesOf(county: string, rules: readonly MonitoringRule[]): MonitoringRule[] {
  const nearest = new Map<string, MonitoringRule>();
  for (const rule of rules) {
    const prefix = divisionPrefix(rule.divisionCode);
    if (county.startsWith(prefix) && prefix.length >= divisionPrefix(nearest.get(rule.code)?.divisionCode ?? rule.divisionCode).length) nearest.set(rule.code, rule);
  }
  return [...nearest.values()];
}

const VERSION_DIGITS = 16;

/** Names a set of rules by what is in it, so that two runs can be told to have used the same. */
export const ruleSetVersion = (rules: readonly MonitoringRule[]): string =>
  createHash('sm3').update(rules.map(({ id, version }) => `${id}/${version}`).sort().join(' ')).digest('hex').slice(0, VERSION_DIGITS);
