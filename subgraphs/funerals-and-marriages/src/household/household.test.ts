import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeathRecord } from '../death-record/death-record.entity.js';
import { funeralsAndMarriages } from '../subgraph.js';
import { deathOf } from '../testing/builders.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(funeralsAndMarriages);
  await subgraph
    .em()
    .insertMany(DeathRecord, [
      deathOf('1', 'a', '620102001'),
      deathOf('2', 'b', '620103001'),
      deathOf('3', 'c', '620102001', { adultOn: '2030-01-01' }),
    ]);
});
afterAll(() => subgraph.close());

const HOUSEHOLDS = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { id deceasedMembers { id deathDate } } } }';
const household = (id: string, ...memberIds: string[]) => ({ __typename: 'Household', id, _memberIds: memberIds });

describe('Household.deceasedMembers', () => {
  it('takes the members from the platform and shows the records in scope', async () => {
    const { data, codes, statements } = await subgraph
      .execute(HOUSEHOLDS, { r: [household('h1', 'a', 'b', 'x'), household('h2', 'c'), household('h3')] })
      .as('county.vital', '620102');
    expect(codes).toEqual({});
    expect(data._entities).toEqual([
      { id: 'h1', deceasedMembers: [{ id: '1', deathDate: '2021-03-15' }] }, { id: 'h2', deceasedMembers: [] }, { id: 'h3', deceasedMembers: [] },
    ]);
    expect(statements).toBe(1);
  });

  it('asks assistance officers for a purpose', async () => {
    const { codes } = await subgraph.execute(HOUSEHOLDS, { r: [household('h1', 'a')] }).as('county.assist', '620102');
    expect(codes).toEqual({ '_entities.0.deceasedMembers': 'PURPOSE_REQUIRED' });
  });

  it('says in the schema what it requires', () => {
    expect(subgraph.server.sdl).toMatch(/deceasedMembers: \[DeathRecord!\] @requires\(fields: "_memberIds"\)/);
  });
});
