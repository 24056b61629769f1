import type { SubgraphContext } from '@civil/subgraph-kernel';
import { CaseMeeting } from './case-meeting.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  CaseMeeting: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(CaseMeeting, 'id').load(id),
};
