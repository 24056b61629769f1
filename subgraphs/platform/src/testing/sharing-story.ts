import type { Claims } from '@civil/schema/identity';
import { insertRows, RunningClock, TimelineEntry } from '@civil/subgraph-kernel';
import { claimsOf, type TestAnswer, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { CorrectionTicket } from '../correction-ticket/correction-ticket.entity.js';
import { DataResource, DataResourceVersion } from '../data-resource/data-resource.entity.js';
import { MachineClient } from '../machine-client/machine-client.entity.js';
import { resourceRows, resourceVersionRows } from '../seeders/catalogue-rows.js';
import { sharingRows } from '../seeders/sharing-rows.js';
import { ShareGrant } from '../share-grant/share-grant.entity.js';
import { ShareRequest } from '../share-request/share-request.entity.js';

/** Fills a subgraph with the catalogue and the sharing of the demonstration. */
export async function insertSharing(subgraph: TestSubgraph): Promise<void> {
  const em = subgraph.em();
  const { clients, requests, grants, tickets, clocks, timeline } = sharingRows();
  const written = (): void => undefined;
  await insertRows(em, DataResource, resourceRows(), written);
  await insertRows(em, DataResourceVersion, resourceVersionRows(), written);
  await insertRows(em, MachineClient, clients, written);
  await insertRows(em, ShareRequest, requests, written);
  await insertRows(em, ShareGrant, grants, written);
  await insertRows(em, CorrectionTicket, tickets, written);
  await insertRows(em, RunningClock, clocks, written);
  await insertRows(em, TimelineEntry, timeline as TimelineEntry[], written);
}

export const steward: Claims = { ...claimsOf('steward'), sub: 'u_steward_a' };
export const otherSteward: Claims = { ...claimsOf('steward'), sub: 'u_steward_b' };
export const clientNamed = (sub: string): Claims => ({ ...claimsOf('platform_pull'), sub });
export const housing = clientNamed('u_county_housing');
export const insurance = clientNamed('u_medical_insurance');
export const runner: Claims = { ...claimsOf('crosscheck_runner'), sub: 'u_runner' };

/** What each mutation of sharing answers with, as tests read it. */
const answers = {
  resource: 'resource { id version status publishedAt sharingClass legalBasisZh items { name } }',
  request: 'request { id version status sharingClass fieldsApproved dueAt isOverdue refusalReason supplementAsked closeReason client { id } grant { id version status } clocks { name startedAt dueAt stoppedAt length } timeline { event actorRole } }',
  grant: 'grant { id version status legalState fields divisionPrefix quotaPerDay validTo suspendReason endReason timeline { event } }',
  ticket: 'ticket { id version status outcome dueAt client { id } rule { code } clocks { name length } }',
  client: 'client { id version status disableReason certificateThumbprint keys { kid alg } }',
  report: 'report { id recordCount results { rule failures } }',
} as const;
const answerOf = (event: string): keyof typeof answers =>
  /ShareRequest|ShareSupplement|ShareAnswer|provisionGrant/.test(event) ? 'request' : /DataResource/.test(event) ? 'resource' : /Grant/.test(event) ? 'grant' : /Correction/.test(event) ? 'ticket' : /Client/.test(event) ? 'client' : 'report';

let serial = 0;
export const nextRequest = (): string => `s${serial++}`;

export interface SharingStep {
  readonly answer: TestAnswer;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  readonly result: any;
  /** Code of what stood against the step, as an error or as data; `done` where it was made. */
  readonly code: string;
  /** Where in the input that is. */
  readonly path: string | undefined;
}

/** Makes one step by its operation of the graph. */
export async function makeStep(subgraph: TestSubgraph, event: string, as: Claims, input: Record<string, unknown>): Promise<SharingStep> {
  const given = answerOf(event);
  const text = `mutation ($input: ${event.charAt(0).toUpperCase()}${event.slice(1)}Input!) { ${event}(input: $input) { ${answers[given]} userErrors { code path } } }`;
  const answer = await subgraph.execute(text, { input: { clientMutationId: nextRequest(), ...input } }).asClaims(as);
  const result = answer.data?.[event];
  const [refusal] = result?.userErrors ?? [];
  return { answer, result: result?.[given], code: String(answer.codes[event] ?? answer.codes[''] ?? refusal?.code ?? 'done'), path: refusal?.path?.join('.') };
}

/** Makes a step that must succeed. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
export async function mustStep(subgraph: TestSubgraph, event: string, as: Claims, input: Record<string, unknown>): Promise<any> {
  const { code, result, answer } = await makeStep(subgraph, event, as, input);
  if (code !== 'done') throw new Error(`${event}: ${code} ${JSON.stringify(answer.errors)}`);
  return result;
}

/** The step on a record as it was last seen. */
export const on = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, expectedVersion: version });

/** What a request of the housing system asks for. */
export const contentOf = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  resourceId: 'R04', requester: '城关区住房和城乡建设局', legalBasis: '《社会救助暂行办法》第五十八条', scenario: '住房困难家庭排查', fields: ['subjectToken', 'kind', 'divisionCode'], division: '620102', method: 'API', quotaPerDay: 500,
  useFrom: '2022-01-10', useTo: '2022-12-31', ...more,
});

/** Takes a request so far as its steward has approved it. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
export async function approvedRequest(subgraph: TestSubgraph, more: Record<string, unknown> = {}, as: Claims = housing): Promise<any> {
  const draft = await mustStep(subgraph, 'draftShareRequest', as, { content: contentOf(more) });
  const submitted = await mustStep(subgraph, 'submitShareRequest', as, on(draft));
  return mustStep(subgraph, 'answerShareRequest', steward, { ...on(submitted), approved: true });
}

/** A grant that was provisioned. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
export async function provisionedGrant(subgraph: TestSubgraph, more: Record<string, unknown> = {}, as: Claims = housing): Promise<any> {
  const { grant } = await mustStep(subgraph, 'provisionGrant', steward, { ...on(await approvedRequest(subgraph, more, as)), quotaPerDay: 400 });
  return grant;
}
