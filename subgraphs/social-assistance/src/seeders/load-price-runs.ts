import { divisionLevel, divisionPrefix } from '@civil/schema/scalars';
import { rngOf, rowId, type World } from '@civil/demo-data';
import { addDays, addMonths as addMonthsToDay, type DatedStep, insertRows, NEVER, type TimelineEntry, UrbanRural, walkDays } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { standardsInForce } from '../assistance-standard/standards-in-force.js';
import { groupsOn, placeOfMonth, priceAmount } from '../price-linkage/price-amount.js';
import { PriceLinkageCounty } from '../price-linkage/price-linkage-county.entity.js';
import { PriceLinkageStatus } from '../price-linkage/price-linkage-enums.js';
import { priceLinkageMachine } from '../price-linkage/price-linkage-machine.js';
import { PriceLinkageRun } from '../price-linkage/price-linkage-run.entity.js';
import { countiesOf, listCounty } from '../price-linkage/price-lines.js';
import { emptyRun } from '../price-linkage/steps/price-steps.js';

const PROVINCE = '62';
const COUNTY = 3;
const { OPENED, APPROVED, LISTED, CLOSED, CANCELLED } = PriceLinkageStatus;

/** Runs of 2020 by the index of the country, one of them for a prefecture; those of 2021 at indices that are made up. */
const runs: readonly (readonly [division: string, month: string, index: string, status: PriceLinkageStatus])[] = [
  ['620100', '2020-02', '105.20', CLOSED], ['620102', '2020-03', '104.30', CLOSED], ['620103', '2020-03', '104.30', CLOSED],
  ['620102', '2021-09', '103.60', CANCELLED], ['620103', '2021-09', '103.60', CANCELLED], ['620921', '2021-09', '103.50', CANCELLED],
  ['620102', '2021-10', '103.80', LISTED], ['620103', '2021-10', '103.70', LISTED], ['620302', '2021-10', '103.90', LISTED],
  ['620104', '2021-11', '103.10', APPROVED], ['620105', '2021-11', '103.10', APPROVED], ['620921', '2021-11', '103.20', APPROVED],
  ['620102', '2021-11', '103.10', OPENED], ['620103', '2021-11', '103.00', OPENED], ['620121', '2021-11', '103.30', OPENED],
];
const events: Readonly<Record<PriceLinkageStatus, readonly string[]>> = {
  OPENED: [], APPROVED: ['approvePriceLinkage'], CANCELLED: ['cancelPriceLinkage'], LISTED: ['approvePriceLinkage', 'completePriceLines'], CLOSED: ['approvePriceLinkage', 'completePriceLines', 'closePriceLinkage'],
};

/** A run that has come to a state: opened in the month after, or in time to be what it is on the day that the data describe. */
function runOf(world: World, [division, month, index, status]: (typeof runs)[number], timeline: Omit<TimelineEntry, 'position'>[]): PriceLinkageRun {
  const run = Object.assign(emptyRun(), { id: rowId('pl', 0, 0, rngOf('price-run', division, month)), divisionCode: division, month, index, foodIndex: null, programs: groupsOn(placeOfMonth(month, division)), synthetic: true });
  const openedOn = status === APPROVED ? addDays(world.asOf, -1) : addMonthsToDay(`${month}-12`, 1);
  const steps: DatedStep<PriceLinkageRun>[] = ['openPriceLinkage', ...events[status]].map((event, place) => ({
    event, on: addDays(openedOn, place), effect: (subject) => {
      if (event === 'approvePriceLinkage') Object.assign(subject, { approvedOn: addDays(openedOn, place), systemStepOn: addDays(openedOn, place + 1) });
      if (event === 'completePriceLines') subject.systemStepOn = null;
    },
  }));
  walkDays(priceLinkageMachine, run, steps, { clocks: [], timeline }, {
    unitOf: (role) => `${role.startsWith('prov') ? PROVINCE : divisionPrefix(division)}-MZJ`, prefer: divisionLevel(division) === COUNTY ? /^(county|SYSTEM)/ : /^(prov|SYSTEM)/,
  });
  return Object.assign(run, { nextDueAt: NEVER });
}

/** Lists the counties of a run, and makes the lines of those that have them, by the statements that the system makes them with. */
async function loadCounties(em: EntityManager, run: PriceLinkageRun, isLoaded: (county: string) => boolean): Promise<void> {
  for (const county of (await countiesOf(em, divisionPrefix(run.divisionCode), run.programs, run.month)).filter(isLoaded)) {
    const place = placeOfMonth(run.month, county);
    const standards = await standardsInForce(em, county, place.on);
    await em.insert(PriceLinkageCounty, {
      id: `${run.id}.${county}`, runId: run.id, countyCode: county, urbanAmount: priceAmount(UrbanRural.URBAN, run.index, standards, place), ruralAmount: priceAmount(UrbanRural.RURAL, run.index, standards, place),
      persons: null, total: null, listedAt: null, synthetic: true,
    });
    if (run.status === LISTED || run.status === CLOSED) await listCounty(em, run, county, new Date(`${addDays(run.approvedOn as string, 1)}T11:00:00+08:00`));
  }
}

/**
 * Loads the runs that reach the counties of a world. Counties may be loaded one by one: a run of a prefecture is there from the first of them on.
 * @returns entries of their timelines.
 */
export async function loadPriceRuns(em: EntityManager, world: World, progress: (count: number) => void): Promise<Omit<TimelineEntry, 'position'>[]> {
  const counties = new Set(world.assistance.map(({ countyCode }) => countyCode));
  const timeline: Omit<TimelineEntry, 'position'>[] = [];
  for (const row of runs.filter(([division]) => [...counties].some((county) => county.startsWith(divisionPrefix(division))))) {
    const own: Omit<TimelineEntry, 'position'>[] = [];
    const run = runOf(world, row, own);
    if ((await em.count(PriceLinkageRun, { id: run.id })) === 0) {
      await insertRows(em, PriceLinkageRun, [{ ...run }], progress);
      timeline.push(...own);
    }
    await loadCounties(em, run, (county) => counties.has(county));
  }
  return timeline;
}
