import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { POLICY_VERSION } from '@civil/schema/access';
import { type Claims, SERVICE_SIGNATURE_HEADER, signServiceCall, signViewerContext, VIEWER_CONTEXT_HEADER, viewerContextKey } from '@civil/schema/identity';
import { type DisclosureEntry, type DisclosureReport, LEDGER_ENTRIES_PATH, readReports, subjectDigest } from '@civil/schema/ledger';
import { TEST_SECRET, type TestSubgraph } from '@civil/subgraph-kernel/testing';

/** A folder of this test alone for key and anchor of the ledger, as variables to be set before the first delivery. */
export function ledgerFiles(): { LEDGER_SIGNING_KEY_FILE: string; LEDGER_ANCHOR_FILE: string } {
  const folder = mkdtempSync(join(tmpdir(), 'civil-ledger-'));
  return { LEDGER_SIGNING_KEY_FILE: join(folder, 'key.pem'), LEDGER_ANCHOR_FILE: join(folder, 'anchor.jsonl') };
}

export const residentKey = (id: string): string => subjectDigest(`Resident:${id}`);

/** An entry as the gateway makes them. */
export const entryOf = (more: Partial<DisclosureEntry> = {}): DisclosureEntry => ({
  id: randomUUID(), at: '2026-11-21T08:00:00.000Z', requestId: 'q1', actor: 'u_officer', roles: ['county.assist'], unit: '620102-MZJ', division: '620102',
  purpose: 'ASSIST_REVIEW', caseNo: null, operationName: 'OnePerson', operationHash: 'ab'.repeat(32), policyVersion: POLICY_VERSION, outcome: 'DISCLOSED',
  disclosed: [{ fields: ['Resident.idNumber', 'Resident.name'], subjects: [residentKey('r_1')] }], refused: [], ...more,
});

/** Delivers as the gateway does. */
export async function deliver({ server }: TestSubgraph, body: unknown): Promise<{ status: number; body: Record<string, unknown> }> {
  const payload = JSON.stringify(body);
  const signature = signServiceCall(viewerContextKey(TEST_SECRET, 'platform'), LEDGER_ENTRIES_PATH, payload);
  const response = await server.app.inject({
    method: 'POST', url: LEDGER_ENTRIES_PATH, payload, headers: { 'content-type': 'application/json', [SERVICE_SIGNATURE_HEADER]: signature },
  });
  return { status: response.statusCode, body: response.json() as Record<string, unknown> };
}

/** What an answer tells the gateway of whom it discloses. */
export async function disclosuresOf({ post }: TestSubgraph, claims: Claims, query: string, variables: Record<string, unknown> = {}): Promise<DisclosureReport[]> {
  const { body } = await post({ query, variables }, { [VIEWER_CONTEXT_HEADER]: signViewerContext(claims, 'platform', viewerContextKey(TEST_SECRET, 'platform')) });
  return readReports(body['extensions']);
}
