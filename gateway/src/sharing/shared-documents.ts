import { type DataResource, dataResources } from '@civil/schema/sharing';
import type { GraphQLSchema } from 'graphql';
import { createTrustedOperations } from '../documents/trusted-operations.js';
import { describeCause } from '../errors/describe-cause.js';
import type { GraphqlRequest } from '../http/graphql-request.js';
import type { Log } from '../subgraph-client/call-context.js';
import { type CheckDocument, compileCheckDocument } from './compile-check-document.js';
import { compileSharedDocument, type SharedDocument } from './compile-shared-document.js';

/** The documents of the resources that are served, each as the schema of the moment has it. */
export interface SharedDocuments {
  readonly ids: readonly string[];
  /** Undefined for a resource that is not served in rows. */
  find(id: string): SharedDocument | undefined;
  /** Undefined for a resource that answers no question about a person. */
  findCheck(id: string): CheckDocument | undefined;
  /** The resource whose document a request of GraphQL asks to run, by its text, id or digest. */
  askedBy(request: GraphqlRequest): SharedDocument | undefined;
}

export interface SharedDocumentsOptions {
  /** Texts by file, which is called by the id of its resource: `R07.graphql` for its rows, `verify/R09.graphql` for the question that it answers. */
  readonly texts: Readonly<Record<string, string>>;
  readonly resources?: readonly DataResource[];
  readonly schema: () => GraphQLSchema;
  readonly log: Log;
}

const idOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.graphql$/, '');
const isQuestion = (file: string): boolean => /(^|\/)verify\//.test(file);

/** Those of the documents that ask for rows: clients may run them over GraphQL too. */
export const rowDocumentsOf = (texts: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(texts).filter(([file]) => !isQuestion(file)));

/** Compiles documents for the schema of the moment, each once for each schema. */
function compiledBy<T>(texts: readonly (readonly [file: string, text: string])[], compile: (text: string, schema: GraphQLSchema, resource: DataResource) => T, { resources = dataResources, schema, log }: SharedDocumentsOptions) {
  const sources = new Map(texts.map(([file, text]) => {
    const resource = resources.find(({ id }) => id === idOf(file));
    if (!resource) throw new Error(`the shared document ${file} names no resource of the catalogue`);
    return [resource.id, { resource, text }] as const;
  }));
  const compiled = new WeakMap<GraphQLSchema, Map<string, T | undefined>>();
  const compileOne = (id: string, of: GraphQLSchema): T | undefined => {
    const source = sources.get(id);
    if (!source) return undefined;
    try {
      return compile(source.text, of, source.resource);
    } catch (cause) {
      log.warn({ resource: id, cause: describeCause(cause) }, 'a shared document does not fit the supergraph: its resource is not served');
      return undefined;
    }
  };
  const find = (id: string): T | undefined => {
    const current = schema();
    const known = compiled.get(current) ?? new Map<string, T | undefined>();
    compiled.set(current, known);
    if (!known.has(id) && sources.has(id)) known.set(id, compileOne(id, current));
    return known.get(id);
  };
  return { sources, find };
}

/**
 * Opens the documents. No client can ask a question over GraphQL: it would name a resident, whose id no client is told.
 * @throws {Error} for a document whose file names no resource of the catalogue.
 */
export function openSharedDocuments(options: SharedDocumentsOptions): SharedDocuments {
  const ofRows = rowDocumentsOf(options.texts);
  const { sources, find } = compiledBy(Object.entries(ofRows), compileSharedDocument, options);
  const questions = compiledBy(Object.entries(options.texts).filter(([file]) => isQuestion(file)), compileCheckDocument, options);
  const operations = createTrustedOperations(ofRows);
  const idsByText = new Map([...sources].map(([id, { text }]) => [text.trim(), id]));
  return {
    ids: [...sources.keys()].sort(),
    find,
    findCheck: questions.find,
    askedBy: ({ query, documentId, persistedHash }) => {
      const operation = query === undefined ? operations.byId(documentId ?? `sha256:${persistedHash}`) : operations.byText(query);
      const id = operation && idsByText.get(operation.text.trim());
      return id === undefined ? undefined : find(id);
    },
  };
}
