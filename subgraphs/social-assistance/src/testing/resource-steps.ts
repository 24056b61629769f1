import type { Claims } from '@civil/schema/identity';
import type { TestAnswer, TestSubgraph } from '@civil/subgraph-kernel/testing';
import { nextRequest } from './application-story.js';

/** What each mutation of resources, devices, rehabilitation and damage answers with, as tests read it. */
const answers: Readonly<Record<string, string>> = {
  station: 'station { id version status services staff closedOn }',
  resource: 'resource { id version status remaining provider { uscc } }',
  delivery: 'delivery { id version status metNeed deliveredOn dueAt resource { remaining } }',
  application: 'application { id version status amount dueAt decidedOn suppliedOn refusalGround }',
  device: 'device { id version status price }',
  site: 'site { id version status stock { pieces free monthlyRent } }',
  node: 'node { id version status places services }',
  reservation: 'reservation { id version status dueAt }',
  referral: 'referral { id version status dueAt }',
  event: 'event { id version status }',
  assessment: 'assessment { id version status level rooms surveyors dueAt }',
};
const inputs: Readonly<Record<string, string>> = {
  closeAssistanceStation: 'RecordStepInput', approveResource: 'RecordStepInput', suspendResource: 'RecordStepInput', resumeResource: 'RecordStepInput', endResource: 'RecordStepInput', cancelDelivery: 'RecordStepInput',
  approveDeviceSubsidy: 'RecordStepInput', handOutDevice: 'RecordStepInput', returnDevice: 'RecordStepInput', cancelReservation: 'RecordStepInput', acceptRehabReferral: 'RecordStepInput', startRehab: 'RecordStepInput',
  listDevice: 'RecordStepInput', withdrawDevice: 'RecordStepInput', closeRentalSite: 'RecordStepInput', closeRehabNode: 'RecordStepInput',
  declineRehabReferral: 'EndRehabInput', closeDisasterEvent: 'RecordStepInput',
};
const given = (event: string): string =>
  /^(propose|list|withdraw)Device$/.test(event) ? 'device' : /RentalSite$|RentalDevice$/.test(event) ? 'site' : /RehabNode$/.test(event) ? 'node' : /Station$/.test(event) ? 'station' : /Resource$/.test(event) ? 'resource' : /Delivery$/.test(event) ? 'delivery' : /DeviceSubsidy$|DeviceSupply$/.test(event) ? 'application'
    : /^(reserve|handOut|return)Device$|Reservation$/.test(event) ? 'reservation' : /Rehab/.test(event) ? 'referral' : /DisasterEvent$/.test(event) ? 'event' : 'assessment';

export interface ResourceStep {
  readonly answer: TestAnswer;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  readonly result: any;
  /** Code of what stood against the step, as an error or as data; `done` where it was made. */
  readonly code: string;
}

/** Makes one step by its operation of the graph. */
export async function resourceStep(subgraph: TestSubgraph, event: string, as: Claims, input: Record<string, unknown>): Promise<ResourceStep> {
  const type = inputs[event] ?? `${event.charAt(0).toUpperCase()}${event.slice(1)}Input`;
  const field = given(event);
  const answer = await subgraph.execute(`mutation ($input: ${type}!) { ${event}(input: $input) { ${answers[field]} userErrors { code path } } }`, { input: { clientMutationId: nextRequest(), ...input } }).asClaims(as);
  const result = answer.data?.[event];
  return { answer, result: result?.[field], code: String(answer.codes[event] ?? answer.codes[''] ?? result?.userErrors[0]?.code ?? 'done') };
}

/** Makes a step that must succeed. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
export async function mustMake(subgraph: TestSubgraph, event: string, as: Claims, input: Record<string, unknown>): Promise<any> {
  const { code, result, answer } = await resourceStep(subgraph, event, as, input);
  if (code !== 'done') throw new Error(`${event}: ${code} ${JSON.stringify(answer.errors)}`);
  return result;
}

/** What a step on a record names. */
export const at = ({ id, version }: { id: string; version: number }, more: Record<string, unknown> = {}) => ({ id, expectedVersion: version, ...more });
