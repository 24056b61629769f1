import { type DemoOrganization, type Rng, rngOf, SEED_BASE, type World } from '@civil/demo-data';
import type { AnnualReport, ListEntry } from '../social-organization/social-organization.entity.js';
import { AnnualResult, CreditListKind } from '../social-organization/social-organization.enums.js';

/** What supervision has on record of one organisation. */
export interface SupervisionRecord {
  results: Map<number, AnnualResult>;
  entries: Pick<ListEntry, 'kind' | 'reasonCode' | 'listedOn' | 'removedOn'>[];
  /** Neither reports, nor activity, nor staff for two years. */
  isIdle: boolean;
}

const YEARS = [2019, 2020];
const DUE = '-05-31';
/** Every so manieth of those listed for late reports has gone silent altogether. */
const IDLE_EACH = 3;

const { ABNORMAL, SERIOUS } = CreditListKind;

function resultsOf({ registeredOn, deregisteredOn, status }: DemoOrganization, rng: Rng): Map<number, AnnualResult> {
  const existed = (year: number): boolean => registeredOn <= `${year}-12-31` && (!deregisteredOn || deregisteredOn > `${year + 1}${DUE}`);
  const due = status === 'PREPARING' ? [] : YEARS.filter(existed);
  if (status === 'LICENCE_REVOKED') return new Map(due.map((year) => [year, AnnualResult.NOT_REPORTED]));
  const given = [AnnualResult.PASS, AnnualResult.BASIC, AnnualResult.FAIL];
  return new Map(due.map((year) => [year, given[rng.weighted([90, 8, 2])] ?? AnnualResult.PASS]));
}

const miss = (results: Map<number, AnnualResult>, years: readonly number[]): void => {
  for (const year of years) if (results.has(year)) results.set(year, AnnualResult.NOT_REPORTED);
};

function superviseAbnormal(record: SupervisionRecord, rng: Rng, mayBeIdle: boolean, sequence: number): void {
  record.isIdle = mayBeIdle && sequence % IDLE_EACH === 0;
  const reasonCode = record.isIdle ? '1' : rng.pick(['1', '1', '1', '2', '3', '5', '6']);
  if (reasonCode === '1') miss(record.results, record.isIdle ? YEARS : [2020]);
  const listedOn = record.isIdle ? '2020-07-20' : `2021-0${rng.int(6, 9)}-${rng.int(10, 28)}`;
  record.entries.push({ kind: ABNORMAL, reasonCode, listedOn, removedOn: null });
}

function superviseSerious(record: SupervisionRecord, organization: DemoOrganization, sequence: number): void {
  const longAbnormal = organization.registeredOn < '2017-12-31' && sequence % 2 === 0;
  const listedOn = '2020-07-20';
  if (longAbnormal) {
    record.entries.push({ kind: ABNORMAL, reasonCode: '1', listedOn: '2018-07-16', removedOn: listedOn });
    miss(record.results, YEARS);
  }
  const day = longAbnormal || organization.registeredOn < listedOn ? listedOn : '2021-09-10';
  record.entries.push({ kind: SERIOUS, reasonCode: longAbnormal ? '1' : ['4', '5', '6'][sequence % 3] ?? '9', listedOn: day, removedOn: null });
}

/** Listed once, rectified, removed: looks like bad credit and is none. */
const cured = (rng: Rng): SupervisionRecord['entries'][number] => ({
  kind: ABNORMAL, reasonCode: '1', listedOn: '2019-07-15', removedOn: `2019-1${rng.int(0, 2)}-20`,
});

/** Annual checks and list entries of every organisation, such that the credit state comes out as the world has it. */
export function supervise({ organizations, facilities }: World): Map<string, SupervisionRecord> {
  const operators = new Set(facilities.map(({ operatorUscc }) => operatorUscc));
  const records = new Map<string, SupervisionRecord>();
  let abnormal = 0;
  let serious = 0;
  for (const organization of organizations) {
    const rng = rngOf(SEED_BASE, organization.id, 'supervision');
    const record: SupervisionRecord = { results: resultsOf(organization, rng), entries: [], isIdle: false };
    const { creditState, registeredOn, uscc } = organization;
    if (creditState === 'ABNORMAL') superviseAbnormal(record, rng, registeredOn < '2018-12-31' && !operators.has(uscc), abnormal++);
    else if (creditState === 'SERIOUS') superviseSerious(record, organization, serious++);
    else if (registeredOn < '2018-12-31' && rng.chance(0.03)) record.entries.push(cured(rng));
    records.set(organization.id, record);
  }
  return records;
}

type Supervised = ReadonlyMap<string, SupervisionRecord>;

/** Annual reports as rows. */
export const reportRows = ({ organizations }: World, records: Supervised): Partial<AnnualReport>[] =>
  organizations.flatMap(({ id }) =>
    [...(records.get(id)?.results ?? [])].map(([year, result]) => ({ id: `${id}.${year}`, organizationId: id, year, result, synthetic: true })),
  );

/** Entries of the credit lists as rows. */
export const entryRows = (
  { organizations }: World, records: Supervised, registrarOf: (organization: DemoOrganization) => string,
): Partial<ListEntry>[] =>
  organizations.flatMap((organization) =>
    (records.get(organization.id)?.entries ?? []).map((entry, place) => ({
      id: `${organization.id}.${place + 1}`, organizationId: organization.id, ...entry, authority: registrarOf(organization),
      divisionCode: organization.countyCode, synthetic: true,
    })),
  );
