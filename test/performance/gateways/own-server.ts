import { readFileSync } from 'node:fs';
import { createGateway } from '@civil/gateway';

/**
 * Our gateway as its package is built, on plain Node. It imports no file; its argument are its options, as JSON. Limits
 * that a benchmark would run into are lifted, but none is switched off: every request is counted and weighed.
 */
export interface OwnServerOptions {
  readonly port: number;
  readonly supergraphFile: string;
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  readonly secret: string;
  readonly keysFile: string;
  /** Where entries of the disclosure ledger wait; without it nothing is recorded. */
  readonly ledgerDirectory?: string;
  readonly ledgerSync?: 'always' | 'interval' | 'never';
}

const { port, supergraphFile, subgraphs, secret, keysFile, ledgerDirectory, ledgerSync = 'interval' } = JSON.parse(process.argv[2] ?? '') as OwnServerOptions;
const BOUNDLESS = 1_000_000_000;
/** On a machine that is busy with more than this, a subgraph may be slow for no fault of the gateway. */
const PATIENT_MS = 60_000;
const gateway = await createGateway({
  supergraphSdl: readFileSync(supergraphFile, 'utf8'), subgraphs, viewerContextSecret: secret, production: true,
  token: { keys: { file: keysFile }, issuer: 'civil-development-issuer', audience: 'civil-graph' },
  trustedOnlyFor: 'none', costBudgets: { anonymous: BOUNDLESS, officer: BOUNDLESS }, rateLimits: { anonymous: BOUNDLESS, officer: BOUNDLESS },
  subgraphTimeoutMs: PATIENT_MS, log: { level: 'warn' }, ...(ledgerDirectory === undefined ? {} : { ledger: { directory: ledgerDirectory, sync: ledgerSync } }),
});
process.once('SIGTERM', () => void gateway.close().then(() => process.exit(0)));
await gateway.listen({ port });
