import { createSignedClient, readConnectorEnvironment, readVariable, type SignedClient } from '@civil/subgraph-kernel';
import type { SyncSystem } from './sync-run.entity.js';

/** How each system is named in the environment, and in what is said of a variable that is missing. */
const prefixes: Readonly<Record<SyncSystem, readonly [prefix: string, peer: string]>> = {
  GOLDEN_CIVIL_AFFAIRS: ['SYNC_GOLDEN', 'the Golden Civil Affairs project'], SERVICE_PLATFORM: ['SYNC_SERVICE_PLATFORM', 'the government service platform'],
};

/** Whether a system has an address. One without is not configured, and nothing is pretended of it. */
export function isConfigured(system: SyncSystem): boolean {
  const [prefix, peer] = prefixes[system];
  return readVariable({ name: `${prefix}_URL`, purpose: `address of ${peer}`, example: 'https://hub.example.gov.cn/api', pattern: /^(https?:\/\/\S+)?$/ }, '') !== '';
}

/** A client of a system. @throws {Error} naming the variable that is missing or malformed. */
export function openSync(system: SyncSystem): SignedClient {
  const [prefix, peer] = prefixes[system];
  const timeoutMs = Number(readVariable({ name: 'SYNC_TIMEOUT_MS', purpose: 'how long a system may take to answer a synchronisation', example: '10000', pattern: /^[1-9]\d{1,5}$/ }, '10000'));
  return createSignedClient({ ...readConnectorEnvironment(prefix, peer), timeoutMs, tries: 2 });
}
