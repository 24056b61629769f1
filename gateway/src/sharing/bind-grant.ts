import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { civilError } from '@civil/schema/errors';
import { type BoundGrant, type Viewer, viewerOf } from '@civil/schema/identity';
import { type ClientGrant, isOpenGrant } from '@civil/schema/sharing';
import type { GraphQLError } from 'graphql';
import { coordinatesOf, type SharedDocument } from './compile-shared-document.js';

/** Why a grant opens nothing now; undefined where it does. */
export function whyClosed(grant: ClientGrant): GraphQLError | undefined {
  if (isOpenGrant(grant)) return undefined;
  if (grant.legalState === 'EXPIRED') return civilError('GRANT_EXPIRED', { restart: true });
  const state = grant.legalState === 'LIVE' ? grant.status : grant.legalState;
  return civilError('GRANT_NOT_IN_FORCE', { rule: state.toLowerCase().replaceAll('_', '-') });
}

/**
 * The grant of a resource that a client draws on: the one it names, else the first that is open. Who has several, of different divisions,
 * names one.
 * @throws `GRANT_MISSING`, `GRANT_EXPIRED`, `GRANT_NOT_IN_FORCE`
 */
export function chooseGrant(grants: readonly ClientGrant[], resource: string, id?: string): ClientGrant {
  const fit = grants.filter((grant) => grant.resource === resource && (id === undefined || grant.id === id));
  const chosen = fit.find(isOpenGrant) ?? fit[0];
  if (!chosen) throw civilError('GRANT_MISSING', { rule: resource });
  const closed = whyClosed(chosen);
  if (closed) throw closed;
  return chosen;
}

/** The items of a document that a grant opens, or those of them that are asked for. @throws `GRANT_FIELD_DENIED` naming the first that is not among them. */
export function grantedItems({ items }: SharedDocument, grant: ClientGrant, asked?: readonly string[]): string[] {
  const granted = new Set(grant.fields);
  const denied = asked?.find((name) => !granted.has(name) || !items.has(name));
  if (denied !== undefined) throw civilError('GRANT_FIELD_DENIED', /^\w{1,64}$/.test(denied) ? { field: denied } : {});
  return [...items.keys()].filter((name) => granted.has(name) && (!asked || asked.includes(name)));
}

/** Seals what leaves the gateway under a secret of the environment. */
export class SharingKeys {
  readonly #secret: string;
  readonly cursorKey: KeyObject;

  constructor(secret: string) {
    this.#secret = secret;
    this.cursorKey = createSecretKey(this.#derive('cursor'));
  }

  #derive(purpose: string): Buffer {
    return createHmac('sm3', this.#secret).update(purpose).digest();
  }

  /** Key by which ids of records become those of one client alone. */
  pseudonymKey(clientId: string): string {
    return this.#derive(`pseudonym\n${clientId}`).toString('base64url');
  }
}

/** The viewer who draws on a grant for some items. */
export function bindGrant(viewer: Viewer, grant: ClientGrant, document: SharedDocument, items: readonly string[], keys: SharingKeys): Viewer {
  const boundGrant: BoundGrant = {
    id: grant.id, version: grant.version, resource: grant.resource, fields: coordinatesOf(document, items), divisionPrefix: grant.divisionPrefix,
    pseudonymKey: keys.pseudonymKey(viewer.claims.sub),
  };
  return viewerOf({ ...viewer.claims, boundGrant });
}
