import type { Viewer } from '@civil/schema/identity';
import { LRUCache } from 'lru-cache';

/**
 * All of a viewer that the label of a field may go by: rights, whether a purpose was stated, whether a case is bound and whether a grant is
 * drawn on (which fields that names is looked up at the value). Who the viewer is and where is left out, so whatever is decided for one
 * standing holds for everybody who has it.
 */
export interface Standing {
  readonly viewer: Pick<Viewer, 'scopes' | 'projectionKey'> & { readonly claims: { readonly purpose: string | undefined; readonly boundCase: boolean; readonly isGranted: true | undefined } };
}

const MOST_STANDINGS = 500;
const standings = new LRUCache<string, Standing>({ max: MOST_STANDINGS });
const ofViewers = new WeakMap<Viewer, Standing>();

/** The standing of a viewer: the same object for all viewers who have it. */
export function standingOf(viewer: Viewer): Standing {
  const known = ofViewers.get(viewer);
  if (known) return known;
  const { scopes, projectionKey, claims } = viewer;
  const purpose = claims.purpose;
  const boundCase = claims.boundCase !== undefined;
  const isGranted = claims.boundGrant ? true : undefined;
  const key = JSON.stringify([projectionKey, purpose ?? null, boundCase, isGranted ?? false]);
  const standing = standings.get(key) ?? { viewer: { scopes, projectionKey, claims: { purpose, boundCase, isGranted } } };
  standings.set(key, standing);
  ofViewers.set(viewer, standing);
  return standing;
}
