import { type AccessLabel, type Right, rightOn } from '@civil/schema/access';
import type { Viewer } from '@civil/schema/identity';

/** Labels of a built schema by coordinate. */
export type SchemaLabels = ReadonlyMap<string, AccessLabel>;

const remembered = new WeakMap<AccessLabel, Map<string, Right>>();

/** The right of a viewer on a label, worked out once per set of scopes. */
export function rememberedRight(label: AccessLabel, viewer: Pick<Viewer, 'scopes' | 'projectionKey'>): Right {
  let rights = remembered.get(label);
  if (!rights) {
    rights = new Map();
    remembered.set(label, rights);
  }
  let right = rights.get(viewer.projectionKey);
  if (right === undefined) {
    right = rightOn(label, viewer.scopes);
    rights.set(viewer.projectionKey, right);
  }
  return right;
}
