import { type Connection, divisionCondition, type DivisionScope, overdueCondition, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Intake, type IntakeState } from './intake.entity.js';

/** What a list of intakes is asked for by. */
export interface IntakeQuery {
  readonly scope: DivisionScope | undefined;
  readonly state: readonly IntakeState[] | undefined;
  readonly overdue: boolean | undefined;
}

/** A page of intakes in the viewer's scope, those with the first time limit first. */
export function pageIntakes({ pager }: SubgraphContext, { scope, state, overdue }: IntakeQuery, page: PageArgs): Promise<Connection<Intake>> {
  const parts: FilterQuery<Intake>[] = [];
  const division = divisionCondition(scope);
  if (division) parts.push({ divisionCode: division });
  if (state?.length) parts.push({ status: { $in: [...state] } });
  if (typeof overdue === 'boolean') parts.push(overdueCondition(overdue));
  const where = (parts.length > 0 ? { $and: parts } : {}) as FilterQuery<Intake>;
  return pager.page(Intake, { field: 'Query.intakes', where, orderBy: [{ property: 'nextDueAt', direction: 'asc' }] }, page);
}
