import { civilError } from '@civil/schema/errors';
import { type CataloguedResource, RESOURCE_CATALOGUE_PATH, type ResourceCatalogueAnswer } from '@civil/schema/sharing';
import { askService } from '../subgraph-client/ask-service.js';
import type { CallService } from '../subgraph-client/service-client.js';

/** Tells the catalogue as the stewards have left it. @throws `UPSTREAM_UNAVAILABLE` where the register cannot be asked. */
export type RegisteredResources = () => Promise<readonly CataloguedResource[]>;

const REGISTER = 'platform';
/** Milliseconds for which the catalogue is taken for unchanged: everybody may ask for it, and the register shall not be asked by everybody. */
const KNOWN_MS = 5_000;

/** Asks the register once for all who ask meanwhile and for a while after. */
export function createRegisteredResources(callService: CallService, knownMs = KNOWN_MS): RegisteredResources {
  let known: { readonly until: number; readonly resources: Promise<readonly CataloguedResource[]> } | undefined;
  const ask = async (): Promise<readonly CataloguedResource[]> => {
    const resources = ((await askService(callService, REGISTER, RESOURCE_CATALOGUE_PATH, {})) as ResourceCatalogueAnswer | null)?.resources;
    if (!Array.isArray(resources)) throw civilError('UPSTREAM_UNAVAILABLE', { subgraph: REGISTER });
    return resources;
  };
  return () => {
    if (known && performance.now() < known.until) return known.resources;
    const asked = { until: performance.now() + knownMs, resources: ask() };
    known = asked;
    // A failure is told to those who wait and not kept.
    asked.resources.catch(() => { if (known === asked) known = undefined; });
    return asked.resources;
  };
}
