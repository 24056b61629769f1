import type { EntityManager } from '@mikro-orm/core';
import type { StoredFact } from '../check-values.js';

/** What a source is asked about one check: persons by their opaque ids, which the hub resolves through the graph by the case of the request. */
export interface SourceRequest {
  readonly requestNo: string;
  readonly residentIds: readonly string[];
  /** How often it was asked before. */
  readonly tries: number;
}

/** The answers of a source by request number. A request that is not among them was not answered. */
export type SourceAnswers = ReadonlyMap<string, StoredFact[]>;

/** The way to departments and institutions. */
export interface CheckConnector {
  readonly name: string;
  /** Whether a source can be asked by it; the others reply by hand. */
  readonly serves: (source: string) => boolean;
  /** Asks one source about many checks at once. `em` sees every row. @throws ConnectorFault where it came to nothing. */
  readonly ask: (source: string, requests: readonly SourceRequest[], em: EntityManager) => Promise<SourceAnswers>;
}
