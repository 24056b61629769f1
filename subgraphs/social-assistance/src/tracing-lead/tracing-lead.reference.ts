import type { SubgraphContext } from '@civil/subgraph-kernel';
import { TracingLead } from './tracing-lead.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  TracingLead: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(TracingLead, 'id').load(id),
};
