import { type FieldLabels, projectDocument } from '@civil/schema/access';
import type { Viewer } from '@civil/schema/identity';
import { type DocumentNode, type GraphQLSchema, parse, printSchema, validateSchema, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import { partOfSchema } from './part-of-schema.js';

/** What the callers of one set of roles may know of the graph. */
export interface Projection {
  readonly key: string;
  readonly schema: GraphQLSchema;
}

/** Sets of roles whose schemas are kept; each role alone makes some forty. */
const KEPT_PROJECTIONS = 128;

function project(whole: GraphQLSchema, api: DocumentNode, labels: FieldLabels, { projectionKey, scopes }: Viewer): Projection {
  const schema = partOfSchema(whole, projectDocument(api, labels, scopes));
  const [fault] = validateSchema(schema);
  if (fault) throw new Error(`the projection for ${projectionKey} is not a schema: ${fault.message}`);
  return { key: projectionKey, schema };
}

/** The projected schema of each viewer, built when the first viewer of its roles comes. */
export function createProjections(apiSchema: GraphQLSchema, labels: FieldLabels): (viewer: Viewer) => Projection {
  // Projections take descriptions from the schema; in the document they would only be held.
  const api = visit(parse(printSchema(apiSchema), { noLocation: true }), { StringValue: (_node, key) => (key === 'description' ? null : undefined) });
  const kept = new LRUCache<string, Projection>({ max: KEPT_PROJECTIONS });
  return (viewer) => {
    const known = kept.get(viewer.projectionKey);
    if (known) return known;
    const projection = project(apiSchema, api, labels, viewer);
    kept.set(viewer.projectionKey, projection);
    return projection;
  };
}
