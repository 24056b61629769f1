import { divisionPrefix } from '@civil/schema/scalars';
import { type DataResource, dataResources } from '@civil/schema/sharing';
import { addDays, dueAfter, workdayFrom } from '@civil/subgraph-kernel';
import { correctionMachine, emptyTicket } from '../correction-ticket/correction-machine.js';
import { CorrectionStatus, type CorrectionTicket } from '../correction-ticket/correction-ticket.entity.js';
import { clientMachine, emptyClient } from '../machine-client/client-machine.js';
import type { MachineClient } from '../machine-client/machine-client.entity.js';
import { PROVINCE } from '../province.js';
import { grantMachine } from '../share-grant/grant-machine.js';
import { grantOf } from '../share-grant/provision.js';
import type { ShareGrant } from '../share-grant/share-grant.entity.js';
import { requestMachine } from '../share-request/request-machine.js';
import { emptyRequest } from '../share-request/request-steps.js';
import { type ShareRequest, ShareRequestStatus } from '../share-request/share-request.entity.js';
import { demoClients, type RequestStory, requestStories, ticketStories } from './sharing-stories.js';
import { type DatedStep, demoId, walkDays, type WalkedRows } from './sharing-walk.js';

/** The sharing of data in the demonstration. */
export interface SharingRows extends WalkedRows {
  readonly clients: MachineClient[];
  readonly requests: ShareRequest[];
  readonly grants: ShareGrant[];
  readonly tickets: CorrectionTicket[];
}

const STEWARD = { role: 'steward', actorId: 'u_demo_steward' } as const;
const END_OF_USE = '2022-12-31';
const DAYS_TO_PROVIDE = 2;
const DAYS_TO_END = 20;
const ANSWER_DAYS = { UNCONDITIONAL: 1, CONDITIONAL: 4, NOT_SHARED: 1 } as const;

function clientOf({ isEnabled, ...facts }: (typeof demoClients)[number], rows: WalkedRows): MachineClient {
  const steps: DatedStep<MachineClient>[] = [{ event: 'registerMachineClient', on: '2021-11-01', ...STEWARD }];
  if (!isEnabled) steps.push({ event: 'disableMachineClient', on: '2021-12-10', ...STEWARD, effect: (client) => { client.disableReason = '系统已下线'; } });
  return walkDays(clientMachine, Object.assign(emptyClient(), facts, { synthetic: true }), steps, rows);
}

function resourceOf(id: string): DataResource {
  const resource = dataResources.find((one) => one.id === id);
  if (!resource) throw new Error(`the catalogue has no resource ${id}`);
  return resource;
}

type Steps<T> = (DatedStep<T> | false)[];
const { SUPPLEMENT, APPROVED, REFUSED, PROVISIONED, CLOSED } = ShareRequestStatus;

/** The days on which a request takes its steps. */
function daysOf({ draftedOn, resource }: RequestStory): { readonly submitted: string; readonly answered: string; readonly provided: string; readonly ended: string } {
  const submitted = workdayFrom(draftedOn);
  const answered = workdayFrom(addDays(submitted, ANSWER_DAYS[resourceOf(resource).sharingClass]));
  return { submitted, answered, provided: workdayFrom(addDays(answered, DAYS_TO_PROVIDE)), ended: workdayFrom(addDays(answered, DAYS_TO_END)) };
}

/** What a request has gone through to come to its state. */
function stepsOf(story: RequestStory, resource: DataResource): DatedStep<ShareRequest>[] {
  const { status, grant, client, isExtended } = story;
  const { submitted, answered, provided, ended } = daysOf(story);
  const own = { role: 'platform_pull', actorId: client } as const;
  const isGranted = status === PROVISIONED || grant === 'TERMINATED';
  const steps: Steps<ShareRequest> = [
    { event: 'draftShareRequest', on: story.draftedOn, ...own },
    status !== ShareRequestStatus.DRAFT && {
      event: 'submitShareRequest', on: submitted, ...own,
      effect: (request, when) => { Object.assign(request, { sharingClass: resource.sharingClass, submittedAt: when, acceptedOn: submitted }); },
    },
    status === SUPPLEMENT && { event: 'requestShareSupplement', on: answered, ...STEWARD, effect: (request) => { request.supplementAsked = '请补充业务系统安全等级保护备案证明'; } },
    isExtended === true && {
      event: 'extendShareAnswer', on: answered, ...STEWARD,
      effect: (request, when) => {
        const { dueAt } = dueAfter(request.submittedAt ?? when, { length: 10, unit: 'WORKING_DAY' });
        Object.assign(request, { extensionConsent: '甘数据函〔2021〕47号', extensionReason: '须会同有关处室核定字段', answerDueAt: dueAt });
      },
    },
    (isGranted || status === APPROVED) && { event: 'answerShareRequest', on: answered, ...STEWARD, effect: (request, when) => { Object.assign(request, { status: APPROVED, fieldsApproved: request.fieldsAsked, answeredAt: when }); } },
    status === REFUSED && { event: 'answerShareRequest', on: answered, ...STEWARD, effect: (request, when) => { Object.assign(request, { status: REFUSED, refusalReason: '临时救助原因与住房保障资格无关，超出必要范围', answeredAt: when }); } },
    isGranted && { event: 'provisionGrant', on: provided, ...STEWARD },
    grant === 'TERMINATED' && { event: 'terminateGrant', on: ended, ...STEWARD, effect: (request) => { request.closeReason = '系统已下线'; } },
    status === CLOSED && !grant && { event: 'withdrawShareRequest', on: answered, ...own, effect: (request) => { request.closeReason = '改由开放平台获取'; } },
  ];
  return steps.filter((step) => step !== false);
}

function requestOf(story: RequestStory, number: number, rows: WalkedRows): ShareRequest {
  const resource = resourceOf(story.resource);
  const request = Object.assign(emptyRequest(), {
    id: demoId('sr', number), clientId: story.client, resourceId: resource.id, requester: demoClients.find(({ id }) => id === story.client)?.nameZh, legalBasis: story.basis, basisValidTo: story.basisValidTo ?? null,
    scenario: story.scenario, fieldsAsked: story.fields ?? resource.items.map(({ name }) => name), divisionCode: story.division ?? PROVINCE, method: 'API', quotaAsked: story.quota,
    useFrom: story.useFrom ?? daysOf(story).provided, useTo: story.useTo ?? END_OF_USE, synthetic: true,
  });
  return walkDays(requestMachine, request, stepsOf(story, resource), rows);
}

/** The grant of a request that led to one. */
function grantOfStory(story: RequestStory, request: ShareRequest, number: number, rows: WalkedRows): ShareGrant | undefined {
  if (request.status !== PROVISIONED && story.grant === undefined) return undefined;
  const { provided, ended } = daysOf(story);
  const steps: Steps<ShareGrant> = [
    { event: 'beginGrant', on: provided, ...STEWARD },
    story.grant === 'SUSPENDED' && { event: 'suspendGrant', on: ended, ...STEWARD, effect: (grant) => { grant.suspendReason = '使用日志显示超出申请场景，待核查'; } },
    story.grant === 'TERMINATED' && { event: 'endGrant', on: ended, ...STEWARD, effect: (grant) => { grant.endReason = '系统已下线'; } },
  ];
  const grant = Object.assign(grantOf(request, { quotaPerDay: request.quotaAsked, validTo: null }, provided), { id: demoId('sg', number), divisionPrefix: divisionPrefix(request.divisionCode) });
  return walkDays(grantMachine, grant, steps.filter((step) => step !== false), rows);
}

function ticketOf(story: (typeof ticketStories)[number], number: number, rows: WalkedRows): CorrectionTicket {
  const { openedOn, status, client, rule, resource, ...rest } = story;
  const opener = client ? ({ role: 'platform_pull', actorId: client } as const) : ({ role: 'crosscheck_runner', actorId: 'u_demo_crosscheck' } as const);
  const ticket = Object.assign(emptyTicket(), { id: demoId('ct', number), resourceId: resource, clientId: client ?? null, ruleCode: rule ?? null, openedOn, acceptedOn: openedOn, ...rest, synthetic: true });
  const verifiedOn = workdayFrom(addDays(openedOn, 2));
  const resolvedOn = workdayFrom(addDays(openedOn, 5));
  const steps: Steps<CorrectionTicket> = [
    { event: client ? 'openCorrection' : 'openRuleCorrection', on: openedOn, ...opener },
    (status === 'VERIFIED' || status === 'CORRECTED') && { event: 'verifyCorrection', on: verifiedOn, ...STEWARD },
    (status === 'CORRECTED' || status === 'REJECTED') && { event: 'resolveCorrection', on: resolvedOn, ...STEWARD, effect: (one) => { one.status = CorrectionStatus[status]; } },
  ];
  return walkDays(correctionMachine, ticket, steps.filter((step) => step !== false), rows);
}

/** Clients, requests, grants and corrections of the demonstration, each taken along its procedure. */
export function sharingRows(): SharingRows {
  const rows: SharingRows = { clients: [], requests: [], grants: [], tickets: [], clocks: [], timeline: [] };
  for (const client of demoClients) rows.clients.push(clientOf(client, rows));
  for (const [number, story] of requestStories.entries()) {
    const request = requestOf(story, number, rows);
    rows.requests.push(request);
    const grant = grantOfStory(story, request, number, rows);
    if (grant) rows.grants.push(grant);
  }
  for (const [number, story] of ticketStories.entries()) rows.tickets.push(ticketOf(story, number, rows));
  return rows;
}
