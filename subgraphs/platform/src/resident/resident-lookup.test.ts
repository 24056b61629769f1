import { idNumberCheckCharacter } from '@civil/schema/scalars';
import { UrbanRural } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platform } from '../subgraph.js';
import { Resident, ResidentStatus } from './resident.entity.js';
import { yearsBefore } from './resident.service.js';

let subgraph: TestSubgraph;

/** A number under the unassigned code 629901, with a right check character. */
const numberOf = (birthDate: string, order: string): string => {
  const first17 = `629901${birthDate.replaceAll('-', '')}${order}`;
  return first17 + idNumberCheckCharacter(first17);
};
const zhang = {
  id: '1',
  name: '张小三',
  idNumber: numberOf('1985-03-12', '001'),
  birthDate: '1985-03-12',
  adultOn: '2003-03-12',
  residenceDivisionCode: '620102001001',
};
const child = {
  id: '2',
  name: '赵小小',
  idNumber: numberOf('2012-06-01', '001'),
  birthDate: '2012-06-01',
  adultOn: '2030-06-01',
  residenceDivisionCode: '620102001001',
};
const elsewhere = {
  id: '3',
  name: '王五',
  idNumber: numberOf('1985-03-12', '003'),
  birthDate: '1985-03-12',
  adultOn: '2003-03-12',
  residenceDivisionCode: '620103001001',
};
const nobody = numberOf('1985-03-12', '999');

beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await subgraph.em().insertMany(
    Resident,
    [zhang, child, elsewhere].map((person) => ({
      ...person,
      idTypeCode: '111',
      sexCode: '1',
      ethnicityCode: '01',
      hukouNature: UrbanRural.RURAL,
      addressText: '甘肃省兰州市城关区',
      recordStatus: ResidentStatus.ACTIVE,
      synthetic: true,
    })) as Resident[],
  );
});
afterAll(() => subgraph.close());

const LOOK_UP = 'query ($input: ResidentLookupInput!) { residentLookup(input: $input) { id name { value } idNumber { value masked } } }';
const asked = (person: { idNumber: string; name: string }, more: Record<string, unknown> = {}) =>
  subgraph.execute(LOOK_UP, { input: { idNumber: person.idNumber, name: person.name, purpose: 'ASSIST_REVIEW', ...more } });

describe('residentLookup', () => {
  it('finds one person by whole number and name', async () => {
    const { data, codes, statements } = await asked(zhang).as('county.assist', '620102');
    expect(codes).toEqual({});
    expect(data.residentLookup).toMatchObject({ id: '1', name: { value: '张小三' }, idNumber: { masked: true } });
    expect(statements).toBe(1);
  });

  it('answers a wrong name, an unused number, another kind of document, a child and a person out of scope alike', async () => {
    const questions = [
      asked({ ...zhang, name: '张小四' }),
      asked({ ...zhang, idNumber: nobody }),
      asked(zhang, { idType: '414' }),
      asked(child),
      asked(elsewhere),
    ];
    for (const question of questions) {
      const { data, errors, statements } = await question.as('county.assist', '620102');
      expect([data, errors, statements]).toEqual([{ residentLookup: null }, [], 1]);
    }
  });

  it('takes no part of a name and no pattern', async () => {
    for (const name of ['张', '张%', '张小_', ''])
      expect((await asked({ ...zhang, name }).as('county.assist', '620102')).data.residentLookup).toBeNull();
  });

  it('finds a child for those who protect children', async () => {
    expect((await asked(child, { purpose: 'CHILD_WELFARE' }).as('county.child', '620102')).data.residentLookup).toMatchObject({ id: '2' });
  });

  it('refuses without a purpose, before any statement', async () => {
    for (const purpose of [undefined, null, '', '  ']) {
      const { codes, statements } = await asked(zhang, { purpose }).as('county.assist', '620102');
      expect([codes, statements]).toEqual([{ residentLookup: 'PURPOSE_REQUIRED' }, 0]);
    }
  });

  it('takes a purpose of the list that the role may state, and the one that the request states', async () => {
    const outcome = async (purpose: string, details?: { purpose: string }) => {
      const { codes, statements } = await asked(zhang, { purpose }).as('county.assist', '620102', details);
      return [codes['residentLookup'] ?? 'found', statements];
    };
    expect(await outcome('CURIOSITY')).toEqual(['PURPOSE_UNKNOWN', 0]);
    expect(await outcome('ELDER_SERVICE')).toEqual(['PURPOSE_UNKNOWN', 0]);
    expect(await outcome('STATUTORY_DUTY')).toEqual(['found', 1]);
    expect(await outcome('ASSIST_REVIEW', { purpose: 'ASSIST_REVIEW' })).toEqual(['found', 1]);
    expect(await outcome('ASSIST_REVIEW', { purpose: 'STATUTORY_DUTY' })).toEqual(['PURPOSE_REQUIRED', 0]);
  });

  it('is closed to those who get names masked, or none', async () => {
    const closed = async (answer: ReturnType<ReturnType<typeof asked>['as']>) => [(await answer).codes, (await answer).statements];
    expect(await closed(asked(zhang).as('anon'))).toEqual([{ residentLookup: 'FORBIDDEN_FIELD' }, 0]);
    expect(await closed(asked(zhang).as('village', '620102001001'))).toEqual([{ residentLookup: 'FORBIDDEN_FIELD' }, 0]);
    expect(await closed(asked(zhang).as('auditor'))).toEqual([{ residentLookup: 'FORBIDDEN_FIELD' }, 0]);
    expect(await closed(asked(zhang).as('crosscheck_runner'))).toEqual([{ residentLookup: 'FORBIDDEN_FIELD' }, 0]);
    expect(await closed(asked(zhang).as('platform_pull'))).toEqual([{ residentLookup: 'GRANT_MISSING' }, 0]);
    expect(await closed(asked(zhang).as('registrar', undefined, { officeId: 'o1' }))).toEqual([{ residentLookup: 'PURPOSE_REQUIRED' }, 0]);
  });

  it('never says the number again, whatever is wrong', async () => {
    const wrongCheck = zhang.idNumber.slice(0, 17) + (zhang.idNumber.endsWith('0') ? '1' : '0');
    const answers = [
      await asked({ ...zhang, idNumber: wrongCheck }).as('county.assist', '620102'),
      await asked({ ...zhang, idNumber: '6299' }).as('county.assist', '620102'),
      await asked(zhang, { purpose: '' }).as('county.assist', '620102'),
      await asked(zhang).as('auditor'),
    ];
    expect(answers.map(({ errors }) => errors[0]?.extensions?.['code'])).toEqual(['ID_CHECKSUM', 'ID_FORMAT', 'PURPOSE_REQUIRED', 'FORBIDDEN_FIELD']);
    for (const { errors } of answers) expect(JSON.stringify(errors)).not.toMatch(/6299|张小三/);
  });

  it('is limited to 30 a minute for each user, however they are asked', async () => {
    const thirty = Array.from({ length: 31 }, (_, i) => `a${i}: residentLookup(input: $input) { id }`).join(' ');
    const flood = subgraph.execute(`query ($input: ResidentLookupInput!) { ${thirty} }`, {
      input: { idNumber: nobody, name: '无', purpose: 'ELDER_SERVICE' },
    });
    const { codes } = await flood.as('county.elder', '620102');
    expect(Object.values(codes)).toEqual(['RATE_LIMITED']);
    const again = asked(zhang, { purpose: 'ELDER_SERVICE' });
    expect((await again.as('county.elder', '620102')).codes).toEqual({ residentLookup: 'RATE_LIMITED' });
    expect((await again.as('county.elder', '620103')).codes).toEqual({});
  });
});

describe('me', () => {
  const ME = '{ me { id name { value masked } idNumber { value masked } birthDate } }';

  it('shows a citizen their own record in full', async () => {
    const { data, codes } = await subgraph.execute(ME).as('citizen', undefined, { residentId: '1' });
    expect(codes).toEqual({});
    expect(data.me).toEqual({
      id: '1',
      name: { value: '张小三', masked: false },
      idNumber: { value: zhang.idNumber, masked: false },
      birthDate: '1985-03-12',
    });
  });

  it('is null for an officer and closed to the public', async () => {
    expect((await subgraph.execute(ME).as('county.assist', '620102')).data.me).toBeNull();
    expect((await subgraph.execute(ME).as('anon')).codes).toEqual({ me: 'FORBIDDEN_FIELD' });
  });

  it('shows a citizen themselves and their wards, nobody else', async () => {
    const ids = async (id: string) =>
      (await subgraph.execute('query ($id: ID!) { resident(id: $id) { id } }', { id }).as('citizen', undefined, { residentId: '1', wardIds: ['2'] }))
        .data.resident;
    expect([await ids('1'), await ids('2'), await ids('3')]).toEqual([{ id: '1' }, { id: '2' }, null]);
  });
});

describe('what subgraphs take of a resident', () => {
  const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { id _birthDate _adultOn _disabilityKey } } }';

  it('is there for a row in scope, and nothing for one outside', async () => {
    const { data } = await subgraph.execute(ENTITIES, { r: ['1', '3'].map((id) => ({ __typename: 'Resident', id })) }).as('county.assist', '620102');
    expect(data._entities).toEqual([{ id: '1', _birthDate: '1985-03-12', _adultOn: '2003-03-12', _disabilityKey: null }, null]);
  });

  it('is closed to clients by the directive', () => {
    for (const field of ['_birthDate', '_adultOn', '_disabilityKey', '_memberIds'])
      expect(subgraph.server.sdl).toMatch(new RegExp(`${field}: [^\\n]*@inaccessible`));
  });

  it('writes category and grade of a disability in two digits', () => {
    const resident = Object.assign(new Resident(), { disabilityCategoryCode: '4', disabilityGrade: 2 });
    expect(resident._disabilityKey).toBe('42');
  });
});

describe('yearsBefore', () => {
  it('keeps to days that exist', () => {
    expect([yearsBefore('2024-02-29', 18), yearsBefore('2024-02-29', 4), yearsBefore('2021-12-31', 60)]).toEqual([
      '2006-02-28',
      '2020-02-29',
      '1961-12-31',
    ]);
  });
});
