import { divisionPrefix } from '@civil/schema/scalars';
import { isUnder, tableOf, under } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { PriceLinkageLine } from '../price-linkage/price-linkage-line.entity.js';
import { enrollmentPayables } from './enrollment-payables.js';
import type { PayableSource } from './payable-source.js';

const enrollmentOf = async (em: EntityManager, payableId: string): Promise<string> => (await em.findOneOrFail(PriceLinkageLine, { id: payableId })).enrollmentId;

/** The price-linked subsidy of a month: one line for each person, to the account of the benefit that it hangs on. */
export const pricePayables: PayableSource = {
  due: (em, { divisionCode, month }) => ({
    text: `select l.id as payable_id, l.enrollment_id, l.amount, e.account, true as is_holders, e.division_code, e.residence_division_code, array[l.resident_id] as beneficiary_ids, l.adult_on, l.synthetic
      from ${tableOf(em, PriceLinkageLine)} l join ${tableOf(em, AssistanceEnrollment)} e on e.id = l.enrollment_id where ${isUnder('l.division_code')} and l.month = ? and l.amount > 0`,
    values: [...under(divisionPrefix(divisionCode)), month],
  }),
  // Who was suspended stands on no list.
  countSuspended: async () => 0,
  guardiansOf: async (em, payableId) => enrollmentPayables.guardiansOf(em, await enrollmentOf(em, payableId)),
  changeAccount: async (em, payableId, account) => enrollmentPayables.changeAccount(em, await enrollmentOf(em, payableId), account),
};
