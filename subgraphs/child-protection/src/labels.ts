import type { Facet } from '@civil/schema/access';
import { Access, labelsOf } from '@civil/subgraph-kernel';

export const { Public, Minor } = labelsOf('CHILD');

/**
 * Label of a root field or relation that leads to records about children. It opens to every right on minors, a masked one included,
 * and to a case-bound right on one of the facets; what is seen of the records is the matter of their own fields.
 */
export const Door = (...facets: Facet[]): ReturnType<typeof Access> =>
  Access({ class: 'MINOR', domain: 'CHILD', mask: 'RECORD', ...(facets.length > 0 ? { facet: facets } : {}) });
