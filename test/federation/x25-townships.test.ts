import { populationSummary, readDivisions } from '@civil/demo-data';
import { beforeAll, describe, expect, it } from 'vitest';
import { X25TownshipsLackingFacilitiesDocument, type X25TownshipsLackingFacilitiesQuery } from '../client/graphql.js';
import { ask } from '../kit/ask.js';
import { allPages, world } from './demo-world.js';

type Descendants = NonNullable<NonNullable<X25TownshipsLackingFacilitiesQuery['division']>['descendants']>;
type Township = Descendants['edges'][number]['node'];

const text = String(X25TownshipsLackingFacilitiesDocument);
const MANY = 500;

const below = (query: string, root: string): Promise<Township[]> => allPages<Township>(async (after) => {
  const answer = await ask(query, { root, after }).asAnybody();
  expect(answer.codes).toEqual({});
  return answer.data.division.descendants;
});
const codesOf = (rows: { code: string }[]): string[] => rows.map(({ code }) => code).sort();
const planted = (line: string, kind: string): string[] =>
  world.planted.filter((finding) => finding.rule === 'X25' && finding.line === line && finding.kind === kind).map(({ divisionCode = '' }) => divisionCode).sort();

const hasDayCare = ({ elderlySummary }: Township): boolean => (elderlySummary?.facilitiesByKind ?? []).some(({ kind, count }) => count > 0 && ['DAYCARE', 'MUTUAL_HOME'].includes(kind));
const lacksDayCare = (township: Township): boolean => (township.populationSummary?.age80plus ?? 0) >= MANY && !hasDayCare(township);

describe('X25, townships lacking facilities, asked by anybody', () => {
  let townships: Township[];
  beforeAll(async () => { townships = await below(text, '620000'); });

  it('pages through all townships of the province, each once', () => {
    expect(townships).toHaveLength(1403);
    expect(codesOf(townships)).toEqual(codesOf(readDivisions().filter(({ code, level }) => code.startsWith('62') && level === 4)));
  });

  it('tells the aged of every township as the census gives them', () => {
    expect(townships.filter(({ code, populationSummary: told }) => told?.age80plus !== populationSummary(code)?.age80plus)).toEqual([]);
  });

  it('finds exactly the planted townships without day care', () => {
    expect(codesOf(townships.filter(lacksDayCare))).toEqual(planted('DAYCARE', 'positive'));
    expect(planted('DAYCARE', 'positive').length).toBeGreaterThan(0);
  });

  it('lets townships go that have the aged and a day care', () => {
    const lawful = new Set(planted('DAYCARE', 'near-miss'));
    expect(lawful.size).toBeGreaterThan(0);
    const seen = townships.filter(({ code }) => lawful.has(code));
    expect(seen).toHaveLength(lawful.size);
    expect(seen.every(hasDayCare)).toBe(true);
  });

  it('finds exactly the planted townships without a social-work station', () => {
    expect(codesOf(townships.filter(({ socialWorkStations }) => socialWorkStations?.length === 0))).toEqual(planted('SOCIAL_WORK_STATION', 'positive'));
    expect(townships.flatMap(({ socialWorkStations }) => socialWorkStations ?? [])).toHaveLength(50);
  });

  it('counts the facilities of a township by kind', () => {
    const counted = (rows: { key: string; n: number }[]): string[] => [...rows.reduce((sum, { key, n }) => sum.set(key, (sum.get(key) ?? 0) + n), new Map<string, number>())].map(String).sort();
    const told = townships.flatMap(({ code, elderlySummary }) => (elderlySummary?.facilitiesByKind ?? []).map(({ kind, count }) => ({ key: `${code} ${kind}`, n: count })));
    expect(counted(told)).toEqual(counted(world.facilities.filter(({ status }) => status !== 'CLOSED').map(({ divisionCode, kind }) => ({ key: `${divisionCode} ${kind}`, n: 1 }))));
  });

  it('finds exactly the planted counties without a funeral facility', async () => {
    const byLevel = (level: number): string => text.replace('level: 4, first: 500', `level: ${level}, first: 100`);
    const counties = [...(await below(byLevel(3), '620000')), ...(await below(byLevel(2), '620000')).filter(({ code }) => code === '620200')];
    expect(counties).toHaveLength(88);
    expect(codesOf(counties.filter(({ funeralFacilities }) => funeralFacilities?.length === 0))).toEqual(planted('FUNERAL', 'positive'));
    const one = new Set(planted('FUNERAL', 'near-miss'));
    expect(counties.filter(({ code }) => one.has(code)).every(({ funeralFacilities }) => funeralFacilities?.length === 1)).toBe(true);
    expect(one.size).toBeGreaterThan(0);
  });

  it('gives a county alone what it gives of it within the province', async () => {
    expect(await below(text, '620102')).toEqual(townships.filter(({ code }) => code.startsWith('620102')));
  });
});
