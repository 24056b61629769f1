import type { SubgraphContext } from '@civil/subgraph-kernel';
import { findNotice } from './public-notice.service.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  PublicNotice: ({ id }: { id: string }, context: SubgraphContext) => findNotice(context, id),
};
