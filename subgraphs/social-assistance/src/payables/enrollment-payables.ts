import { divisionPrefix } from '@civil/schema/scalars';
import { executeSql, isUnder, tableOf, under } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { Adjustment } from '../assistance-enrollment/adjustment.entity.js';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import type { LedgerOf, PayableSource, SqlText } from './payable-source.js';

const { SUSPENDED, TERMINATED } = EnrollmentStatus;
/** What a benefit came to before the first change that counts from a later month than that of the ledger, or what it comes to. */
const amount = 'coalesce(later.old_amount, e.monthly_amount + e.supplement_amount + coalesce(e.nursing_amount, 0))';
/** A suspension that counts from a later month leaves this one to be paid. */
const isSuspended = `(e.status = '${SUSPENDED}' and later.old_amount is null)`;

/** The benefits of a county that run in a month and come to some money. One that was terminated runs to its last month. */
function running(em: EntityManager, { divisionCode, program, month }: LedgerOf): Record<'from' | 'where', SqlText> {
  return {
    from: {
      text: `${tableOf(em, AssistanceEnrollment)} e left join lateral (
        select j.old_amount from ${tableOf(em, Adjustment)} j where j.enrollment_id = e.id and j."from" > ? order by j."from", j.id limit 1) later on true`,
      values: [month],
    },
    where: {
      text: `${isUnder('e.division_code')} and e.program = ? and e.effective_from <= ? and (e.effective_to >= ? or (e.effective_to is null and e.status <> '${TERMINATED}')) and ${amount} > 0`,
      values: [...under(divisionPrefix(divisionCode)), program, month, month],
    },
  };
}

/** The benefits in force, with supplement and nursing. */
export const enrollmentPayables: PayableSource = {
  due: (em, ledger) => {
    const { from, where } = running(em, ledger);
    return {
      text: `select e.id as payable_id, e.id as enrollment_id, ${amount} as amount, e.account,
          (a.account_holder_id is null or a.account is distinct from e.account or a.account_holder_id = a.applicant_id or a.account_holder_id = any(e.beneficiary_ids)) as is_holders,
          e.division_code, e.residence_division_code, e.beneficiary_ids, e.adult_on, e.synthetic
        from ${from.text} left join ${tableOf(em, AssistanceApplication)} a on a.enrollment_id = e.id
        where ${where.text} and not ${isSuspended}`,
      values: [...from.values, ...where.values],
    };
  },
  countSuspended: async (em, ledger) => {
    const { from, where } = running(em, ledger);
    const [row] = await executeSql<{ count: number }>(em, `select count(*)::int as count from ${from.text} where ${where.text} and ${isSuspended}`, [...from.values, ...where.values]);
    return row?.count ?? 0;
  },
  // Whoever applied for a benefit without sharing in it is the guardian of those who do.
  guardiansOf: async (em: EntityManager, payableId: string) => {
    const application = await em.findOne(AssistanceApplication, { enrollmentId: payableId });
    return application ? [application.applicantId] : [];
  },
  changeAccount: (em, payableId, account) => em.nativeUpdate(AssistanceEnrollment, { id: payableId }, { account }),
};
