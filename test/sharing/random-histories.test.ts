import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type AbilityStory, type FacilityStory, type SharedHere, SharingGraph, type SubsidyStory } from '../kit/sharing-graph.js';
import { Consumer } from './pulled-state.js';

let graph: SharingGraph;
beforeAll(async () => { graph = await SharingGraph.start(); });
afterAll(() => graph.stop());

const divisions = ['620102001000', '620102002000', '620103001000', '630102001000'];
const prefixes = ['62', '620102', '620102001', '620103', '63'];

type Draw = (below: number) => number;

/** Numbers that are the same for the same history. */
const drawer = (seed: number): Draw => {
  let state = (seed * 7919 + 20_211_231) % 2_147_483_647;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

interface Grant { id: string; division: string; fields: string[] }

/** What may happen to the records of a resource, and what is true of them by then. */
interface World {
  /** Items in the order of the catalogue; the first is granted always. */
  readonly fields: readonly string[];
  put(draw: Draw): Promise<void>;
  remove(draw: Draw): Promise<void>;
  /** Values of every record of the resource that lies in the division of a grant. */
  records(division: string): Record<string, unknown>[];
}

function facilities(): World {
  const world = new Map<string, FacilityStory>();
  return {
    fields: ['name', 'id', 'licensedBeds', 'status', 'divisionCode'],
    put: async (draw) => {
      const facility = { id: `f${draw(6)}`, name: `养老院${draw(99)}`, division: divisions[draw(divisions.length)] as string, beds: draw(300) };
      world.set(facility.id, facility);
      await graph.put(facility);
    },
    remove: async (draw) => {
      const id = `f${draw(6)}`;
      world.delete(id);
      await graph.remove(id);
    },
    records: (prefix) => [...world.values()].filter(({ division }) => division.startsWith(prefix))
      .map(({ id, name, beds, division }) => ({ id, name, licensedBeds: beds, status: 'OPERATING', divisionCode: division })),
  };
}

/** Subsidies of persons, who may have several, with the ability of each as it was assessed last where that may be told. */
function subsidies(): World {
  const world = new Map<string, SubsidyStory>();
  const abilities = new Map<string, AbilityStory>();
  return {
    fields: ['subsidyKind', 'level', 'amount', 'divisionCode'],
    put: async (draw) => {
      const [number, residentId] = [draw(6), `r_${draw(3)}`];
      const place = (): string => divisions[draw(divisions.length)] as string;
      if (draw(3) === 0) {
        const ability = { residentId, level: draw(5), division: place() };
        abilities.set(residentId, ability);
        await graph.assess(ability);
        return;
      }
      const subsidy = { id: `es${number}`, residentId: `r_${number % 3}`, division: place(), amount: `${draw(900)}.00`, status: draw(4) === 0 ? 'STOPPED' : 'PAYING' } as const;
      world.set(subsidy.id, subsidy);
      await graph.putSubsidy(subsidy);
    },
    remove: async (draw) => {
      const id = `es${draw(6)}`;
      world.delete(id);
      await graph.removeSubsidy(id);
    },
    records: (prefix) => [...world.values()].filter(({ division, status }) => status === 'PAYING' && division.startsWith(prefix)).map(({ residentId, amount, division }) => {
      const ability = abilities.get(residentId);
      return { level: ability?.division.startsWith(prefix) ? ability.level : null, subsidyKind: 'NURSING', amount, divisionCode: division };
    }),
  };
}

const worlds: Readonly<Record<SharedHere, () => World>> = { R07: facilities, R14: subsidies };
const catalogued: Readonly<Record<SharedHere, readonly string[]>> = { R07: ['id', 'name', 'licensedBeds', 'status', 'divisionCode'], R14: ['level', 'subsidyKind', 'amount', 'divisionCode'] };

async function history(seed: number, resource: SharedHere): Promise<void> {
  const draw = drawer(seed);
  const world = worlds[resource]();
  await graph.empty();
  const some = (): string[] => world.fields.filter((_field, place) => place === 0 || draw(2) === 0);
  const grants = Array.from({ length: 2 }, (_item, index): Grant => ({ id: `sg_${seed}_${index}`, division: prefixes[draw(prefixes.length)] as string, fields: some() }));
  for (const grant of grants) await graph.grant({ ...grant, resource });
  const consumers = grants.map(({ id }) => new Consumer(graph, id, resource));
  const steps = 6 + draw(10);
  for (let step = 0; step < steps; step++) {
    const what = draw(12);
    if (what < 7) await world.put(draw);
    else if (what < 9) await world.remove(draw);
    else if (what === 9) {
      const grant = grants[draw(grants.length)] as Grant;
      Object.assign(grant, { division: prefixes[draw(prefixes.length)], fields: some() });
      await graph.grant({ ...grant, resource });
    } else {
      await consumers[draw(consumers.length)]?.pull(1 + draw(3), 1 + draw(2));
    }
  }
  await graph.settle();
  for (const [index, consumer] of consumers.entries()) {
    const { division, fields } = grants[index] as Grant;
    const truth = world.records(division).map((record) => JSON.stringify(Object.fromEntries(catalogued[resource].filter((field) => fields.includes(field)).map((field) => [field, record[field]])))).sort();
    await consumer.pull(1 + draw(5));
    expect(consumer.state(), `history ${seed} of ${resource}, grant ${JSON.stringify(grants[index])}`).toEqual(truth);
  }
}

describe('consumers of shared data', () => {
  const histories = inject('pullHistories');
  it.each(Object.keys(worlds) as SharedHere[])(`hold what their grants allow of what there is of %s, after each of ${histories} random histories`, async (resource) => {
    for (let seed = 1; seed <= histories; seed++) await history(seed, resource);
  }, 60_000 + histories * 3000);
});
