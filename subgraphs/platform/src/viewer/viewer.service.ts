import { type AccessLabel, domains, type FieldLabels, findRole, type Right, rightOn, verdictOf } from '@civil/schema/access';
import type { Viewer } from '@civil/schema/identity';
import type { SubgraphContext } from '@civil/subgraph-kernel';
import type { EntityClass } from '@mikro-orm/core';
import { CorrectionTicket } from '../correction-ticket/correction-ticket.entity.js';
import { DataResource } from '../data-resource/data-resource.entity.js';
import { Household } from '../household/household.entity.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { MachineClient } from '../machine-client/machine-client.entity.js';
import { PolicyParameter } from '../policy-parameter/policy-parameter.entity.js';
import { Resident } from '../resident/resident.entity.js';
import { ShareGrant } from '../share-grant/share-grant.entity.js';
import { ShareRequest } from '../share-request/share-request.entity.js';
import { AccessRight, type FieldAccess, ViewerKind, type ViewerType } from './viewer.type.js';

const rightNames: Record<Right, AccessRight> = {
  full: AccessRight.FULL, own: AccessRight.OWN, unnamed: AccessRight.UNNAMED, masked: AccessRight.MASKED, case: AccessRight.CASE,
  grant: AccessRight.GRANT, none: AccessRight.DENIED,
};

/** What the claims and the matrix say of a viewer. */
export function describeViewer({ claims, scopes }: Viewer): ViewerType {
  const { roles, kind, unit, scopePrefix } = claims;
  return {
    roles: roles.map((code) => ({ code, zh: findRole(code)?.zh ?? code, en: findRole(code)?.en ?? code, standard: null })),
    kind: ViewerKind[kind.toUpperCase() as keyof typeof ViewerKind],
    unit: unit ?? null,
    scopePrefix: scopePrefix ?? null,
    domains: domains.filter((domain) => [...scopes].some((scope) => scope.startsWith(`${domain.toLowerCase()}:`))),
  };
}

/** Labels of the fields of a type that a client may ask for; those with an underscore pass between subgraphs only. */
function labelsOfType(labels: FieldLabels, type: string): [field: string, label: AccessLabel][] {
  const stem = `${type}.`;
  return [...labels]
    .filter(([coordinate]) => coordinate.startsWith(stem) && coordinate[stem.length] !== '_')
    .map(([coordinate, label]) => [coordinate.slice(stem.length), label]);
}

/** What the viewer gets of each labelled field of a type, before any row is known. */
export const previewAccess = (labels: FieldLabels, type: string, { scopes }: Viewer): FieldAccess[] =>
  labelsOfType(labels, type).map(([field, label]) => ({
    field, right: rightNames[rightOn(label, scopes)], mask: label.mask === 'NONE' ? null : label.mask, class: label.class, domain: label.domain,
  }));

/** Whether the viewer gets a value, masked or not, of any field of a type in the present request. */
export const canReadType = (labels: FieldLabels, type: string, { scopes, claims }: Viewer): boolean =>
  labelsOfType(labels, type).some(([, label]) => ['full', 'masked'].includes(verdictOf(rightOn(label, scopes), label, claims)));

const ownRecords = { Resident, Household, Indicator, PolicyParameter, DataResource, MachineClient, ShareRequest, ShareGrant, CorrectionTicket } as unknown as Record<string, EntityClass<{ id: string }> | undefined>;

/** Whether a row lies in the scope of the viewer. A type that another subgraph owns is not looked up. */
export async function isRowVisible({ loaders }: SubgraphContext, type: string, id: string): Promise<boolean> {
  const record = Object.hasOwn(ownRecords, type) ? ownRecords[type] : undefined;
  return !record || (await loaders.one(record, 'id').load(id)) !== null;
}
