import type { SubgraphContext } from '@civil/subgraph-kernel';
import { MonitoringRun } from './monitoring-run.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  MonitoringRun: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(MonitoringRun, 'id').load(id),
};
