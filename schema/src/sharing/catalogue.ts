import type { ResourceEntry, ResourceState } from './resource-entry.js';

/** Path of the platform subgraph that tells what the catalogue says today, asked in signed service calls. */
export const RESOURCE_CATALOGUE_PATH = '/sharing/catalogue';

/** An entry as the stewards have left it. */
export interface CataloguedResource extends ResourceEntry {
  readonly id: string;
  readonly status: ResourceState;
  /** Raised with every step that a steward takes on it. */
  readonly version: number;
  /** When this version was published; null until then, and once it is withdrawn. */
  readonly publishedAt: string | null;
}

export interface ResourceCatalogueAnswer {
  readonly resources: readonly CataloguedResource[];
}
