import { mayMeetMinors, type SubgraphContext } from '@civil/subgraph-kernel';
import { ChildFile } from './child-file.entity.js';

/**
 * Resolves the keys of entities that other subgraphs hand over. A key is no field, so no label guards it: who has no right on minors
 * gets null without a statement, lest the answer tell that a file exists.
 */
export const references = {
  ChildFile: ({ id }: { id: string }, { viewer, loaders }: SubgraphContext) => (mayMeetMinors(viewer) ? loaders.one(ChildFile, 'id').load(id) : null),
};
