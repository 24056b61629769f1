import { readDivisions } from '@civil/demo-data';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../kit/ask.js';
import { allPages, today, world } from './demo-world.js';

interface Indicator { id: string; measure: string; kind: string; value: string; period: string; urbanRural: string | null; division: { code: string } | null; source: { titleZh: string; titleEn: string; date: string } }
interface Person { age: number; deathDate: string | null; volunteerProfile: { id: string } | null; socialWorkerCredential: { id: string } | null }

/** A published figure beside what the graph holds: `computed` × `factor` may differ by half a row of the scale (domain model F.4). */
interface Line { what: string; published: number; computed: number; factor: number; tolerance: number }

let lines: Line[];
let indicators: Indicator[];
const publishedGansu = (measure: string): number => {
  const found = indicators.filter((figure) => figure.measure === measure && figure.division?.code === '620000' && figure.kind === 'ACTUAL').sort((a, b) => a.period.localeCompare(b.period)).at(-1);
  if (!found) throw new Error(`no figure of Gansu is published for ${measure}`);
  return Number(found.value);
};

const total = async (list: string, filter: string): Promise<number> => {
  const answer = await ask(`{ ${list}(first: 1${filter ? `, ${filter}` : ''}) { totalCount } }`).as('developer');
  expect(answer.codes).toEqual({});
  return answer.data[list].totalCount;
};

const floors = (rows: readonly { floorRow?: boolean }[]): number => rows.filter(({ floorRow }) => floorRow).length;

beforeAll(async () => {
  indicators = await allPages<Indicator>(async (after) =>
    (await ask(`query($after: String) { indicators(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
      id measure kind value period urbanRural division { code } source { titleZh titleEn date } } } } }`, { after }).asAnybody()).data.indicators);
  const people = await allPages<Person>(async (after) =>
    (await ask('query($after: String) { residents(first: 500, after: $after) { pageInfo { hasNextPage endCursor } edges { node { age deathDate volunteerProfile { id } socialWorkerCredential { id } } } } }', { after })
      .as('crosscheck_runner')).data.residents);
  const { meta, division, cremating } = (await ask(`{
    meta { residentFactor } division(code: "620000") { populationSummary { total age0to14 age60plus age80plus }
      prefectures: descendants(level: 2, first: 1) { totalCount } counties: descendants(level: 3, first: 1) { totalCount } townships: descendants(level: 4, first: 1) { totalCount } villages: descendants(level: 5, first: 1) { totalCount } }
    cremating: funeralFacilities(first: 100, filter: { kind: [FUNERAL_HOME, CREMATORIUM] }) { edges { node { cremators } } }
  }`).asAnybody()).data;
  const factor = Number(meta.residentFactor);
  const { division: aid } = (await ask('{ division(code: "620000") { temporaryAidSummary(period: { gte: "2021-01", lte: "2021-12" }) { amount mean } } }').as('prov.assist', '620000')).data;
  const publishedMean = publishedGansu('temporary-relief-spending') / publishedGansu('temporary-relief-person-times');
  expect([publishedMean.toFixed(2), Math.abs(Number(aid.temporaryAidSummary.mean) / publishedMean - 1) < 0.01]).toEqual(['1238.87', true]);

  const scaled = (what: string, published: number, computed: number, rowsOfFloor = 0): Line =>
    ({ what, published, computed: computed - rowsOfFloor, factor, tolerance: factor / 2 });
  /** Registers of bodies of which the demonstration keeps a tenth. */
  const tenth = (measure: string, computed: number): Line => ({ what: measure, published: publishedGansu(measure), computed, factor: 10, tolerance: 5 });
  const exact = (what: string, published: number, computed: number): Line => ({ what, published, computed, factor: 1, tolerance: 0 });
  const register = (measure: string, computed: number): Line => exact(measure, publishedGansu(measure), computed);
  const population = division.populationSummary;
  const aged = (from: number, to: number): number => people.filter(({ age }) => age >= from && age <= to).length;
  const levels = (level: number): number => readDivisions().filter((one) => one.level === level).length;

  lines = [
    scaled('residents (census)', population.total, people.length),
    scaled('aged 0–14 (census)', population.age0to14, aged(0, 14)),
    scaled('aged 60 and over (census)', population.age60plus, aged(60, 200)),
    scaled('aged 80 and over (census)', population.age80plus, aged(80, 200)),
    scaled('low-income-monitored-persons', publishedGansu('low-income-monitored-persons'), await total('monitoringSubjects', ''), floors(world.monitored)),
    scaled('early-warnings-issued', publishedGansu('early-warnings-issued'),
      await total('riskWarnings', 'filter: { colour: [RED, ORANGE], raisedAt: { gte: "2021-01-01T00:00:00+08:00", lte: "2021-12-31T23:59:59+08:00" } }')),
    scaled('disability-living-subsidy-recipients', publishedGansu('disability-living-subsidy-recipients'), await total('assistanceEnrollments', `filter: { program: [DIS_LIVING], activeOn: "${today}" }`)),
    scaled('severe-disability-care-subsidy-recipients', publishedGansu('severe-disability-care-subsidy-recipients'), await total('assistanceEnrollments', `filter: { program: [DIS_NURSING], activeOn: "${today}" }`)),
    scaled('temporary-relief-person-times', publishedGansu('temporary-relief-person-times'), await total('temporaryAids', 'filter: { grantedAt: { gte: "2021-01-01", lte: "2021-12-31" } }')),
    // Half a grant at the published mean, as the number of grants may be off by half a grant.
    { what: 'temporary-relief-spending', published: publishedGansu('temporary-relief-spending'), computed: Number(aid.temporaryAidSummary.amount), factor, tolerance: (factor / 2) * publishedMean },
    scaled('registered-volunteers', publishedGansu('registered-volunteers'), people.filter(({ volunteerProfile }) => volunteerProfile).length, floors(world.volunteers)),
    scaled('social-work-professionals', publishedGansu('social-work-professionals'), people.filter(({ socialWorkerCredential }) => socialWorkerCredential).length, floors(world.socialWorkers)),
    tenth('elderly-care-facilities', await total('elderlyFacilities', '')),
    { ...tenth('social-organizations-total', await total('socialOrganizations', '')), published: 24_103 },
    { ...tenth('charities-recognised', await total('socialOrganizations', 'filter: { charity: true }')), published: 204 },
    tenth('public-fundraising-qualified', await total('socialOrganizations', 'filter: { fundraisingLicensed: true }')),
    tenth('social-organizations-blacklisted', await total('socialOrganizations', 'filter: { creditState: SERIOUS }')),
    register('elderly-care-institutions', await total('elderlyFacilities', 'filter: { kind: [INSTITUTION] }')),
    register('marriage-registration-offices', await total('marriageOffices', '')),
    register('child-welfare-institutions', await total('childInstitutions', '')),
    register('township-social-work-stations-built', await total('socialWorkStations', '')),
    register('funeral-homes', await total('funeralFacilities', 'filter: { kind: [FUNERAL_HOME] }')),
    register('funeral-service-centres', await total('funeralFacilities', 'filter: { kind: [SERVICE_CENTER] }')),
    register('public-cemeteries', await total('funeralFacilities', 'filter: { kind: [PUBLIC_CEMETERY] }')),
    register('commercial-cemeteries', await total('funeralFacilities', 'filter: { kind: [COMMERCIAL_CEMETERY] }')),
    register('cremators', cremating.edges.reduce((sum: number, { node }: { node: { cremators: number | null } }) => sum + (node.cremators ?? 0), 0)),
    exact('prefectures', 14, division.prefectures.totalCount),
    exact('counties and Lanzhou New Area', 87, division.counties.totalCount),
    exact('townships', 1_403, division.townships.totalCount),
    exact('villages and communities', levels(5), division.villages.totalCount),
  ];
});

const number = (value: number): string => Math.round(value).toLocaleString('en').padStart(12);
const scaleReport = (): string => [
  `${'published against computed'.padEnd(44)}${'published'.padStart(12)}${'computed'.padStart(12)}${'× factor'.padStart(12)}${'tolerance'.padStart(12)}`,
  ...lines.map(({ what, published, computed, factor, tolerance }) => what.padEnd(44) + [published, computed, computed * factor, tolerance].map(number).join('')),
].join('\n');

describe('what the graph holds', () => {
  it('comes to the published figures', () => {
    process.stdout.write(`\n${scaleReport()}\n\n`);
    const off = lines.filter(({ published, computed, factor, tolerance }) => Math.abs(computed * factor - published) > tolerance + 0.5);
    expect(off).toEqual([]);
    expect(lines.find(({ what }) => what === 'elderly-care-institutions')).toMatchObject({ published: 329, computed: 329 });
    expect(lines.filter(({ what }) => /^funeral-|cemeteries$/.test(what)).map(({ computed }) => computed)).toEqual([44, 35, 61, 51]);
  });

  it('rests on standards that come to the published ones', async () => {
    const { data } = await ask('{ assistanceStandards(division: "620000", program: DIBAO, on: "2021-12-31") { urbanRural grade monthlyAmount } }').asAnybody();
    const published = indicators.filter(({ measure, division, kind }) => measure === 'dibao-standard' && division?.code === '620000' && kind === 'STANDARD');
    const monthly = (urbanRural: string) => data.assistanceStandards.filter((row: { urbanRural: string; grade: string | null }) => row.urbanRural === urbanRural && (row.grade ?? 'C1') === 'C1').map((row: { monthlyAmount: string }) => Number(row.monthlyAmount) * 12);
    expect(published).toHaveLength(2);
    for (const { urbanRural, value } of published) expect(monthly(urbanRural ?? '')).toEqual([Number(value)]);
  });
});

describe('the published figures', () => {
  it('are all there, each once, with the document they come from', () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(397);
    expect(indicators).toHaveLength(397);
    expect(indicators.filter(({ source }) => !/\p{Script=Han}/u.test(source.titleZh) || !/[A-Za-z]{3}/.test(source.titleEn))).toEqual([]);
  });

  it('compare across regions in one unit', async () => {
    const { data, codes } = await ask('{ indicatorComparison(measure: "dibao-standard") { commonUnit regions { division { code } figures { comparableValue isAnnualised indicator { id value unit } } } } }').asAnybody();
    expect(codes).toEqual({});
    const { commonUnit, regions } = data.indicatorComparison;
    const figures: { comparableValue: string; isAnnualised: boolean; indicator: { id: string; value: string; unit: string } }[] = regions.flatMap((region: { figures: unknown[] }) => region.figures);
    expect(commonUnit).toBe('yuan/person/year');
    expect(regions.map((region: { division: { code: string } }) => region.division.code)).toEqual(expect.arrayContaining(['140000', '530000', '620000']));
    expect(figures.map(({ indicator }) => indicator.id).sort()).toEqual(indicators.filter(({ measure }) => measure === 'dibao-standard').map(({ id }) => id).sort());
    for (const { comparableValue, isAnnualised, indicator } of figures) {
      expect(isAnnualised).toBe(indicator.unit === 'yuan/person/month');
      expect(Number(comparableValue)).toBe(Number(indicator.value) * (isAnnualised ? 12 : 1));
    }
  });
});
