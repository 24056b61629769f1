import type { SubgraphContext } from '@civil/subgraph-kernel';
import { MonitoringSubject } from './monitoring-subject.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  MonitoringSubject: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(MonitoringSubject, 'id').load(id),
};
