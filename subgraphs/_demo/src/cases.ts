import { SHOWN_COUNTIES } from './plan.js';
import type { World } from './types.js';

/** A line of a register of cases: who handles the case, and whom it is about. */
export interface DemoCase {
  readonly caseNo: string;
  /** Unit as in the claims of an officer: the digits of its division and the office. */
  readonly handlerUnit: string;
  readonly openedOn: string;
  readonly closedOn?: string;
  readonly residentIds: string[];
}

/** First letters of a case number, as the contract lists them. */
export type DemoCasePrefix = 'SQ' | 'YL' | 'ET' | 'HY' | 'BZ' | 'SJ' | 'DC' | 'FY';

/** The unit that audits in the demonstration data. */
export const AUDIT_UNIT = '62-SJT';

const OPENED = '2021-12-01';
const CLOSED = '2021-12-20';
const OF_EACH_COUNTY = 12;

/** Groups of persons whom cases are about: those who were planted or cast for something first, then some of each register. */
function groupsOf(world: World): string[][] {
  const groups: string[][] = [...new Set([...Object.values(world.cast), ...world.planted.map(({ subjectId }) => subjectId)])].flatMap((id) => (typeof id === 'string' ? [[id]] : []));
  groups.push(...world.socialWorkers.slice(0, 3).map(({ residentId }) => [residentId]));
  for (const county of SHOWN_COUNTIES) {
    const children = world.children.filter(({ residentId }) => world.byId.residents.get(residentId)?.countyCode === county);
    for (const { residentId, guardians } of [
      ...children.filter(({ stipends }) => stipends.length > 0).slice(0, OF_EACH_COUNTY), ...children.filter(({ careAgreement }) => careAgreement).slice(0, OF_EACH_COUNTY),
    ]) groups.push([residentId, ...guardians.flatMap((guardian) => (guardian.residentId ? [guardian.residentId] : []))]);
    groups.push(...world.assistance.filter(({ countyCode }) => countyCode === county).slice(0, OF_EACH_COUNTY).map(({ applicantId, beneficiaryIds }) => [applicantId, ...beneficiaryIds]));
    groups.push(...world.marriages.filter(({ officeDivision }) => officeDivision.startsWith(county)).slice(0, OF_EACH_COUNTY)
      .map(({ partyA, partyB }) => [partyA, partyB].flatMap(({ residentId }) => (residentId ? [residentId] : []))));
  }
  return groups.map((group) => [...new Set(group)].filter((id) => world.byId.residents.has(id))).filter((group) => group.length > 0);
}

/** Levels whose units handle cases of each kind, in digits of the division; `office` is the marriage office next to the person. */
const handlers: Record<DemoCasePrefix, readonly (2 | 4 | 6 | 9 | 'office' | 'audit')[]> = {
  SQ: [9, 6], YL: [9, 6], ET: [9, 6], HY: ['office'], BZ: [6], SJ: ['audit'], DC: [4, 2], FY: [4, 2],
};

/**
 * Cases under way, some of them closed again: the same persons in every kind, so that each role that may bind a case has one to bind.
 */
export function demoCases(world: World, prefixes: readonly DemoCasePrefix[]): DemoCase[] {
  const offices = new Map(world.marriageOffices.map(({ id, divisionCode }) => [divisionCode.slice(0, 6), id]));
  const cases: DemoCase[] = [];
  groupsOf(world).forEach((residentIds, index) => {
    const [first] = residentIds;
    const home = first && world.byId.residents.get(first);
    if (!home) return;
    for (const prefix of prefixes) {
      handlers[prefix].forEach((level, place) => {
        const handlerUnit = level === 'audit' ? AUDIT_UNIT : level === 'office' ? offices.get(home.countyCode) : `${home.residenceDivision.slice(0, level)}-MZJ`;
        if (!handlerUnit) return;
        const where = home.residenceDivision.slice(0, level === 9 ? 9 : 6);
        const caseNo = (serial: number): string => `${prefix}${where}2021${String(serial * 10 + place).padStart(6, '0')}`;
        cases.push({ caseNo: caseNo(index * 2 + 1), handlerUnit, openedOn: OPENED, residentIds });
        if (index === 0) cases.push({ caseNo: caseNo(index * 2 + 2), handlerUnit, openedOn: OPENED, closedOn: CLOSED, residentIds });
      });
    }
  });
  return cases;
}
