import type { MikroORM } from '@mikro-orm/core';
import { type Claims, viewerOf } from '@civil/schema/identity';
import { ROW_FILTER, type RowFilterArguments } from '../access/row-filter.js';
import { Disclosures } from '../access/disclosures.js';
import { systemEntityManager } from '../orm/open-orm.js';
import { Pager } from '../pagination/pager.js';
import type { SubgraphContext } from './context.js';
import { Loaders } from './loaders.js';
import { todayOf } from './today.js';

export interface ContextSources {
  orm: MikroORM;
  /** Key that signs the cursors of this subgraph. */
  cursorKey: Buffer;
}

/** The context of one request: an entity manager of its own, on which the row filter of the viewer is set for good. */
export function createContext({ orm, cursorKey }: ContextSources, claims: Claims, requestId: string): SubgraphContext {
  const viewer = viewerOf(claims);
  // useContext: inside transactional() loaders bound to this manager join the transaction, which PGlite needs not to hang.
  const em = orm.em.fork({ useContext: true });
  em.setFilterParams(ROW_FILTER, { viewer } satisfies RowFilterArguments);
  let system: Loaders | undefined;
  return {
    viewer, em, loaders: new Loaders(em), pager: new Pager(em, viewer, cursorKey), disclosures: new Disclosures(), requestId, today: todayOf(),
    get system() {
      system ??= new Loaders(systemEntityManager(orm));
      return system;
    },
  };
}
