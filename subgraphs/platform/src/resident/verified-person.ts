import { civilError } from '@civil/schema/errors';
import { idNumberFault } from '@civil/schema/scalars';
import { VERIFIED_PERSON_PATH, type VerifiedPersonAnswer } from '@civil/schema/sharing';
import type { SubgraphService } from '@civil/subgraph-kernel';
import { Resident, ResidentStatus } from './resident.entity.js';

/** The number of an identity card (GA/T 517), by which alone somebody is verified. */
const IDENTITY_CARD = '111';
const LONGEST_NAME = 100;

/** Tells the gateway which resident a number and name are those of: the record in use, where two were merged. */
export const verifiedPerson: SubgraphService = {
  path: VERIFIED_PERSON_PATH,
  answer: async (body, em): Promise<VerifiedPersonAnswer> => {
    const { idNumber, name } = (body ?? {}) as Record<string, unknown>;
    const isNamed = name === undefined || (typeof name === 'string' && name.length > 0 && name.length <= LONGEST_NAME);
    if (typeof idNumber !== 'string' || idNumberFault(idNumber) || !isNamed) throw civilError('BAD_USER_INPUT', { rule: 'verified-person' });
    const found = await em.findOne(Resident, { idTypeCode: IDENTITY_CARD, idNumber, ...(name === undefined ? {} : { name }) });
    if (!found || found.recordStatus === ResidentStatus.CANCELLED) return { residentId: null };
    return { residentId: found.recordStatus === ResidentStatus.MERGED ? found.mergedIntoId : found.id };
  },
};
