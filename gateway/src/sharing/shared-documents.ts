import { type DataResource, dataResources } from '@civil/schema/sharing';
import type { GraphQLSchema } from 'graphql';
import { createTrustedOperations } from '../documents/trusted-operations.js';
import { describeCause } from '../errors/describe-cause.js';
import type { GraphqlRequest } from '../http/graphql-request.js';
import type { Log } from '../subgraph-client/call-context.js';
import { compileSharedDocument, type SharedDocument } from './compile-shared-document.js';

/** The documents of the resources that are served, each as the schema of the moment has it. */
export interface SharedDocuments {
  readonly ids: readonly string[];
  /** Undefined for a resource that is not served. */
  find(id: string): SharedDocument | undefined;
  /** The resource whose document a request of GraphQL asks to run, by its text, id or digest. */
  askedBy(request: GraphqlRequest): SharedDocument | undefined;
}

export interface SharedDocumentsOptions {
  /** Texts by file, which is called by the id of its resource: `R07.graphql`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly resources?: readonly DataResource[];
  readonly schema: () => GraphQLSchema;
  readonly log: Log;
}

const idOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.graphql$/, '');

/** @throws {Error} for a document whose file names no resource of the catalogue. */
export function openSharedDocuments({ texts, resources = dataResources, schema, log }: SharedDocumentsOptions): SharedDocuments {
  const byId = new Map(Object.entries(texts).map(([file, text]) => {
    const resource = resources.find(({ id }) => id === idOf(file));
    if (!resource) throw new Error(`the shared document ${file} names no resource of the catalogue`);
    return [resource.id, { resource, text }] as const;
  }));
  const operations = createTrustedOperations(texts);
  const idsByText = new Map([...byId].map(([id, { text }]) => [text.trim(), id]));
  const compiled = new WeakMap<GraphQLSchema, Map<string, SharedDocument | undefined>>();

  const compile = (id: string, of: GraphQLSchema): SharedDocument | undefined => {
    const source = byId.get(id);
    if (!source) return undefined;
    try {
      return compileSharedDocument(source.text, of, source.resource);
    } catch (cause) {
      log.warn({ resource: id, cause: describeCause(cause) }, 'a shared document does not fit the supergraph: its resource is not served');
      return undefined;
    }
  };
  const find = (id: string): SharedDocument | undefined => {
    const current = schema();
    const known = compiled.get(current) ?? new Map<string, SharedDocument | undefined>();
    compiled.set(current, known);
    if (!known.has(id) && byId.has(id)) known.set(id, compile(id, current));
    return known.get(id);
  };
  return {
    ids: [...byId.keys()].sort(),
    find,
    askedBy: ({ query, documentId, persistedHash }) => {
      const operation = query === undefined ? operations.byId(documentId ?? `sha256:${persistedHash}`) : operations.byText(query);
      const id = operation && idsByText.get(operation.text.trim());
      return id === undefined ? undefined : find(id);
    },
  };
}
