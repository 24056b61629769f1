import { civilError } from '@civil/schema/errors';
import type { BoundGrant } from '@civil/schema/identity';
import type { SubgraphContext } from '../context/context.js';

/** The grant that a request draws on. The label has let nobody through without one; that it is one for another resource is told here. */
export function grantFor({ resource, root }: { readonly resource: string; readonly root: string }, { viewer }: SubgraphContext): BoundGrant {
  const grant = viewer.claims.boundGrant;
  if (grant?.resource !== resource) throw civilError('GRANT_MISSING', { field: `Query.${root}` });
  return grant;
}
