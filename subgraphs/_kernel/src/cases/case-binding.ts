import { CASE_BINDING_PATH, type CaseBindingAnswer, caseKindOf } from '@civil/schema/identity';
import { civilError } from '@civil/schema/errors';
import { todayOf } from '../context/today.js';
import type { SubgraphService } from '../server/services.js';
import { OpenCase } from './open-case.entity.js';

/** Tells the gateway whether a case is open today and handled by a unit, and whom it lists. */
export const caseBinding: SubgraphService = {
  path: CASE_BINDING_PATH,
  answer: async (body, em): Promise<CaseBindingAnswer> => {
    const { caseNo, unit } = (body ?? {}) as Record<string, unknown>;
    if (typeof caseNo !== 'string' || typeof unit !== 'string' || !caseKindOf(caseNo)) throw civilError('BAD_USER_INPUT', { rule: 'case-binding' });
    const today = todayOf();
    const found = await em.findOne(OpenCase, { caseNo, handlerUnit: unit, openedOn: { $lte: today }, $or: [{ closedOn: null }, { closedOn: { $gt: today } }] });
    return { boundCase: found && { caseNo, residentIds: found.residentIds } };
  },
};
