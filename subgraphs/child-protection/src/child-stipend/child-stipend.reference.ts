import { mayMeetMinors, type SubgraphContext } from '@civil/subgraph-kernel';
import { ChildStipend } from './child-stipend.entity.js';

/** Resolves the keys of entities that other subgraphs hand over; for who has no right on minors nothing exists. */
export const references = {
  ChildStipend: ({ id }: { id: string }, { viewer, loaders }: SubgraphContext) =>
    mayMeetMinors(viewer) ? loaders.one(ChildStipend, 'id').load(id) : null,
};
