import { bankAccount, type World } from '@civil/demo-data';
import type { ChildStipend, StipendKind, StipendStatus } from '../child-stipend/child-stipend.entity.js';
import { lastMonthByRule } from '../child-stipend/child-stipend.service.js';
import { residentOf, rightsOf } from './child-rows.js';

const DIED = '5';
const TURNED_18 = '1';

/** Stipends of the children as rows; one that goes on ends in the month of the 18th birthday. */
export const stipendRows = (world: World): Partial<ChildStipend>[] =>
  world.children.flatMap((child) => {
    const { adultOn, deathDate } = residentOf(world, child.residentId);
    return child.stipends.map(({ id, kind, divisionCode, monthlyAmount, from, to, status }) => ({
      id, ...rightsOf(world, child), kind: kind as StipendKind, payerDivisionCode: divisionCode, monthlyAmount: monthlyAmount.toFixed(2), from,
      to: to ?? lastMonthByRule(adultOn, null), status: status as StipendStatus,
        endReasonCode: status === 'ENDED' ? (deathDate ? DIED : TURNED_18) : null,
      account: bankAccount(id), extensionSchool: null,
    }));
  });
