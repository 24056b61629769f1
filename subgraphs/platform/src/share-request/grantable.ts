import { classesWithin } from '@civil/schema/sharing';
import { Refusal } from '@civil/subgraph-kernel';
import type { DataResource } from '../data-resource/data-resource.entity.js';
import type { SharingMethod } from '@civil/schema/sharing';

/** A resource that may be asked for. @throws Refusal. */
export function assertShared({ status, sharingClass }: Pick<DataResource, 'status' | 'sharingClass'>, path: readonly string[]): void {
  if (status === 'PLANNED' || status === 'WITHDRAWN') throw new Refusal('RESOURCE_NOT_PUBLISHED', path);
  if (sharingClass === 'NOT_SHARED') throw new Refusal('RESOURCE_NOT_SHARED', path);
}

/** Fields that a resource has, each once, none of them above what its class lets out. @throws Refusal. */
export function assertFields({ items, sharingClass }: Pick<DataResource, 'items' | 'sharingClass'>, fields: readonly string[], path: readonly string[]): void {
  if (fields.length === 0 || new Set(fields).size < fields.length) throw new Refusal('BAD_USER_INPUT', path);
  for (const field of fields) {
    const item = items.find(({ name }) => name === field);
    if (!item) throw new Refusal('SHARE_FIELD_UNKNOWN', path);
    if (!classesWithin[sharingClass].has(item.class)) throw new Refusal('ITEM_ABOVE_CLASS', path);
  }
}

/** A method that a resource offers. @throws Refusal. */
export function assertMethod({ sharingMethods, delivery }: Pick<DataResource, 'sharingMethods' | 'delivery'>, method: SharingMethod, path: readonly string[]): void {
  if (!sharingMethods.includes(method) || (delivery === 'VERIFICATION' && method !== 'API')) throw new Refusal('METHOD_NOT_OFFERED', path);
}
