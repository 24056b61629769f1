import type { SubgraphDefinition } from '@civil/subgraph-kernel';
import { subgraphRegistry, type SubgraphName } from '@civil/schema/registry';

const load: Record<SubgraphName, () => Promise<SubgraphDefinition>> = {
  'platform': async () => (await import('@civil/platform')).platform,
  'place-names': async () => (await import('@civil/place-names')).placeNames,
  'social-assistance': async () => (await import('@civil/social-assistance')).socialAssistance,
  'elderly-care': async () => (await import('@civil/elderly-care')).elderlyCare,
  'child-protection': async () => (await import('@civil/child-protection')).childProtection,
  'social-organizations': async () => (await import('@civil/social-organizations')).socialOrganizations,
  'funerals-and-marriages': async () => (await import('@civil/funerals-and-marriages')).funeralsAndMarriages,
};

/** The definition of one subgraph, loading no other. @throws {Error} for a name that is not registered. */
export function findDefinition(name: string): Promise<SubgraphDefinition> {
  const found = subgraphRegistry.find((subgraph) => subgraph.name === name);
  if (!found) throw new Error(`no subgraph is called ${name}; there are ${subgraphRegistry.map((subgraph) => subgraph.name).join(', ')}`);
  return load[found.name]();
}
