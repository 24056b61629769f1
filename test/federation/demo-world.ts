import { createWorld, type DemoResident } from '@civil/demo-data';
import type { Answer } from '../kit/ask.js';

/** The world the running graph was seeded from, made anew: what an answer must be is computed from it, not read from the graph. */
export const world = createWorld({ scale: 'demo' });
export const { cast, byId, asOf: today } = world;

/** A row that the world is known to hold. */
export function known<T>(row: T | undefined): T {
  if (row === undefined) throw new Error('the world does not hold what the test is about');
  return row;
}

export const resident = (id: string): DemoResident => known(byId.residents.get(id));
export const isMinor = ({ adultOn }: Pick<DemoResident, 'adultOn'>): boolean => adultOn > today;
export const officeOf = (division: string): string => known(world.marriageOffices.find(({ divisionCode }) => divisionCode === division)).id;

/** What a client learns: values and codes by path; ids of requests left out. */
export const told = ({ data, codes }: Answer) => ({ data, codes });

interface Page<N> {
  edges: { node: N }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** All nodes of a list, page after page. `ask` gives the page behind a cursor. */
export async function allPages<N>(ask: (after: string | null) => Promise<Page<N>>): Promise<N[]> {
  const nodes: N[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await ask(after);
    nodes.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return nodes;
    if (edges.length === 0 || pageInfo.endCursor === after) throw new Error('a page says there is more and moves no further');
    after = pageInfo.endCursor;
  }
}
