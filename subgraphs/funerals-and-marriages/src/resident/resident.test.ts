import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeathRecord } from '../death-record/death-record.entity.js';
import { MarriageOffice } from '../marriage-office/marriage-office.entity.js';
import { MarriageRegistration } from '../marriage-registration/marriage-registration.entity.js';
import { funeralsAndMarriages } from '../subgraph.js';
import { deathOf, officeOf, registrationOf } from '../testing/builders.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(funeralsAndMarriages);
  await subgraph.em().insertMany(MarriageOffice, [officeOf('o1', '620102'), officeOf('o3', '620103')]);
  await subgraph.em().insertMany(MarriageRegistration, [
    registrationOf('1', ['wed', 'bride']),
    // Married in one county, divorced in another.
    registrationOf('2', ['parted', 'former'], { registeredOn: '2010-01-01' }),
    registrationOf('3', ['parted', 'former'], {
      matterCode: 'L',
      registeredOn: '2021-06-01',
      officeId: 'o3',
      officeDivisionCode: '620103',
      linkedId: '2',
    }),
    registrationOf('4', ['widow', 'dead'], { registeredOn: '1999-01-01' }),
    registrationOf('5', ['wife', 'missed'], { registeredOn: '1998-01-01' }),
  ]);
  await subgraph.em().insertMany(DeathRecord, [
    deathOf('1', 'dead', '620102001'), deathOf('2', 'missed', '620102001', { verified: false, sourceCode: 'ASSISTANT_REPORT' }),
    deathOf('3', 'dead', '620102001', { verified: false, deathDate: '2021-03-01' }), deathOf('4', 'child', '620102001', { adultOn: '2030-01-01' }),
  ]);
});
afterAll(() => subgraph.close());

const ask = (selection: string, ...ids: string[]) =>
  subgraph.execute(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { ${selection} } } }`, {
    r: ids.map((id) => ({ __typename: 'Resident', id })),
  });

describe('Resident.deathDate and deathRecord', () => {
  const DEATH = 'deathDate deathRecord { deathDate verified }';

  it('give the verified record before a mere report', async () => {
    const { data, codes } = await ask(DEATH, 'dead', 'missed', 'wed').as('county.vital', '620102');
    expect(codes).toEqual({});
    expect(data._entities).toEqual([
      { deathDate: '2021-03-15', deathRecord: { deathDate: '2021-03-15', verified: true } },
      { deathDate: '2021-03-15', deathRecord: { deathDate: '2021-03-15', verified: false } },
      { deathDate: null, deathRecord: null },
    ]);
  });

  it('are null outside the county, and for a child', async () => {
    expect((await ask(DEATH, 'dead').as('county.vital', '620103')).data._entities).toEqual([{ deathDate: null, deathRecord: null }]);
    expect((await ask(DEATH, 'child').as('county.vital', '620102')).data._entities).toEqual([{ deathDate: null, deathRecord: null }]);
    expect((await ask(DEATH, 'child').as('crosscheck_runner')).data._entities).toMatchObject([{ deathDate: '2021-03-15' }]);
  });

  it('ask those with a right by case for purpose and case, and refuse the rest', async () => {
    for (const role of ['county.assist', 'county.elder', 'county.child'] as const) {
      expect((await ask(DEATH, 'dead').as(role, '620102')).codes).toEqual({
        '_entities.0.deathDate': 'PURPOSE_REQUIRED',
        '_entities.0.deathRecord': 'PURPOSE_REQUIRED',
      });
      expect((await ask(DEATH, 'dead').as(role, '620102', { purpose: 'REVIEW' })).codes).toEqual({
        '_entities.0.deathDate': 'CASE_NOT_BOUND',
        '_entities.0.deathRecord': 'CASE_NOT_BOUND',
      });
    }
    expect((await ask(DEATH, 'dead').as('county.orgs', '620102')).codes).toEqual({
      '_entities.0.deathDate': 'FORBIDDEN_FIELD',
      '_entities.0.deathRecord': 'FORBIDDEN_FIELD',
    });
    expect((await ask(DEATH, 'dead').as('auditor')).codes).toMatchObject({
      '_entities.0.deathDate': 'FORBIDDEN_FIELD',
      '_entities.0.deathRecord.deathDate': 'FORBIDDEN_FIELD',
    });
  });
});

describe('Resident.registeredMaritalState', () => {
  const STATE = 'registeredMaritalState { code zh } registeredSpouseId registeredSpouse { id } latestMarriageOn';

  it('follows from the register and the verified death of the spouse', async () => {
    const { data, codes } = await ask(STATE, 'wed', 'parted', 'widow', 'wife', 'nobody').as('crosscheck_runner');
    expect(codes).toEqual({});
    expect(data._entities).toEqual([
      {
        registeredMaritalState: { code: '21', zh: '初婚' },
        registeredSpouseId: 'bride',
        registeredSpouse: { id: 'bride' },
        latestMarriageOn: '2020-05-20',
      },
      { registeredMaritalState: { code: '40', zh: '离婚' }, registeredSpouseId: null, registeredSpouse: null, latestMarriageOn: '2010-01-01' },
      { registeredMaritalState: { code: '30', zh: '丧偶' }, registeredSpouseId: null, registeredSpouse: null, latestMarriageOn: '1999-01-01' },
      {
        registeredMaritalState: { code: '21', zh: '初婚' },
        registeredSpouseId: 'missed',
        registeredSpouse: { id: 'missed' },
        latestMarriageOn: '1998-01-01',
      },
      { registeredMaritalState: null, registeredSpouseId: null, registeredSpouse: null, latestMarriageOn: null },
    ]);
  });

  it('is the own for a citizen, and nobody else\'s', async () => {
    const { data } = await ask(STATE, 'wed', 'parted').as('citizen', undefined, { residentId: 'wed' });
    expect(data._entities).toMatchObject([
      { registeredMaritalState: { code: '21' }, registeredSpouseId: 'bride' },
      { registeredMaritalState: null, latestMarriageOn: null },
    ]);
  });

  it('says nothing rather than "married" where the divorce lies at another office', async () => {
    const here = await ask(`${STATE} marriages { id }`, 'parted').as('county.vital', '620102');
    expect(here.data._entities).toEqual([
      { registeredMaritalState: null, registeredSpouseId: null, registeredSpouse: null, latestMarriageOn: '2010-01-01', marriages: [{ id: '2' }] },
    ]);
    const there = await ask(STATE, 'parted').as('registrar', undefined, { officeId: 'o3' });
    expect(there.data._entities).toMatchObject([{ registeredMaritalState: { code: '40' }, latestMarriageOn: null }]);
  });

  it('opens to assistance and child officers by case only, to supervisors not at all', async () => {
    expect((await ask(STATE, 'wed').as('town.assist', '620102001')).codes).toEqual({
      '_entities.0.registeredMaritalState': 'PURPOSE_REQUIRED',
      '_entities.0.registeredSpouseId': 'FORBIDDEN_FIELD',
      '_entities.0.registeredSpouse': 'FORBIDDEN_FIELD',
      '_entities.0.latestMarriageOn': 'FORBIDDEN_FIELD',
    });
    expect((await ask(STATE, 'wed').as('town.child', '620102001')).codes).toMatchObject({
      '_entities.0.registeredMaritalState': 'FORBIDDEN_FIELD', '_entities.0.latestMarriageOn': 'PURPOSE_REQUIRED',
    });
    for (const [role, division] of [['pref.vital', '6201'], ['auditor', undefined], ['anon', undefined], ['village', '620102001001']] as const) {
      const { data, codes } = await ask(STATE, 'wed').as(role, division);
      expect(data._entities).toEqual([{ registeredMaritalState: null, registeredSpouseId: null, registeredSpouse: null, latestMarriageOn: null }]);
      expect(Object.values(codes)).toEqual(['FORBIDDEN_FIELD', 'FORBIDDEN_FIELD', 'FORBIDDEN_FIELD', 'FORBIDDEN_FIELD']);
    }
  });

  it('costs as many statements for twenty residents as for two', async () => {
    const couples = Array.from({ length: 20 }, (_, i) => `${500 + i}`);
    await subgraph.em().insertMany(MarriageRegistration, couples.map((id) => registrationOf(id, [`m${id}`, `w${id}`])));
    const all = `${STATE} deathDate deathRecord { verified } marriages { id office { id } } _deathDate _registeredSpouseId _latestMarriageOn`;
    const two = await ask(all, ...couples.slice(0, 2).map((id) => `m${id}`)).as('county.vital', '620102');
    const twenty = await ask(all, ...couples.map((id) => `m${id}`)).as('county.vital', '620102');
    expect(twenty.data._entities[19]).toMatchObject({
      registeredSpouseId: 'w519',
      marriages: [{ id: '519', office: { id: 'o1' } }],
      _registeredSpouseId: 'w519',
    });
    expect(twenty.statements).toBe(two.statements);
  });
});

describe('Resident.maritalStatus', () => {
  const STATUS = 'maritalStatus { registered state { code } since disclaimer }';

  it('says that no entry is not "never married"', async () => {
    const { data } = await ask(STATUS, 'nobody', 'widow').as('crosscheck_runner');
    expect(data._entities[0].maritalStatus).toMatchObject({ registered: false, state: null, since: null });
    expect(data._entities[0].maritalStatus.disclaimer).toContain('不等于未婚');
    expect(data._entities[1].maritalStatus).toMatchObject({ registered: true, state: { code: '30' }, since: '2021-03-15' });
  });

  it('answers alike where there is no entry and where it is out of scope', async () => {
    const { data } = await ask(STATUS, 'nobody', 'parted').as('county.vital', '620104');
    expect(data._entities[0]).toEqual(data._entities[1]);
  });
});

describe('Resident.marriages', () => {
  it('filters by matter and day, the latest first', async () => {
    const ids = async (args: string) =>
      (await ask(`marriages${args} { id matter { code } }`, 'parted').as('crosscheck_runner')).data._entities[0].marriages.map(
        ({ id }: { id: string }) => id,
      );
    expect(await ids('')).toEqual(['3', '2']);
    expect(await ids('(matter: ["J"])')).toEqual(['2']);
    expect(await ids('(from: "2021-01-01")')).toEqual(['3']);
    expect((await ask('marriages(matter: ["X"]) { id }', 'parted').as('crosscheck_runner')).codes).toEqual({
      '_entities.0.marriages': 'CODE_UNKNOWN',
    });
  });
});

describe('the facts for other subgraphs', () => {
  it('do not depend on who asks', async () => {
    const { data } = await ask('_deathDate _registeredSpouseId _latestMarriageOn', 'dead', 'wed', 'parted').as('county.assist', '620921');
    expect(data._entities).toEqual([
      { _deathDate: '2021-03-15', _registeredSpouseId: null, _latestMarriageOn: '1999-01-01' },
      { _deathDate: null, _registeredSpouseId: 'bride', _latestMarriageOn: '2020-05-20' },
      { _deathDate: null, _registeredSpouseId: null, _latestMarriageOn: '2010-01-01' },
    ]);
  });

  it('are kept from clients by the schema', () => {
    for (const name of ['_deathDate: Date', '_registeredSpouseId: ID', '_latestMarriageOn: Date'])
      expect(subgraph.server.sdl).toContain(`${name} @inaccessible`);
  });
});
