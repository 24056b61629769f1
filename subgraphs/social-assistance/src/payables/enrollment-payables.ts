import { divisionPrefix } from '@civil/schema/scalars';
import { codesUnder } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { sql, tableOf } from '../sql-of.js';
import type { LedgerOf, PayableSource, SqlText } from './payable-source.js';

const { SUSPENDED, TERMINATED } = EnrollmentStatus;
const amount = 'e.monthly_amount + e.supplement_amount + coalesce(e.nursing_amount, 0)';

/** The benefits of a county that run in a month and come to some money. One that was terminated runs to its last month. */
function running({ divisionCode, program, month }: LedgerOf): SqlText {
  const { $gte, $lt = ':' } = codesUnder(divisionPrefix(divisionCode)); // a colon stands behind every digit
  return {
    text: `e.division_code >= ? and e.division_code < ? and e.program = ? and e.effective_from <= ? and (e.effective_to >= ? or (e.effective_to is null and e.status <> '${TERMINATED}'))
      and ${amount} > 0`,
    values: [$gte, $lt, program, month, month],
  };
}

/** The benefits in force, with supplement and nursing. */
export const enrollmentPayables: PayableSource = {
  due: (em, ledger) => {
    const { text, values } = running(ledger);
    return {
      text: `select e.id as payable_id, e.id as enrollment_id, ${amount} as amount, e.account,
          (a.account_holder_id is null or a.account is distinct from e.account or a.account_holder_id = a.applicant_id or a.account_holder_id = any(e.beneficiary_ids)) as is_holders,
          e.division_code, e.residence_division_code, e.beneficiary_ids, e.adult_on, e.synthetic
        from ${tableOf(em, AssistanceEnrollment)} e left join ${tableOf(em, AssistanceApplication)} a on a.enrollment_id = e.id
        where ${text} and e.status <> '${SUSPENDED}'`,
      values,
    };
  },
  countSuspended: async (em, ledger) => {
    const { text, values } = running(ledger);
    const [row] = await sql<{ count: number }>(em, `select count(*)::int as count from ${tableOf(em, AssistanceEnrollment)} e where ${text} and e.status = '${SUSPENDED}'`, values);
    return row?.count ?? 0;
  },
  // Whoever applied for a benefit without sharing in it is the guardian of those who do.
  guardiansOf: async (em: EntityManager, payableId: string) => {
    const application = await em.findOne(AssistanceApplication, { enrollmentId: payableId });
    return application ? [application.applicantId] : [];
  },
  changeAccount: (em, payableId, account) => em.nativeUpdate(AssistanceEnrollment, { id: payableId }, { account }),
};
