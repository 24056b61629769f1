import {
  CERTIFICATE_CHANGES_PATH, CERTIFICATE_INDEX_PATH, type CertificateChangesAnswer, type CertificateChangesQuestion, type CertificateIndexAnswer, type CertificateIndexQuestion, type CertificatePlace, issuingSubgraphs,
} from '@civil/schema/certificates';
import { describeCause } from '../errors/describe-cause.js';
import type { CallService } from '../subgraph-client/service-client.js';

/** How certificates come into the index. */
export interface CarryOptions {
  /** Milliseconds between two looks at the certificates of a subgraph. */
  readonly everyMs: number;
}

export interface CarryParts extends CarryOptions {
  readonly callService: CallService;
  readonly subgraphs: readonly string[];
  readonly log: { info(facts: object, message: string): void; warn(facts: object, message: string): void };
}

const INDEX = 'platform';

/**
 * Carries what issuing subgraphs have done to certificates to the index: no subgraph calls another, so the gateway goes between. It knows nothing of
 * certificates but where they have come to. Several gateways may carry at once: the index takes the entries of the one that was first.
 * @returns what stops it, once the round under way is over.
 */
export function carryCertificates({ callService, subgraphs, everyMs, log }: CarryParts): () => Promise<void> {
  const call = async <T>(subgraph: string, path: string, question: object): Promise<T> => {
    const { status, body } = await callService(subgraph, path, question);
    if (status !== 200) throw new Error(`${subgraph} answered ${status}`);
    return body as T;
  };
  const tellIndex = async (question: CertificateIndexQuestion): Promise<CertificatePlace | null> => (await call<CertificateIndexAnswer>(INDEX, CERTIFICATE_INDEX_PATH, question)).place;
  let isStopped = false;

  /** Carries the changes of one subgraph until there is nothing more; forgets where it was when anything fails, and asks the index. */
  const carrierOf = (subgraph: string): (() => Promise<void>) => {
    let place: CertificatePlace | null | undefined;
    let state: 'waiting' | 'carrying' | 'failing' = 'waiting';
    return async () => {
      try {
        for (let hasMore = true; hasMore && !isStopped; ) {
          place = place === undefined ? await tellIndex({ subgraph }) : place;
          const after: CertificateChangesQuestion = { after: place };
          const { entries, place: to, hasMore: isMore } = await call<CertificateChangesAnswer>(subgraph, CERTIFICATE_CHANGES_PATH, after);
          if (to && entries.length > 0) place = await tellIndex({ subgraph, changes: { from: place, to, entries } });
          hasMore = isMore;
        }
        if (state === 'failing') log.info({ subgraph }, 'certificates are indexed again');
        state = 'carrying';
      } catch (cause) {
        place = undefined;
        if (state === 'carrying') log.warn({ subgraph, cause: describeCause(cause) }, 'certificates are not indexed');
        state = state === 'waiting' ? state : 'failing';
      }
    };
  };

  const carriers = issuingSubgraphs.filter((name) => subgraphs.includes(name)).map((subgraph) => {
    const carry = carrierOf(subgraph);
    let timer: NodeJS.Timeout | undefined;
    let running: Promise<void> = Promise.resolve();
    const round = (): void => {
      running = carry().then(() => {
        if (!isStopped) timer = setTimeout(round, everyMs).unref();
      });
    };
    round();
    return async (): Promise<void> => {
      clearTimeout(timer);
      await running;
    };
  });
  return async () => {
    isStopped = true;
    await Promise.all(carriers.map((stop) => stop()));
  };
}
