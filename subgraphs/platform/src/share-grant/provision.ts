import { divisionPrefix } from '@civil/schema/scalars';
import { fireWithin, newId, oneAtATime, Refusal, type Step } from '@civil/subgraph-kernel';
import { type EntityManager, LockMode } from '@mikro-orm/core';
import { DataResource } from '../data-resource/data-resource.entity.js';
import { assertFields, assertShared } from '../share-request/grantable.js';
import type { ProvisionGrantInput } from '../share-request/request-inputs.js';
import type { ShareRequest } from '../share-request/share-request.entity.js';
import { statedReason } from '../sharing-step.js';
import { isWithinQuota, isWithinTime } from './bounds.js';
import type { TerminateGrantInput } from './grant-inputs.js';
import { grantMachine } from './grant-machine.js';
import { ShareGrant } from './share-grant.entity.js';

type Provision = Step<ShareRequest, ProvisionGrantInput>;

/** Of two requests of one client for one resource the second waits here, and then finds the grant of the first. */
const lockPair = (em: EntityManager, { clientId, resourceId }: ShareRequest): Promise<unknown> => oneAtATime(em, `share-grant:${clientId}/${resourceId}`);

/** Within the request, of a resource that is still shared, and beside no grant of the same rows. */
export async function isGrantSound({ em, subject, input, today }: Provision): Promise<void> {
  const resource = await em.findOneOrFail(DataResource, { id: subject.resourceId });
  assertShared(resource, ['input', 'id']);
  assertFields(resource, subject.fieldsApproved, ['input', 'id']);
  isWithinQuota(input.quotaPerDay, subject);
  isWithinTime(input.validTo ?? subject.useTo, subject, today);
  if (subject.basisValidTo !== null && subject.basisValidTo < today) throw new Refusal('GRANT_BASIS_LAPSED', ['input', 'id']);
  await lockPair(em, subject);
  const others = await em.find(ShareGrant, { clientId: subject.clientId, resourceId: subject.resourceId, status: { $ne: 'TERMINATED' } });
  const prefix = divisionPrefix(subject.divisionCode);
  if (others.some((other) => other.divisionPrefix.startsWith(prefix) || prefix.startsWith(other.divisionPrefix))) throw new Refusal('GRANT_EXISTS', ['input', 'id']);
}

/** The grant that an approved request leads to. */
export const grantOf = (request: ShareRequest, { quotaPerDay, validTo }: Pick<ProvisionGrantInput, 'quotaPerDay' | 'validTo'>, today: string): ShareGrant => Object.assign(new ShareGrant(), {
  id: newId('sg'), requestId: request.id, clientId: request.clientId, resourceId: request.resourceId, fields: request.fieldsApproved, divisionPrefix: divisionPrefix(request.divisionCode), method: request.method,
  quotaPerDay, validFrom: request.useFrom, validTo: validTo ?? request.useTo, legalBasis: request.legalBasis, basisValidTo: request.basisValidTo, suspendReason: null, endReason: null, acceptedOn: today,
  synthetic: request.synthetic,
});

export async function provision(step: Provision): Promise<void> {
  await fireWithin(step, grantMachine, 'beginGrant', grantOf(step.subject, step.input, step.today), {});
}

/** Ends the grant of a request, in the version that was seen. */
export async function terminate(step: Step<ShareRequest, TerminateGrantInput>): Promise<void> {
  const { em, subject, input } = step;
  const grant = await em.findOneOrFail(ShareGrant, { requestId: subject.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (grant.version !== input.expectedVersion) throw new Refusal('CONFLICT_VERSION', ['input', 'expectedVersion']);
  const reason = statedReason(input.reason);
  subject.closeReason = reason;
  await fireWithin(step, grantMachine, 'endGrant', grant, { reason });
}
