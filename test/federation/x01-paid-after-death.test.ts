import { describe, expect, it } from 'vitest';
import { X01PaidAfterDeathDocument, type X01PaidAfterDeathQuery } from '../client/graphql.js';
import { ask } from '../kit/ask.js';
import { allPages, byId, known, resident, today, world } from './demo-world.js';

type Deaths = NonNullable<X01PaidAfterDeathQuery['deathRecords']>;
type Death = Deaths['edges'][number]['node'];

const since = '2021-01-01';
const text = String(X01PaidAfterDeathDocument);
const inPagesOf = (size: number): string => text.replace('first: 500', `first: ${size}`);
const texts: string[] = [];

const asRunner = (query: string): Promise<Death[]> => allPages<Death>(async (after) => {
  const answer = await ask(query, { since, after }).as('crosscheck_runner');
  expect(answer.codes).toEqual({});
  texts.push(answer.text);
  return answer.data.deathRecords;
});

const lineOf = { paymentsAfterDeath: 'ASSISTANCE', subsidiesAfterDeath: 'ELDERLY', childStipendsAfterDeath: 'CHILD' } as const;
const findingsIn = (deaths: Death[]): string[] =>
  deaths.flatMap((death) => Object.entries(lineOf).flatMap(([field, line]) =>
    death.resident?.[field as keyof typeof lineOf]?.length ? [`${death.resident.id} ${line}`] : [])).sort();

const planted = (kind: string) => world.planted.filter((finding) => finding.rule === 'X01' && finding.kind === kind);
const deathsOf2021 = world.deaths.filter(({ deathDate }) => deathDate >= since && deathDate <= today);

describe('X01, paid after death', () => {
  it.each([500, 7])('finds exactly the planted persons in pages of %i', async (size) => {
    const deaths = await asRunner(inPagesOf(size));
    expect(deaths.map((death) => `${death.resident?.id} ${death.deathDate}`).sort()).toEqual(deathsOf2021.map((death) => `${death.residentId} ${death.deathDate}`).sort());
    expect(findingsIn(deaths)).toEqual(planted('positive').map(({ subjectId, line }) => `${subjectId} ${line}`).sort());
    expect(planted('positive')).toHaveLength(3);
  });

  it('names each payment after the month of death and none of that month', async () => {
    const deaths = await asRunner(text);
    const found = (id: string | undefined) => known(deaths.find((death) => death.resident?.id === id)).resident;
    for (const { line, subjectId, rowId } of planted('positive')) {
      const person = found(subjectId);
      const month = known(resident(known(subjectId)).deathDate).slice(0, 7);
      if (line === 'ASSISTANCE') {
        const row = known(byId.assistance.get(known(rowId)));
        const late = row.paidMonths.filter((paid) => paid.month > month && paid.status === 'PAID').sort((a, b) => b.month.localeCompare(a.month));
        expect(late.length).toBeGreaterThan(0);
        expect(person?.paymentsAfterDeath).toEqual(late.map((paid) => ({
          month: paid.month, amount: paid.amount.toFixed(2), enrollment: { program: row.program, division: { code: row.divisionCode } },
        })));
      } else if (line === 'ELDERLY') {
        const row = known(byId.eldersByResident.get(known(subjectId))?.subsidies.find(({ id }) => id === rowId));
        expect(person?.subsidiesAfterDeath).toEqual([{ kind: row.kind, from: row.from, to: row.to ?? null }]);
      } else {
        const row = known(byId.childrenByResident.get(known(subjectId))?.stipends.find(({ id }) => id === rowId));
        expect(person?.childStipendsAfterDeath).toMatchObject([{ kind: row.kind, from: row.from }]);
      }
    }
  });

  it('lets those go whose last payment is of the month of death', async () => {
    const deaths = await asRunner(text);
    const lawful = new Set(planted('near-miss').map(({ subjectId }) => subjectId));
    const seen = deaths.filter((death) => lawful.has(death.resident?.id));
    expect(seen).toHaveLength(lawful.size);
    expect(lawful.size).toBe(2);
    expect(findingsIn(seen)).toEqual([]);
  });

  it('carries no name, number or telephone of anybody', () => {
    const answered = texts.join('\n');
    expect(answered.length).toBeGreaterThan(1000);
    const spoken = deathsOf2021.flatMap(({ residentId }) => [resident(residentId).name, resident(residentId).idNumber, resident(residentId).phone]);
    expect(spoken.filter((secret) => answered.includes(secret))).toEqual([]);
  });

  it('gives the runner no name when it asks for one', async () => {
    const answer = await ask('{ deathRecords(first: 1) { edges { node { recordedName { value } certNo { value } resident { name { value } } } } } }').as('crosscheck_runner');
    expect(answer.codes).toEqual(Object.fromEntries(['recordedName', 'certNo', 'resident.name'].map((path) => [`deathRecords.edges.0.node.${path}`, 'FORBIDDEN_FIELD'])));
  });

  it.each([['county.assist', '620102'], ['county.elder', '620102'], ['county.child', '620103'], ['town.assist', '620102008']] as const)('is refused to %s', async (role, division) => {
    const answer = await ask(text, { since }).as(role, division);
    expect(answer.data).toEqual({ deathRecords: null });
    expect(answer.codes).toEqual({ deathRecords: 'FORBIDDEN_FIELD' });
  });

  it('shows an officer of the register deaths of the county, and nothing of what was paid', async () => {
    const answer = await ask(inPagesOf(100), { since }).as('county.vital', '620102');
    const edges = (answer.data.deathRecords as Deaths).edges;
    const ofCounty = deathsOf2021.filter(({ divisionCode, residentId }) => !isChild(residentId) && [divisionCode, resident(residentId).hukouDivision].some((code) => code?.startsWith('620102')));
    expect(edges.map(({ node }) => node.resident?.id).sort()).toEqual(ofCounty.map(({ residentId }) => residentId).sort());
    expect(edges.flatMap(({ node }) => [...(node.resident?.paymentsAfterDeath ?? []), ...(node.resident?.subsidiesAfterDeath ?? [])])).toEqual([]);
    const refusedStipends = Object.fromEntries(edges.map((_, place) => [`deathRecords.edges.${place}.node.resident.childStipendsAfterDeath`, 'FORBIDDEN_FIELD']));
    expect(answer.codes).toMatchObject(refusedStipends);
    expect(new Set(Object.values(answer.codes))).toEqual(new Set(['FORBIDDEN_FIELD']));
  });

  it('gives people pages of a hundred at most', async () => {
    const answer = await ask(text, { since }).as('county.vital', '620102');
    expect(answer.codes).toEqual({ deathRecords: 'PAGE_SIZE' });
  });
});

const isChild = (id: string): boolean => resident(id).adultOn > today;
