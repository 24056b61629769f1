import type { KeyObject } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/core';
import { type Claims, viewerOf } from '@civil/schema/identity';
import { SYSTEM } from '../access/row-filter.js';
import { Disclosures } from '../access/disclosures.js';
import { entityManagerOf } from '../orm/open-orm.js';
import { Rows } from '../orm/rows.js';
import { Pager } from '../pagination/pager.js';
import type { SubgraphContext } from './context.js';
import { Loaders } from './loaders.js';
import { todayOf } from './today.js';

export interface ContextSources {
  orm: MikroORM;
  /** Key that signs the cursors of this subgraph. */
  cursorKey: KeyObject;
}

/** The context of one request, on whose rows and entity manager the row filter of the viewer is set for good. */
export function createContext({ orm, cursorKey }: ContextSources, claims: Claims, requestId: string): SubgraphContext {
  const viewer = viewerOf(claims);
  const rows = new Rows(orm, viewer);
  let em: EntityManager | undefined;
  let system: Loaders | undefined;
  return {
    viewer, rows, loaders: new Loaders(rows), pager: new Pager(rows, viewer, cursorKey), disclosures: new Disclosures(), requestId, today: todayOf(),
    // Made when it is asked for: most requests only read.
    get em() {
      em ??= entityManagerOf(orm, viewer);
      return em;
    },
    get system() {
      system ??= new Loaders(new Rows(orm, SYSTEM));
      return system;
    },
  };
}
