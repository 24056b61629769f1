import type { AnyEntity, EntityClass, EntityManager } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import type { Catalogue } from '@civil/schema/errors';
import { getSubgraph, type SubgraphRegistration } from '@civil/schema/registry';
import { guarded, type RowRules } from './access/row-rules.js';
import type { CertificateBook } from './certificates/certificate-book.js';
import { certificateChanges } from './certificates/certificate-changes.js';
import { certificateDesk } from './certificates/certificate-desk.js';
import { certificateReferences, certificateResolvers } from './certificates/certificate-resolver.js';
import { repeatedWork } from './server/repeated-work.js';
import { checkResolver } from './sharing/check-resolver.js';
import { enterTurnedFourteen } from './sharing/enter-turned-fourteen.js';
import { shareResolver } from './sharing/share-resolver.js';
import type { SharedCheck } from './sharing/shared-check.js';
import { SharedChange } from './sharing/shared-change.entity.js';
import type { SharedSource } from './sharing/shared-source.js';
import type { SubgraphService } from './server/services.js';
import type { SubgraphWork } from './server/work.js';
import type { ReferenceResolver, ResolverClass } from './graphql/build-schema.js';

/** Data sets by size: some people, some more, and as many as there are. */
export type SeedScale = 'demo' | 'medium' | 'province';

/** Loads a subgraph's rows of a data set. Runs inside one transaction. */
export type Seeder = (em: EntityManager, options: SeedOptions) => Promise<void>;

export interface SeedOptions {
  scale: SeedScale;
  /** County to limit the data to. */
  only?: string;
  /** Told how many rows have been written. */
  progress: (rows: number) => void;
}

/** Everything that makes a subgraph; the kernel runs it. */
export interface SubgraphDefinition {
  registration: SubgraphRegistration;
  entities: readonly EntityClass<AnyEntity>[];
  migrations: readonly { name: string; class: new (...args: never[]) => Migration }[];
  /** Row rule of every record, by class name. */
  rowRules: RowRules;
  resolvers: readonly ResolverClass[];
  references: Readonly<Record<string, ReferenceResolver>>;
  errors: Catalogue;
  seed: Seeder;
  /** Whether its rows are loaded once for all counties, where those are loaded one by one. */
  isSeededWhole?: boolean;
  /** What it does for the gateway itself, outside the graph. */
  services?: readonly SubgraphService[];
  /** What it does beside requests while it listens. */
  work?: SubgraphWork;
  /** Which of its records are shared data, whose changes are told in order. */
  shared?: readonly SharedSource[];
  /** Which questions about a person its registers answer with yes or no. */
  checks?: readonly SharedCheck[];
  /** The electronic certificates that it issues. */
  certificates?: CertificateBook;
}

const SHARING_MINUTES = 30;

/** The work of a subgraph with shared records: its own, and what a day that passes makes of them. */
function withSharing({ shared = [], rowRules, work }: Pick<SubgraphDefinition, 'shared' | 'rowRules' | 'work'>): SubgraphWork {
  const ofSharing = repeatedWork(SHARING_MINUTES, [enterTurnedFourteen(shared, rowRules)]);
  return async (parts) => {
    const stops = [await work?.(parts), await ofSharing(parts)];
    return async () => {
      for (const stop of stops) await stop?.();
    };
  };
}

/** What a subgraph has beside its own where it issues certificates. */
function withCertificates(parts: Omit<SubgraphDefinition, 'registration'>): Omit<SubgraphDefinition, 'registration'> {
  const { certificates: book, work } = parts;
  if (!book) return parts;
  return {
    ...parts,
    entities: [...parts.entities, book.entity],
    resolvers: [...parts.resolvers, ...certificateResolvers(book, parts.rowRules)],
    references: { ...parts.references, ...certificateReferences(book) },
    services: [...(parts.services ?? []), certificateChanges(book)],
    work: async (workParts) => {
      certificateDesk(); // a key that cannot be read keeps the subgraph from starting
      return work ? work(workParts) : async () => undefined;
    },
  };
}

/** Defines a subgraph of the registry. @throws {Error} when a record has no row rule. */
export function defineSubgraph({ name, ...given }: Omit<SubgraphDefinition, 'registration'> & { name: string }): SubgraphDefinition {
  const parts = withCertificates(given);
  const unruled = parts.entities.filter((entity) => !parts.rowRules[entity.name]);
  if (unruled.length > 0) throw new Error(`${name}: no row rule for ${unruled.map((entity) => entity.name).join(', ')}`);
  const { shared = [], checks = [] } = parts;
  const resolvers = [...parts.resolvers, ...shared.map(shareResolver), ...checks.map(checkResolver)];
  if (shared.length === 0) return { registration: getSubgraph(name), ...parts, resolvers };
  return {
    registration: getSubgraph(name), ...parts, resolvers,
    entities: [...parts.entities, SharedChange],
    rowRules: { ...parts.rowRules, [SharedChange.name]: guarded('PLATFORM', {}) }, // nobody's to read: it only tells which records to look at
    work: withSharing(parts),
  };
}
