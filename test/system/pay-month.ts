import { setTimeout as pause } from 'node:timers/promises';
import { parseClaims, signViewerContext, VIEWER_CONTEXT_HEADER, viewerContextKey } from '@civil/schema/identity';
import { createSubgraphServer, openEmbeddedCluster, setToday, systemEntityManager } from '@civil/subgraph-kernel';
import { socialAssistance } from '@civil/social-assistance';

/**
 * Pays a month as the officers of some counties and the system do, and goes on wherever a process before it has stopped: `test/system/payment-run.ts` kills it again
 * and again. Says what it comes to, as any client could. Arguments: where the data are, the month, and the counties.
 */
const [place = '', month = '', ...counties] = process.argv.slice(2);
const SECRET = 'the-secret-of-a-month-of-payments-only';
const TODAY = '2021-12-31';
const NEXT_DAY = '2022-01-01';
const BETWEEN_ROUNDS_MS = 15;

setToday(TODAY);
const cluster = place.startsWith('postgres') ? undefined : await openEmbeddedCluster(place);
const server = await createSubgraphServer(socialAssistance, { database: cluster ? { pglite: cluster.pglite } : { url: place }, viewerContextSecret: SECRET, logLevel: 'silent' });
const key = viewerContextKey(SECRET, 'social-assistance');
const say = (text: string): void => { process.stdout.write(`${text}\n`); };

interface Batch { id: string; version: number; status: string; sm3Digest: string; submittedAt: string | null }
const FIELDS = 'id version status sm3Digest submittedAt';

let serial = 0;
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
async function ask(query: string, variables: object, who: string, role: string, county: string): Promise<any> {
  const claims = parseClaims({ sub: `u_${who}`, roles: [role], scopePrefix: county, unit: `${county}-MZJ` });
  const headers = { 'content-type': 'application/json', [VIEWER_CONTEXT_HEADER]: signViewerContext(claims, 'social-assistance', key) };
  const { data, errors } = (await server.app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query, variables }) })).json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function step(event: string, type: string, input: object, who: string, role: string, county: string): Promise<Batch> {
  const asked = { clientMutationId: `${process.pid}-${serial++}`, ...input };
  const { [event]: result } = await ask(`mutation ($input: ${type}!) { ${event}(input: $input) { batch { ${FIELDS} } userErrors { code } } }`, { input: asked }, who, role, county);
  if (!result.batch) throw new Error(`${event}: ${JSON.stringify(result.userErrors)}`);
  say(`${county} ${event}`);
  return result.batch;
}

async function batchOf(county: string): Promise<Batch | undefined> {
  const { paymentBatches } = await ask(`query ($month: YearMonth!) { paymentBatches(filter: { month: { gte: $month, lte: $month } }) { edges { node { ${FIELDS} } } } }`, { month }, 'reader', 'county.assist', county);
  return paymentBatches.edges[0]?.node;
}

/** Takes the ledger of a county as far as its officers do. */
async function handOver(county: string): Promise<void> {
  for (;;) {
    const batch = await batchOf(county);
    const on = { id: batch?.id, expectedVersion: batch?.version };
    if (!batch) say(`${county} builds`);
    if (!batch) await step('generatePaymentLedger', 'GeneratePaymentLedgerInput', { division: county, program: 'DIBAO', month }, 'builder', 'county.assist', county);
    else if (batch.status === 'DRAFT') await step('checkPaymentLedger', 'PaymentBatchStepInput', on, 'checker', 'county.assist', county);
    else if (batch.status === 'CHECKED') await step('approvePaymentLedger', 'ApprovePaymentLedgerInput', { ...on, sm3Digest: batch.sm3Digest }, 'approver', 'county.assist.approver', county);
    else if (batch.status === 'APPROVED' && !batch.submittedAt) await step('submitLedgerToBank', 'PaymentBatchStepInput', on, 'builder', 'county.assist', county);
    else return;
  }
}

const log = { info: () => undefined, warn: () => undefined, error: (what: unknown) => say(`fault ${JSON.stringify(what)}`) };
/** One round of all that the system does by itself. */
async function work(): Promise<void> {
  const stop = await socialAssistance.work?.({ entityManager: () => systemEntityManager(server.orm), log });
  await stop?.();
}

say('open');
for (const county of counties) await handOver(county);
for (;;) {
  await work();
  const states = (await Promise.all(counties.map(batchOf))).map((batch) => batch?.status ?? 'none');
  say(`states ${states.join(' ')}`);
  if (states.every((state) => state === 'SETTLED' || state === 'PARTIAL')) break;
  if (states.every((state) => state !== 'APPROVED')) setToday(NEXT_DAY);
  await pause(BETWEEN_ROUNDS_MS);
}
await server.close();
await cluster?.close();
