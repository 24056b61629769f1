import { ArrayType, type EntityMetadata } from '@mikro-orm/core';

/** Whether a property is stored as a list, so that membership is asked by overlap. */
export function isListProperty(meta: EntityMetadata, property: string): boolean {
  const { customType } = (meta.properties as Record<string, { customType?: unknown } | undefined>)[property] ?? {};
  return customType instanceof ArrayType;
}
