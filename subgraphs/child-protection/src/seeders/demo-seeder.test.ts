import { createWorld } from '@civil/demo-data';
import { seedSubgraph } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContactLog } from '../care-agreement/contact-log.entity.js';
import { ChildFile } from '../child-file/child-file.entity.js';
import { ChildWelfareInstitution } from '../child-institution/child-institution.entity.js';
import { ChildStipend } from '../child-stipend/child-stipend.entity.js';
import { childProtection } from '../subgraph.js';

let subgraph: TestSubgraph;
const world = createWorld({ scale: 'demo' });
const options = { scale: 'demo' as const, progress: () => undefined };

beforeAll(async () => {
  subgraph = await createTestSubgraph(childProtection);
});
afterAll(() => subgraph.close());

describe('the demo data', () => {
  it('loads a file for every child of the world, once', async () => {
    const first = await seedSubgraph({ definition: childProtection, orm: subgraph.server.orm }, options);
    expect(first.skipped).toBe(false);
    expect(await subgraph.em().count(ChildFile)).toBe(world.children.length);
    expect(await subgraph.em().count(ChildStipend)).toBe(world.children.flatMap(({ stipends }) => stipends).length);
    expect(await subgraph.em().count(ContactLog)).toBe(world.children.flatMap(({ contacts }) => contacts).filter(({ at }) => at).length);
    expect(await subgraph.em().count(ChildWelfareInstitution)).toBe(53);
    expect((await seedSubgraph({ definition: childProtection, orm: subgraph.server.orm }, options)).skipped).toBe(true);
  });

  it('keeps a village director from the child of the next village', async () => {
    const { childOfVillage, childOfNextVillage } = world.cast;
    const village = world.byId.residents.get(childOfVillage)?.residenceDivision;
    const ask = async (residentId: string) => (await subgraph.execute('query ($residentId: ID) { childFile(residentId: $residentId) { riskLevel } }',
      { residentId }).as('village', village)).data.childFile;
    expect(await ask(childOfVillage)).not.toBeNull();
    expect(await ask(childOfNextVillage)).toBeNull();
  });

  it('finds the planted stipends after death and not their lawful look-alikes', async () => {
    const planted = world.planted.filter(({ rule, line }) => rule === 'X01' && line === 'CHILD');
    const r = world.deaths.map(({ residentId, deathDate }) => ({ __typename: 'Resident', id: residentId, _deathDate: deathDate }));
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { childStipendsAfterDeath { id } } } }';
    const { data } = await subgraph.execute(query, { r }).as('crosscheck_runner');
    const found = data._entities.flatMap(({ childStipendsAfterDeath }: { childStipendsAfterDeath: { id: string }[] }) =>
      childStipendsAfterDeath.map(({ id }) => id));
    expect(found.sort()).toEqual(planted.filter(({ kind }) => kind === 'positive').map(({ rowId }) => rowId).sort());
    expect(found.length).toBeGreaterThan(0);
  });
});
