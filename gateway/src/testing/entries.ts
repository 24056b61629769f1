import { randomUUID } from 'node:crypto';
import { type DisclosureEntry, subjectDigest } from '@civil/schema/ledger';

/** An entry as the gateway makes them. */
export const entryOf = (over: Partial<DisclosureEntry> = {}): DisclosureEntry => ({
  id: randomUUID(), at: new Date().toISOString(), requestId: 'request', actor: 'u_1', roles: ['county.assist'], unit: null, division: '620102',
  purpose: null, caseNo: null, operationName: null, operationHash: 'f'.repeat(64), policyVersion: 'p', outcome: 'DISCLOSED',
  disclosed: [{ fields: ['Resident.name'], subjects: [subjectDigest('Resident:r_1')] }], refused: [], ...over,
});
