import { scopesOf } from '../access/matrix.js';
import type { RowKind } from '../access/roles.js';
import { findRole } from '../access/roles.js';
import type { Claims } from './claims.js';

/** Who asks, with what the policy makes of their roles. */
export interface Viewer {
  readonly claims: Claims;
  readonly scopes: ReadonlySet<string>;
  readonly rows: RowKind;
  /** Stands for the set of scopes in cache keys: two viewers with the same key get the same projection. */
  readonly projectionKey: string;
}

const projections = new Map<string, Pick<Viewer, 'scopes' | 'rows' | 'projectionKey'>>();

/** The viewer of validated claims. The set of scopes is shared between viewers of the same roles. */
export function viewerOf(claims: Claims): Viewer {
  const key = [...claims.roles].sort().join('+');
  let projection = projections.get(key);
  if (!projection) {
    const rows = findRole(claims.roles[0] ?? 'anon')?.rows ?? 'NONE';
    projection = { scopes: new Set(scopesOf(claims.roles)), rows, projectionKey: key };
    projections.set(key, projection);
  }
  return { claims, ...projection };
}
