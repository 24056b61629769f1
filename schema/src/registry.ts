/** One subgraph as every process must know it. */
export interface SubgraphRegistration {
  /** Name in the supergraph and of its folder under `subgraphs/`. */
  name: SubgraphName;
  /** Chinese name shown to people. */
  zh: string;
  /** Port it listens on unless told otherwise. */
  port: number;
  /** Database schema that holds its tables, also the stem of its database role. */
  databaseSchema: string;
  /** Environment variable that overrides its address. */
  urlVariable: string;
  /** Environment variable that overrides its database. */
  databaseVariable: string;
}

export type SubgraphName =
  | 'platform' | 'place-names' | 'social-assistance' | 'elderly-care' | 'child-protection' | 'social-organizations' | 'funerals-and-marriages';

const register = (name: SubgraphName, zh: string, port: number): SubgraphRegistration => {
  const databaseSchema = name.replaceAll('-', '_');
  const stem = databaseSchema.toUpperCase();
  return { name, zh, port, databaseSchema, urlVariable: `${stem}_URL`, databaseVariable: `${stem}_DATABASE_URL` };
};

/** All subgraphs, in the order of their ports. The gateway, composition, commands and tests read this list and no other. */
export const subgraphRegistry: readonly SubgraphRegistration[] = [
  register('platform', '人员与共享基础', 4001),
  register('place-names', '地名与行政区划', 4002),
  register('social-assistance', '社会救助', 4003),
  register('elderly-care', '养老服务', 4004),
  register('child-protection', '儿童福利和未成年人保护', 4005),
  register('social-organizations', '社会组织与慈善', 4006),
  register('funerals-and-marriages', '殡葬与婚姻登记', 4007),
];

export const GATEWAY_PORT = 4000;

/**
 * The registration of a subgraph.
 * @throws {Error} for a name that is not registered.
 */
export function getSubgraph(name: string): SubgraphRegistration {
  const found = subgraphRegistry.find((subgraph) => subgraph.name === name);
  if (!found) throw new Error(`no subgraph is called ${name}`);
  return found;
}

/**
 * After some seconds of rest V8 would collect all it can and throw compiled code away with it: the next second of answers cost twice as much. And no object
 * is made where old ones live because those of its kind lived long so far: pages of rows did, each dead one there kept the next alive, and collecting them
 * took as long as reading them.
 */
const everyServer: readonly string[] = ['--no-memory-reducer', '--no-allocation-site-pretenuring'];

/**
 * Options of Node for the processes of servers. The gateway keeps room for what its answers of the moment take from the start on: with less, V8 took what is in
 * use for what lives long, and twice the processor time at fifty connections; left alone, it takes as much some day, and memory jumps.
 */
export const nodeOptions = { subgraphs: everyServer, gateway: [...everyServer, '--min-semi-space-size=64', '--max-semi-space-size=64'] } as const satisfies Record<string, readonly string[]>;
