import type { Domain } from '@civil/schema/access';
import type { BoundGrant } from '@civil/schema/identity';
import type { SubgraphContext } from '../context/context.js';

/** What a register says of the persons who are asked about: whether the fact stands, and since when where that is known. */
export interface CheckFinding {
  readonly holds: boolean;
  readonly since: string | null;
}

/** A question that a shared-data resource answers of one person or couple, and nothing else of them. */
export interface SharedCheck {
  /** Id of the resource in the catalogue, e.g. `R09`. */
  readonly resource: string;
  /** The field of Query that answers, e.g. `sharedMarriageCheck`. */
  readonly root: string;
  readonly domain: Domain;
  /** What is asked, in Chinese and English. */
  readonly description: string;
  /** Persons that one question names at most. */
  readonly most: 1 | 2;
  /** Looks the fact up, whoever the persons are, within the division of the grant: whom the register does not know of, of them nothing holds. */
  readonly find: (context: SubgraphContext, residentIds: readonly string[], grant: BoundGrant) => Promise<CheckFinding>;
}
