import { dataResources } from '@civil/schema/sharing';
import { NEVER } from '@civil/subgraph-kernel';
import { columnsOf, type DataResource, type DataResourceVersion, versionOf } from '../data-resource/data-resource.entity.js';

/** When the province first published its catalogue. */
const FIRST_PUBLISHED = new Date('2021-11-01T09:00:00+08:00');

/** The catalogue of the contract as rows: it is made up no more than the law is. */
export const resourceRows = (): Partial<DataResource>[] =>
  dataResources.map(({ id, status, ...entry }) => ({ id, status, ...columnsOf(entry), publishedAt: status === 'PUBLISHED' ? FIRST_PUBLISHED : null, version: 1, nextDueAt: NEVER, synthetic: false }));

export const resourceVersionRows = (): Partial<DataResourceVersion>[] =>
  dataResources.map(({ id, status, ...entry }) => versionOf({ id, status, synthetic: false }, entry, { number: 1, at: FIRST_PUBLISHED, note: null }));
