import { readDivisions } from '@civil/demo-data';
import { describe, expect, it } from 'vitest';
import { ask } from '../kit/ask.js';
import { cast, isMinor, resident, world } from './demo-world.js';

const inScope = (prefix: string): string[] =>
  world.residents.filter((person) => !isMinor(person) && [person.residenceDivision, person.hukouDivision].some((code) => code?.startsWith(prefix))).map(({ id }) => id);

describe('a code of the past', () => {
  it('leads from Huating County to Huating City', async () => {
    const { data, codes } = await ask(`{
      resolveCodes(codes: ["620824"]) { input code status division { code name validTo } successors { code name validFrom } }
      divisionHistory(code: "620824") { on kind from { code } to { code } }
      now: division(code: "620881") { name predecessors { code } }
    }`).asAnybody();
    expect(codes).toEqual({});
    expect(data).toEqual({
      resolveCodes: [{
        input: '620824', code: '620824', status: 'ABOLISHED', division: { code: '620824', name: '华亭县', validTo: '2018-07-31' },
        successors: [{ code: '620881', name: '华亭市', validFrom: '2018-08-01' }],
      }],
      divisionHistory: [{ on: '2018-08-01', kind: 'UPGRADE', from: [{ code: '620824' }], to: [{ code: '620881' }] }],
      now: { name: '华亭市', predecessors: [{ code: '620824' }] },
    });
  });

  it('means on each day what it meant on that day', async () => {
    const { data, codes } = await ask(`{
      before: division(code: "620824", on: "2018-07-31") { name } after: division(code: "620881", on: "2018-08-01") { name }
      late: division(code: "620824", on: "2018-08-01") { name } early: division(code: "620881", on: "2018-07-31") { name }
    }`).asAnybody();
    expect(data).toEqual({ before: { name: '华亭县' }, after: { name: '华亭市' }, late: null, early: null });
    expect(codes).toEqual({ late: 'DIVISION_ABOLISHED', early: 'DIVISION_UNKNOWN' });
  });

  it('is understood padded and unpadded, an unknown one is told apart', async () => {
    const { data } = await ask('{ resolveCodes(codes: ["620881000000", "620881", "62", "999999"]) { code status } }').asAnybody();
    expect(data.resolveCodes).toEqual([
      { code: '620881', status: 'IN_FORCE' }, { code: '620881', status: 'IN_FORCE' }, { code: '620000', status: 'IN_FORCE' }, { code: null, status: 'UNKNOWN' },
    ]);
  });

  it('names no resident of today', () => expect(inScope('620824')).toEqual([]));
});

describe('Jiayuguan, a prefecture without counties', () => {
  const townships = readDivisions().filter(({ code, level }) => level === 4 && code.startsWith('6202')).map(({ code }) => code);

  it('has townships for children and a placeholder for an alias', async () => {
    const { data } = await ask('{ division(code: "620200") { level children { code level } aliases { kind code } } resolveCodes(codes: ["620201"]) { code status } }').asAnybody();
    expect(data.division).toEqual({ level: 2, children: townships.sort().map((code) => ({ code, level: 4 })), aliases: [{ kind: 'PLACEHOLDER_CODE', code: '620201' }] });
    expect(data.resolveCodes).toEqual([{ code: '620200', status: 'ALIAS' }]);
    expect(townships).not.toHaveLength(0);
  });

  it('shows its county officers the rows of Jiayuguan', async () => {
    const { data, codes } = await ask(`query($here: ID!, $elsewhere: ID!) {
      viewer { scopePrefix } residents { totalCount } here: resident(id: $here) { name { value } residenceDivision { code } } elsewhere: resident(id: $elsewhere) { id }
      enrollments: assistanceEnrollments { totalCount } division(code: "620200") { assistanceSummary(period: "2021-12") { persons { suppressed } } }
    }`, { here: cast.jiayuguanResident, elsewhere: cast.flagship }).as('county.assist', '620200');
    const { name, residenceDivision } = resident(cast.jiayuguanResident);
    expect(codes).toEqual({});
    expect(data).toEqual({
      viewer: { scopePrefix: '6202' }, residents: { totalCount: inScope('6202').length }, here: { name: { value: name }, residenceDivision: { code: residenceDivision } }, elsewhere: null,
      enrollments: { totalCount: world.assistance.filter(({ divisionCode, beneficiaryIds }) => divisionCode.startsWith('6202') && beneficiaryIds.some((id) => !isMinor(resident(id)))).length },
      division: { assistanceSummary: { persons: { suppressed: false } } },
    });
    expect(inScope('6202').length).toBeGreaterThan(20);
  });
});

describe('Lanzhou New Area, no statutory division', () => {
  it('stands below Lanzhou and keeps its own rows', async () => {
    const { data, codes } = await ask(`query($id: ID!) {
      viewer { scopePrefix } residents { totalCount } resident(id: $id) { residenceDivision { code ancestors { code } } }
      division(code: "620171") { name level kind statutory parent { code } children { code } populationSummary { total age80plus } }
    }`, { id: cast.newAreaResident }).as('county.assist', '620171');
    const { residenceDivision } = resident(cast.newAreaResident);
    expect(codes).toEqual({});
    expect(data.viewer.scopePrefix).toBe('620171');
    expect(data.residents.totalCount).toBe(inScope('620171').length);
    expect(data.resident.residenceDivision.code).toBe(residenceDivision);
    expect(data.resident.residenceDivision.ancestors.map(({ code }: { code: string }) => code).sort()).toEqual(['620000', '620100', '620171', residenceDivision.slice(0, 9)]);
    expect(data.division).toMatchObject({ name: '兰州新区', level: 3, kind: 'FUNCTIONAL_AREA', statutory: false, parent: { code: '620100' }, populationSummary: { total: 288_200, age80plus: 2_275 } });
    expect(data.division.children.map(({ code }: { code: string }) => code)).toEqual(readDivisions().filter(({ code, level }) => level === 4 && code.startsWith('620171')).map(({ code }) => code).sort());
  });

  it('belongs to the officers of Lanzhou and to no district of it', async () => {
    const seen = (division: string, role: 'pref.assist' | 'county.assist') => ask('query($id: ID!) { resident(id: $id) { id } }', { id: cast.newAreaResident }).as(role, division);
    expect((await seen('620100', 'pref.assist')).data.resident).toEqual({ id: cast.newAreaResident });
    const district = ['620102', '620103', '620121'].filter((code) => !inScope(code).includes(cast.newAreaResident));
    for (const code of district) expect((await seen(code, 'county.assist')).data.resident).toBeNull();
    expect(district).not.toHaveLength(0);
  });
});
