import type { SharedCheck } from '@civil/subgraph-kernel';
import { marriageInForce } from './resident/marital-register.js';

/** Which questions its registers answer with yes or no (domain model D.1). */
export const checks: readonly SharedCheck[] = [
  {
    resource: 'R09', root: 'sharedMarriageCheck', domain: 'VITAL', most: 2,
    description: '本人是否有存续的婚姻登记，或双方是否为登记的夫妻。Whether somebody has a marriage in force in the register, or two persons are married to each other.',
    find: async (context, [residentId = '', spouseId]) => {
      const marriage = await marriageInForce(residentId, context);
      const holds = marriage !== null && (spouseId === undefined || (spouseId !== residentId && marriage.entry.partyIds.includes(spouseId)));
      return { holds, since: marriage?.since ?? null };
    },
  },
];
