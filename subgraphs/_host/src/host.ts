import { childProtection } from '@civil/child-protection';
import { elderlyCare } from '@civil/elderly-care';
import { funeralsAndMarriages } from '@civil/funerals-and-marriages';
import { placeNames } from '@civil/place-names';
import { platform } from '@civil/platform';
import { socialAssistance } from '@civil/social-assistance';
import { socialOrganizations } from '@civil/social-organizations';
import { createSubgraphServer, openEmbeddedCluster, type SeedReport, seedSubgraph, type SubgraphDefinition, type SubgraphServer } from '@civil/subgraph-kernel';

/** All subgraphs, in the order of their ports. */
export const definitions: readonly SubgraphDefinition[] = [
  platform, placeNames, socialAssistance, elderlyCare, childProtection, socialOrganizations, funeralsAndMarriages,
];

export interface HostOptions {
  /** PostgreSQL address; where missing, one embedded database in `directory` serves all, a database schema each. */
  databaseUrl?: string | undefined;
  directory: string;
  viewerContextSecret: string;
  logLevel: string;
  tracing?: { readonly endpoint: string };
  federatedTraces?: boolean;
  seedScale?: 'demo' | 'medium' | undefined;
  /** Told what has been done, for people who wait. */
  report?: (step: HostStep) => void;
}

export type HostStep = { subgraph: string; step: 'opened'; milliseconds: number } | { subgraph: string; step: 'seeded'; seed: SeedReport };

/** The seven subgraph servers of one process. */
export interface Host {
  servers: readonly SubgraphServer[];
  close: () => Promise<void>;
}

/** Opens, migrates and, where asked, seeds every subgraph in this process. They do not listen yet. */
export async function createHost({ databaseUrl, directory, seedScale, report, ...options }: HostOptions): Promise<Host> {
  const cluster = databaseUrl ? undefined : await openEmbeddedCluster(directory);
  const database = cluster ? { pglite: cluster.pglite } : { url: databaseUrl as string };
  const servers: SubgraphServer[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.close()));
    await cluster?.close();
  };
  try {
    for (const definition of definitions) {
      const subgraph = definition.registration.name;
      const started = performance.now();
      const server = await createSubgraphServer(definition, { ...options, database });
      servers.push(server);
      report?.({ subgraph, step: 'opened', milliseconds: performance.now() - started });
      if (!seedScale) continue;
      const seed = await seedSubgraph(server, { scale: seedScale, progress: () => undefined });
      report?.({ subgraph, step: 'seeded', seed });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { servers, close };
}
