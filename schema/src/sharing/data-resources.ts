import { assistanceResources } from './assistance-resources.js';
import { careResources } from './care-resources.js';
import { registerResources } from './register-resources.js';
import type { DataResource } from './resource-entry.js';

/** Every resource of the catalogue as the province first published it. What the stewards have made of it since is kept by the platform subgraph. */
export const dataResources: readonly DataResource[] = [...assistanceResources, ...careResources, ...registerResources].toSorted((a, b) => (a.id < b.id ? -1 : 1));
