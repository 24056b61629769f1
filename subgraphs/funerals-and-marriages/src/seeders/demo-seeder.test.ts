import { createWorld, demoCases } from '@civil/demo-data';
import { CaseSerial, OpenCase, pendingSchemaChanges, seedSubgraph } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeathRecord } from '../death-record/death-record.entity.js';
import { FuneralFacility } from '../funeral-facility/funeral-facility.entity.js';
import { MarriageCertificate } from '../marriage-certificate/marriage-certificate.entity.js';
import { MarriageOffice } from '../marriage-office/marriage-office.entity.js';
import { MarriageRegistration } from '../marriage-registration/marriage-registration.entity.js';
import { funeralsAndMarriages } from '../subgraph.js';
import { seed } from './demo-seeder.js';

let subgraph: TestSubgraph;

const world = createWorld({ scale: 'demo' });
const target = () => ({ definition: funeralsAndMarriages, orm: subgraph.server.orm });
const options = { scale: 'demo', progress: () => undefined } as const;

beforeAll(async () => { subgraph = await createTestSubgraph(funeralsAndMarriages); });
afterAll(() => subgraph.close());

describe('seed', () => {
  it('writes nothing when it fails midway', async () => {
    const failing = {
      ...funeralsAndMarriages,
      seed: async (...args: Parameters<typeof seed>) => {
        await seed(...args);
        throw new Error('the power went');
      },
    };
    await expect(seedSubgraph({ definition: failing, orm: subgraph.server.orm }, options)).rejects.toThrow('the power went');
    expect(await subgraph.em().count(MarriageOffice, {})).toBe(0);
  });

  it('loads the registers of the demo world once', async () => {
    const { rows, skipped } = await seedSubgraph(target(), options);
    expect(skipped).toBe(false);
    const counts = await Promise.all(
      [MarriageOffice, FuneralFacility, MarriageRegistration, DeathRecord, OpenCase].map((record) => subgraph.em().count(record as typeof DeathRecord, {})),
    );
    expect(counts).toEqual([135, 191, world.marriages.length, world.deaths.length, demoCases(world, ['HY', 'BZ']).length]);
    const certified = [await subgraph.em().count(MarriageCertificate, {}), await subgraph.em().count(CaseSerial, {})];
    expect(certified[0]).toBeGreaterThanOrEqual(world.marriages.filter(({ officeDivision }) => officeDivision === '620102').length);
    expect(rows).toBe([...counts, ...certified].reduce((sum, count) => sum + count, 0));
    expect(await seedSubgraph(target(), options)).toMatchObject({ rows: 0, skipped: true });
  });

  it('makes rows that the demo roles can use', async () => {
    const { data } = await subgraph
      .execute('{ marriageRegistrations { totalCount edges { node { registeredOn office { name } partyA { recordedName { value } } } } } }')
      .as('county.vital', '620102');
    expect(data.marriageRegistrations.totalCount).toBe(world.marriages.filter(({ officeDivision }) => officeDivision === '620102').length);
    expect(data.marriageRegistrations.edges[0].node.partyA.recordedName.value).not.toBe('');
    const deaths = await subgraph.execute('{ deathRecords(first: 500) { totalCount } }').as('crosscheck_runner');
    expect(deaths.data.deathRecords.totalCount).toBe(world.deaths.length);
  });

  it('knows the dead of the plantings of X01 by their date', async () => {
    const dead = world.deaths.slice(0, 20);
    const entities = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { _deathDate } } }';
    const { data } = await subgraph
      .execute(entities, { r: dead.map(({ residentId }) => ({ __typename: 'Resident', id: residentId })) })
      .as('crosscheck_runner');
    expect(data._entities).toEqual(dead.map(({ deathDate }) => ({ _deathDate: deathDate })));
  });
});

describe('migrations', () => {
  it('agree with the records', async () => {
    expect(await pendingSchemaChanges(funeralsAndMarriages)).toEqual([]);
  });
});
