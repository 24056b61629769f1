import { RESOURCE_CATALOGUE_PATH, type ResourceCatalogueAnswer } from '@civil/schema/sharing';
import type { SubgraphService } from '@civil/subgraph-kernel';
import { DataResource, entryOf } from './data-resource.entity.js';

/** Tells the gateway what the catalogue says today. */
export const resourceCatalogue: SubgraphService = {
  path: RESOURCE_CATALOGUE_PATH,
  answer: async (_body, em): Promise<ResourceCatalogueAnswer> => {
    const resources = await em.find(DataResource, {}, { orderBy: { id: 'asc' } });
    return {
      resources: resources.map((resource) => ({
        ...entryOf(resource), id: resource.id, status: resource.status, version: resource.version, publishedAt: resource.publishedAt?.toISOString() ?? null,
      })),
    };
  },
};
