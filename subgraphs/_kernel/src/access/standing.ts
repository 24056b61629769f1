import type { Viewer } from '@civil/schema/identity';
import { LRUCache } from 'lru-cache';
import { oncePerViewer } from './once-per-viewer.js';

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

/** The standing of a viewer: the same object for all viewers who have it. */
export const standingOf: (viewer: Viewer) => Standing = oncePerViewer(({ scopes, projectionKey, claims }) => {
  const purpose = claims.purpose;
  const boundCase = claims.boundCase !== undefined;
  const isGranted = claims.boundGrant ? true : undefined;
  const key = JSON.stringify([projectionKey, purpose ?? null, boundCase, isGranted ?? false]);
  const standing = standings.get(key) ?? { viewer: { scopes, projectionKey, claims: { purpose, boundCase, isGranted } } };
  standings.set(key, standing);
  return standing;
});
