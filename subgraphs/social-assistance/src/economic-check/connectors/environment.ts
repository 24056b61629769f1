import { createSignedClient, isProduction, readConnectorEnvironment, readVariable } from '@civil/subgraph-kernel';
import { allSources, checkSourceCodes } from '../check-sources.js';
import type { CheckConnector } from './check-connector.js';
import { httpConnector } from './http-connector.js';
import { simulator } from './simulator.js';

/** Nobody is asked: every reply comes by hand. */
const none: CheckConnector = { name: 'none', serves: () => false, ask: async () => new Map() };

/** The sources that a hub serves, all unless it is said. @throws {Error} for one that is none. */
function readSources(): readonly string[] {
  const text = readVariable({ name: 'CHECK_HUB_SOURCES', purpose: 'sources that the economic-check hub serves', example: 'TAX,REAL_ESTATE,BANK', pattern: /^[A-Z_]+(,[A-Z_]+)*$/ }, allSources.join(','));
  const unknown = text.split(',').filter((source) => !checkSourceCodes.has(source));
  if (unknown.length > 0) throw new Error(`environment variable CHECK_HUB_SOURCES names ${unknown.join(', ')}, which is no source of an economic check`);
  return text.split(',');
}

/**
 * The connector that the environment names: the simulator on a developer's machine; in production nobody is asked unless it is said by whom, so that
 * no report ever rests on made-up answers by mistake.
 * @throws {Error} naming the variable that is missing or malformed.
 */
export function readCheckConnector(): CheckConnector {
  const kind = readVariable(
    { name: 'CHECK_CONNECTOR', purpose: 'who is asked in economic checks: a hub over http, the simulator, or none', example: 'http', pattern: /^(http|simulator|none)$/ },
    isProduction() ? 'none' : 'simulator',
  );
  if (kind === 'simulator') return simulator;
  if (kind === 'none') return none;
  const timeoutMs = Number(readVariable({ name: 'CHECK_HUB_TIMEOUT_MS', purpose: 'how long the economic-check hub may take to answer', example: '10000', pattern: /^[1-9]\d{1,5}$/ }, '10000'));
  return httpConnector(createSignedClient({ ...readConnectorEnvironment('CHECK_HUB', 'the economic-check hub'), timeoutMs }), readSources());
}
