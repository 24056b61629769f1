import type { EntityManager } from '@mikro-orm/core';
import type { Viewer } from '@civil/schema/identity';
import type { Disclosures } from '../access/disclosures.js';
import type { Loaders } from './loaders.js';
import type { Rows } from '../orm/rows.js';
import type { Pager } from '../pagination/pager.js';

/** What every resolver of a request gets. */
export interface SubgraphContext {
  readonly viewer: Viewer;
  /** The rows that the viewer may come near. */
  readonly rows: Rows;
  /** Entity manager of this request, with the row filter of the viewer: for what is written. */
  readonly em: EntityManager;
  readonly loaders: Loaders;
  readonly pager: Pager;
  /**
   * Loaders that see every row. For `@inaccessible` fields only, which no client can ask for and other subgraphs take by
   * `@requires`: what they compute from it carries a label of its own.
   */
  readonly system: Loaders;
  /** What the answer discloses of whom, for the ledger. */
  readonly disclosures: Disclosures;
  readonly requestId: string;
  /** The calendar day the graph takes for today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Readers who get counts of 1 to 4 withheld: the public, and machines. */
export const readsSuppressed = ({ claims: { kind } }: Viewer): boolean => kind === 'anonymous' || kind === 'citizen' || kind === 'client';
