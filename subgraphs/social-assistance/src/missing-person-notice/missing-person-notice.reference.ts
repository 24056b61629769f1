import type { SubgraphContext } from '@civil/subgraph-kernel';
import { findTracingNotice } from './missing-person-notice.service.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  MissingPersonNotice: ({ id }: { id: string }, context: SubgraphContext) => findTracingNotice(context, id),
};
