import type { SubgraphContext } from '@civil/subgraph-kernel';
import { MonitoringRule } from './monitoring-rule.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  MonitoringRule: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(MonitoringRule, 'id').load(id),
};
