import { divisionPrefix } from '@civil/schema/scalars';
import { isUnder, tableOf, under } from '@civil/subgraph-kernel';
import { LockMode } from '@mikro-orm/core';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { lastDayOf } from '../months.js';
import { AssistanceProgram } from '../program.js';
import { TemporaryAidStatus } from '../temporary-aid/aid-enums.js';
import { AidRecipient } from '../temporary-aid/aid-recipient.entity.js';
import { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import type { PayableSource } from './payable-source.js';

/**
 * Temporary aid in money that was granted to an account: paid once and not month by month. The ledger of a month takes up what was ordered before it was built and stands in that of
 * no other month. The aids are held while they are read, so that none is handed out of a reserve fund or corrected at the same time.
 */
export const aidPayables: PayableSource = {
  due: (em, { divisionCode, month, builtAt }) => ({
    text: `select a.id as payable_id, null::text as enrollment_id, a.cash_amount as amount, a.account, coalesce(a.account_holder_id = any(a.party_ids), true) as is_holders, a.place_division_code as division_code,
        a.village_division_code as residence_division_code, (select array_agg(r.resident_id order by r.id) from ${tableOf(em, AidRecipient)} r where r.aid_id = a.id) as beneficiary_ids, a.adult_on, a.synthetic
      from ${tableOf(em, TemporaryAid)} a
      where ${isUnder('a.place_division_code')} and a.status = '${TemporaryAidStatus.GRANTED}' and a.ordered_at <= ? and a.granted_on <= ? and not exists (
        select 1 from ${tableOf(em, BenefitPayment)} o where o.payable_id = a.id and o.program = '${AssistanceProgram.TEMP}' and o.replaced_by_id is null and o.month <> ?)
      order by a.id for share of a`,
    values: [...under(divisionPrefix(divisionCode)), builtAt, lastDayOf(month), month],
  }),
  // An aid is granted or it is not.
  countSuspended: async () => 0,
  guardiansOf: async (em, payableId) => (await em.findOneOrFail(TemporaryAid, { id: payableId })).partyIds,
  changeAccount: async (em, payableId, account) => {
    const aid = await em.findOneOrFail(TemporaryAid, { id: payableId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    aid.account = account;
  },
};
