import { divisionPrefix } from '@civil/schema/scalars';
import { grantStates, type GrantState } from '@civil/schema/sharing';
import { defineMachine, type Machine, Refusal, type Step } from '@civil/subgraph-kernel';
import { DataResource } from '../data-resource/data-resource.entity.js';
import { MachineClient } from '../machine-client/machine-client.entity.js';
import { assertFields } from '../share-request/grantable.js';
import { ShareRequest } from '../share-request/share-request.entity.js';
import { statedReason } from '../sharing-step.js';
import { isWithinQuota, isWithinTime } from './bounds.js';
import type { ShareGrantInputs } from './grant-inputs.js';
import { holds, legalStateOf } from './legal-state.js';
import { ShareGrant } from './share-grant.entity.js';

type GrantStep<E extends keyof ShareGrantInputs> = Step<ShareGrant, ShareGrantInputs[E]>;

/** No change goes beyond what was asked for and approved. */
async function isWithinRequest({ em, subject, input, today }: GrantStep<'amendGrant'>): Promise<void> {
  const request = await em.findOneOrFail(ShareRequest, { id: subject.requestId });
  if (input.fields) {
    assertFields(await em.findOneOrFail(DataResource, { id: subject.resourceId }), input.fields, ['input', 'fields']);
    if (input.fields.some((field) => !request.fieldsApproved.includes(field))) throw new Refusal('FIELD_NOT_ASKED', ['input', 'fields']);
  }
  if (input.division && !input.division.startsWith(divisionPrefix(request.divisionCode))) throw new Refusal('GRANT_BEYOND_REQUEST', ['input', 'division']);
  if (input.quotaPerDay !== null && input.quotaPerDay !== undefined) isWithinQuota(input.quotaPerDay, request);
  if (input.validTo) isWithinTime(input.validTo, request, today);
}

function amend({ subject, input }: GrantStep<'amendGrant'>): void {
  Object.assign(subject, {
    fields: input.fields ?? subject.fields, divisionPrefix: input.division ? divisionPrefix(input.division) : subject.divisionPrefix, quotaPerDay: input.quotaPerDay ?? subject.quotaPerDay,
    validTo: input.validTo ?? subject.validTo,
  });
}

/** A grant whose ground is gone is not taken up again: it is renewed or ended. */
async function hasGround({ em, subject, today }: GrantStep<'resumeGrant'>): Promise<void> {
  const [resource, client] = await Promise.all([em.findOne(DataResource, { id: subject.resourceId }), em.findOne(MachineClient, { id: subject.clientId })]);
  if (!holds(legalStateOf(subject, { resource, client }, today))) throw new Refusal('GRANT_BASIS_LAPSED');
}

/** A grant, from the request that it comes of to its end. Its version is that of the record: every step raises it. */
export const grantMachine: Machine<GrantState, ShareGrant, ShareGrantInputs> = defineMachine<GrantState, ShareGrant, ShareGrantInputs>({
  name: 'ShareGrant',
  entity: ShareGrant,
  states: grantStates,
  final: ['TERMINATED'],
  transitions: {
    beginGrant: { from: [], to: 'ACTIVE', actors: ['steward'] },
    amendGrant: { from: ['ACTIVE', 'SUSPENDED'], actors: ['steward'], guards: [isWithinRequest], effect: amend },
    suspendGrant: { from: ['ACTIVE'], to: 'SUSPENDED', actors: ['steward'], effect: ({ subject, input }) => { subject.suspendReason = statedReason(input.reason); } },
    resumeGrant: { from: ['SUSPENDED'], to: 'ACTIVE', actors: ['steward'], guards: [hasGround], effect: ({ subject }) => { subject.suspendReason = null; } },
    endGrant: { from: ['ACTIVE', 'SUSPENDED'], to: 'TERMINATED', actors: ['platform_pull', 'steward'], effect: ({ subject, input }) => { subject.endReason = input.reason; } },
  },
});
