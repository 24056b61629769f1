import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type FacilityStory, SharingGraph } from '../kit/sharing-graph.js';
import { Consumer } from './pulled-state.js';

let graph: SharingGraph;
beforeAll(async () => { graph = await SharingGraph.start(); });
afterAll(() => graph.stop());

const divisions = ['620102001000', '620102002000', '620103001000', '630102001000'];
const fields = ['id', 'name', 'licensedBeds', 'divisionCode', 'status'];
const prefixes = ['62', '620102', '620102001', '620103', '63'];

/** Numbers that are the same for the same history. */
const drawer = (seed: number) => {
  let state = (seed * 7919 + 20_211_231) % 2_147_483_647;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

interface Grant { id: string; division: string; fields: string[] }

/** What a consumer may hold by now: the facilities of the division of its grant, with its items. */
const truthOf = (world: ReadonlyMap<string, FacilityStory>, grant: Grant): string[] =>
  [...world.values()].filter(({ division }) => division.startsWith(grant.division)).map(({ id, name, beds, division }) => {
    const values: Record<string, unknown> = { id, name, licensedBeds: beds, divisionCode: division, status: 'OPERATING' };
    return JSON.stringify(Object.fromEntries(['id', 'name', 'licensedBeds', 'status', 'divisionCode'].filter((field) => grant.fields.includes(field)).map((field) => [field, values[field]])));
  }).sort();

async function history(seed: number): Promise<void> {
  const draw = drawer(seed);
  const world = new Map<string, FacilityStory>();
  await graph.empty();
  const some = (): string[] => fields.filter((field) => field === 'name' || draw(2) === 0);
  const grants = Array.from({ length: 2 }, (_item, index): Grant => ({ id: `sg_${seed}_${index}`, division: prefixes[draw(prefixes.length)] as string, fields: some() }));
  for (const grant of grants) await graph.grant(grant);
  const consumers = grants.map(({ id }) => new Consumer(graph, id));
  const steps = 6 + draw(10);
  for (let step = 0; step < steps; step++) {
    const id = `f${draw(6)}`;
    const what = draw(12);
    if (what < 7) {
      const facility = { id, name: `养老院${draw(99)}`, division: divisions[draw(divisions.length)] as string, beds: draw(300) };
      world.set(id, facility);
      await graph.put(facility);
    } else if (what < 9) {
      world.delete(id);
      await graph.remove(id);
    } else if (what === 9) {
      const grant = grants[draw(grants.length)] as Grant;
      Object.assign(grant, { division: prefixes[draw(prefixes.length)], fields: some() });
      await graph.grant(grant);
    } else {
      await consumers[draw(consumers.length)]?.pull(1 + draw(3), 1 + draw(2));
    }
  }
  await graph.settle();
  for (const [index, consumer] of consumers.entries()) {
    await consumer.pull(1 + draw(5));
    expect(consumer.state(), `history ${seed}, grant ${JSON.stringify(grants[index])}`).toEqual(truthOf(world, grants[index] as Grant));
  }
}

describe('consumers of shared data', () => {
  const histories = inject('pullHistories');
  it(`hold what their grants allow of what there is, after each of ${histories} random histories`, async () => {
    for (let seed = 1; seed <= histories; seed++) await history(seed);
  }, 60_000 + histories * 3000);
});
