import { SILENT, SourceFact } from '../source-fact.entity.js';
import type { CheckConnector } from './check-connector.js';

/** Answers from the facts that were loaded about made-up persons: the same question gets the same answer. Somebody of whom nothing was loaded is known to no source. */
export const simulator: CheckConnector = {
  name: 'simulator',
  serves: () => true,
  ask: async (sourceCode, requests, em) => {
    const residentIds = [...new Set(requests.flatMap((request) => request.residentIds))];
    const found = await em.find(SourceFact, { sourceCode, residentId: { $in: residentIds } }, { orderBy: { id: 'asc' }, disableIdentityMap: true });
    const factsOf = Map.groupBy(found, ({ residentId }) => residentId);
    return new Map(requests.flatMap((request) => {
      const facts = request.residentIds.flatMap((id) => factsOf.get(id) ?? []);
      if (facts.some(({ kind }) => kind === SILENT)) return [];
      return [[request.requestNo, facts.map(({ kind, residentId, amount, otherId }) => ({ kind, residentId, amount, otherId }))]];
    }));
  },
};
