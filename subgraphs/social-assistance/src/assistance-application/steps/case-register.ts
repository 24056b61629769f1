import { COUNTY_DIGITS } from '@civil/schema/scalars';
import { OpenCase } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import type { AssistanceApplication } from '../assistance-application.entity.js';

/** The unit of the county that an application lies in. */
export const countyUnitOf = ({ applyDivisionCode }: AssistanceApplication): string => `${applyDivisionCode.slice(0, COUNTY_DIGITS)}-MZJ`;
/** The unit of the township that took an application. */
export const townshipUnitOf = ({ applyDivisionCode }: AssistanceApplication): string => `${applyDivisionCode}-MZJ`;

/** What of a record its case is made of. */
export type CaseRecord = Pick<AssistanceApplication, 'caseNo' | 'handlerUnit' | 'residentIds' | 'partyIds' | 'synthetic'>;

const caseNoOf = ({ caseNo }: CaseRecord): string => {
  if (!caseNo) throw new Error('an application without a number has no case');
  return caseNo;
};

/** Opens the case of an application: from now on its handler may read what it needs of the persons it lists. */
export async function openCase(em: EntityManager, application: CaseRecord, unit: string, today: string): Promise<void> {
  application.handlerUnit = unit;
  em.persist(Object.assign(new OpenCase(), {
    caseNo: caseNoOf(application), handlerUnit: unit, openedOn: today, closedOn: null, residentIds: application.residentIds, synthetic: application.synthetic,
  }));
}

/** Hands a case over to another unit, and with it what the case opens. */
export async function handOver(em: EntityManager, application: CaseRecord, unit: string): Promise<void> {
  application.handlerUnit = unit;
  await em.nativeUpdate(OpenCase, { caseNo: caseNoOf(application) }, { handlerUnit: unit });
}

/** Closes a case, where one is open: whoever handled it reads no more of it, and an agent is one no longer. */
export async function closeCase(em: EntityManager, application: CaseRecord, today: string): Promise<void> {
  application.partyIds = application.residentIds;
  if (application.caseNo) await em.nativeUpdate(OpenCase, { caseNo: application.caseNo, closedOn: null }, { closedOn: today });
}
