import { COUNTY_DIGITS, divisionPrefix } from '@civil/schema/scalars';
import type { CodeList } from '@civil/schema/codes';
import { CodeLabel, type DivisionScope, divisionCondition, DivisionStub, labelsOf, type Rows, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { creditStateCodes, orgLevelCodes, orgRatingCodes, orgStatusCodes, orgTypeCodes } from './social-organization.codes.js';
import { ListEntry, OrgRatingRecord, SocialOrganization } from './social-organization.entity.js';
import { CreditState, endedStatuses, OrgStatus } from './social-organization.enums.js';
import { creditStateOn, entriesOn, registeredOnDay } from './supervision.js';

const { Public } = labelsOf('ORGS');

export enum OrgStatisticsBy {
  TYPE = 'TYPE', LEVEL = 'LEVEL', DIVISION = 'DIVISION', STATUS = 'STATUS', RATING = 'RATING', CREDIT_STATE = 'CREDIT_STATE',
}
registerEnumType(OrgStatisticsBy, {
  name: 'OrgStatisticsBy', description: '统计分组。What to count by.',
  valuesConfig: {
    TYPE: { description: '类型。Type.' }, LEVEL: { description: '登记层级。Level of the registrar.' },
    DIVISION: { description: '下一级区划，县为止。Divisions one level below, down to the county.' },
    STATUS: { description: '登记状态，含已终止的。State, ended ones included.' }, RATING: { description: '有效评估等级。Grade in force.' },
    CREDIT_STATE: { description: '信用状态。Credit state.' },
  },
});

@Public()
@ObjectType({ description: '社会组织统计的一组。One group of the statistics of organisations.' })
export class OrgStatisticsRow {
  @Field(() => CodeLabel, { nullable: true, description: '分组；按区划统计时为空。Group; null where counted by division.' }) group!: CodeLabel | null;
  @Field(() => DivisionStub, { nullable: true, description: '区划；仅按区划统计时有。Division, where counted by division.' }) division!: DivisionStub | null;
  // The register itself is public, row by row: no count of it needs to be withheld.
  @Field(() => Int, { description: '数量。Number.' }) count!: number;
}

type Counts = ReadonlyMap<string, number>;
type Condition = FilterQuery<SocialOrganization>;

async function countsOf(register: Rows, property: 'type' | 'levelCode' | 'status' | 'divisionCode', where: Condition): Promise<Counts> {
  const counted = await register.countBy(SocialOrganization, [property], where);
  return new Map(counted.map(({ values, count }) => [values[property], count]));
}

const rowsOf = (codes: CodeList, counts: Counts): OrgStatisticsRow[] =>
  codes.codes.filter((code) => (counts.get(code) ?? 0) > 0).map((code) => ({ group: codes.get(code), division: null, count: counts.get(code) ?? 0 }));

const tally = (keys: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** States on a day. The register keeps the day an organisation ended, not its earlier states: what ended later counts as active. */
async function statusCounts(register: Rows, within: Condition, on: string): Promise<Counts> {
  const countWhere = (condition: Condition): Promise<Counts> =>
    countsOf(register, 'status', { $and: [within, { registeredOn: { $lte: on } }, condition] } as Condition);
  const ended: Condition = { status: { $in: [...endedStatuses] }, $or: [{ deregisteredOn: null }, { deregisteredOn: { $lte: on } }] };
  const counts = new Map(await countWhere(ended));
  for (const [status, count] of await countWhere(registeredOnDay(on))) {
    const then = endedStatuses.some((end) => end === status) ? OrgStatus.ACTIVE : status;
    counts.set(then, (counts.get(then) ?? 0) + count);
  }
  return counts;
}

/** Counts with those who are in none of the groups under `rest`. */
const withRest = (counts: Map<string, number>, rest: string, total: number): Counts =>
  counts.set(rest, total - [...counts].reduce((sum, [key, count]) => (key === rest ? sum : sum + count), 0));

async function ratingCounts(register: Rows, standing: Condition, on: string): Promise<Counts> {
  const inForce = { from: { $lte: on }, to: { $gte: on }, organizationId: standing };
  const ratings = await register.find(OrgRatingRecord, inForce as never, { orderBy: { from: 'asc', id: 'asc' } });
  const latest = new Map(ratings.map(({ organizationId, grade }) => [organizationId, grade]));
  return withRest(tally(latest.values()), 'NONE', await register.count(SocialOrganization, standing));
}

async function creditCounts(register: Rows, standing: Condition, on: string): Promise<Counts> {
  const entries = await register.find(ListEntry, { $and: [entriesOn(on), { organizationId: standing }] } as never);
  const byOrganization = Map.groupBy(entries, ({ organizationId }) => organizationId);
  const states = [...byOrganization.values()].map((ofOne) => creditStateOn(ofOne, on));
  return withRest(tally(states), CreditState.NORMAL, await register.count(SocialOrganization, standing));
}

async function divisionRows(register: Rows, standing: Condition, scope: DivisionScope | undefined): Promise<OrgStatisticsRow[]> {
  const digits = scope && scope.includeDescendants !== false ? Math.min(divisionPrefix(scope.code).length + 2, COUNTY_DIGITS) : COUNTY_DIGITS;
  const counts = new Map<string, number>();
  for (const [county, count] of await countsOf(register, 'divisionCode', standing)) {
    const code = county.slice(0, digits).padEnd(COUNTY_DIGITS, '0');
    counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return [...counts].toSorted(([a], [b]) => a.localeCompare(b)).map(([code, count]) => ({ group: null, division: { code }, count }));
}

/** Numbers of organisations on the register on a day, by one of its aspects; groups without any are left out. */
export async function orgStatistics(
  { rows, today }: SubgraphContext, { scope, by, on = today }: { scope: DivisionScope | undefined; by: OrgStatisticsBy; on: string | undefined },
): Promise<OrgStatisticsRow[]> {
  const division = divisionCondition(scope);
  const within: Condition = division ? { divisionCode: division } : {};
  const standing: Condition = { $and: [within, registeredOnDay(on)] };
  switch (by) {
    case OrgStatisticsBy.TYPE: return rowsOf(orgTypeCodes, await countsOf(rows, 'type', standing));
    case OrgStatisticsBy.LEVEL: return rowsOf(orgLevelCodes, await countsOf(rows, 'levelCode', standing));
    case OrgStatisticsBy.STATUS: return rowsOf(orgStatusCodes, await statusCounts(rows, within, on));
    case OrgStatisticsBy.RATING: return rowsOf(orgRatingCodes, await ratingCounts(rows, standing, on));
    case OrgStatisticsBy.CREDIT_STATE: return rowsOf(creditStateCodes, await creditCounts(rows, standing, on));
    case OrgStatisticsBy.DIVISION: return divisionRows(rows, standing, scope);
  }
}
