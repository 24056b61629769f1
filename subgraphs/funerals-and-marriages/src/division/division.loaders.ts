import { divisionPrefix } from '@civil/schema/scalars';
import type { Loaders } from '@civil/subgraph-kernel';
import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import { DeathRecord } from '../death-record/death-record.entity.js';
import { MarriageRegistration } from '../marriage-registration/marriage-registration.entity.js';
import type { Days } from './period.js';

/** Prefixes of the divisions, without those that a wider one among them covers. */
function outermost(codes: readonly string[]): string[] {
  const outer: string[] = [];
  for (const prefix of codes.map(divisionPrefix).toSorted()) {
    const wider = outer.at(-1);
    if (wider === undefined || !prefix.startsWith(wider)) outer.push(prefix);
  }
  return outer;
}

const within = <T extends object>(property: keyof T & string, codes: readonly string[]): FilterQuery<T> =>
  ({ $or: outermost(codes).map((prefix) => ({ [property]: { $like: `${prefix}%` } })) }) as FilterQuery<T>;

/** The rows of an open register in a division and below it: one statement for however many divisions are asked for at once. */
export function inDivision<T extends { id: string; divisionCode: string }>(entity: EntityClass<T>, code: string, loaders: Loaders): Promise<T[]> {
  return loaders
    .custom(`inDivision:${entity.name}`, async (codes: readonly string[]) => {
      const rows = (await loaders.em.find(entity, within<T>('divisionCode', codes) as never, {
        orderBy: { divisionCode: 'asc', id: 'asc' } as never,
      })) as T[];
      return codes.map((one) => rows.filter(({ divisionCode }) => divisionCode.startsWith(divisionPrefix(one))));
    })
    .load(code);
}

/** Numbers of events in one division. */
export interface VitalCounts {
  marriages: number;
  divorces: number;
  deaths: number;
}

const sumWithin = (counts: Readonly<Record<string, number>>, code: string, suffix = ''): number => {
  const prefix = divisionPrefix(code);
  return Object.entries(counts).reduce((sum, [key, count]) => (key.startsWith(prefix) && key.endsWith(suffix) ? sum + count : sum), 0);
};

/**
 * Events of a period in a division and below it: two statements for however many divisions. `system` sees every row, so the numbers
 * are to leave the subgraph as `CountCell` only.
 */
export function vitalCountsOf(code: string, { from, to }: Days, system: Loaders): Promise<VitalCounts> {
  return system.custom(`vitalCounts:${from}:${to}`, async (codes: readonly string[]) => {
    const days = { $gte: from, $lte: to };
    const registrations = await system.em.countBy(MarriageRegistration, ['officeDivisionCode', 'matterCode'], {
      where: { $and: [within<MarriageRegistration>('officeDivisionCode', codes), { registeredOn: days }] } as never,
    });
    const deaths = await system.em.countBy(DeathRecord, 'divisionCode', {
      where: { $and: [within<DeathRecord>('divisionCode', codes), { deathDate: days, verified: true }] } as never,
    });
    return codes.map((one) => ({
      marriages: sumWithin(registrations, one, '~~~J'), divorces: sumWithin(registrations, one, '~~~L'), deaths: sumWithin(deaths, one),
    }));
  }).load(code);
}
