import { rngOf, rowId, SEED_BASE } from '@civil/demo-data';

const first = (prefix: string): string => rowId(prefix, 0, 0, rngOf(SEED_BASE, 'sharing', prefix, 0));

/** Variables of the operations on the sharing of data: the first request, grant and correction of the demonstration, and the client that they are of. */
export const sharingVariables = (): Record<string, Record<string, unknown>> => ({
  DataCatalogue: { filter: { q: '养老' } }, DataResource: { id: 'R07' }, ShareRequests: { filter: { status: ['SUBMITTED'] } }, ShareRequest: { id: first('sr') }, ShareGrants: { filter: { live: true } }, ShareGrant: { id: first('sg') },
  CorrectionTickets: { filter: { overdue: true } }, CorrectionTicket: { id: first('ct') }, MachineClient: { id: 'u_platform_pull' },
});
